import type { ComparedReport } from '../../../comparison/compare.ts';
import { When } from '../when.tsx';
import { outletName } from './evidence.tsx';
import { Segment } from './segment.tsx';
import { MOVED, Sign, STANDINGS } from './standing.tsx';
import type { Absence, AbsenceKind, RowView } from './synopsis.ts';

/** Up to this many columns fit a desktop window; more scroll sideways inside their own frame. */
const FITTING_COLUMNS = 4;

const ABSENCES: Record<AbsenceKind, string> = {
  notFound: 'Not found',
  elsewhere: 'In another row',
  unknown: 'Unknown, excerpt only',
};

/** A column a report, aligned rows level. Narrow windows show each row as a card with its outlets named. */
export function RowsTable({
  rows,
  reports,
  hrefOf,
}: {
  rows: readonly RowView[];
  reports: readonly ComparedReport[];
  /** Page of a report, or null where it is not stored. */
  hrefOf: (report: number) => string | null;
}) {
  const many = reports.length > FITTING_COLUMNS;
  return (
    <section class={many ? 'synopsis many' : 'synopsis'} aria-labelledby="rows" tabindex={0}>
      <table>
        <caption id="rows">Sentence by sentence</caption>
        <thead>
          <tr>
            <th scope="col" class="corner">
              Row
            </th>
            {reports.map((report) => (
              <th scope="col">
                <ReportHead report={report} reports={reports} href={hrefOf(report.index)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} reports={reports} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ReportHead({
  report,
  reports,
  href,
}: {
  report: ComparedReport;
  reports: readonly ComparedReport[];
  href: string | null;
}) {
  const name = outletName(reports, report.index);
  return (
    <>
      {href === null ? (
        <span class="outlet" dir="auto">
          {name}
        </span>
      ) : (
        <a class="outlet" href={href} dir="auto">
          {name}
        </a>
      )}
      <small>
        <When at={report.publishedAt} />
        {report.fullText ? '' : ' excerpt only'}
      </small>
    </>
  );
}

function Row({ row, reports }: { row: RowView; reports: readonly ComparedReport[] }) {
  const { label } = STANDINGS[row.standing];
  return (
    <tr class={`row ${row.standing}`} id={row.id}>
      <th scope="row">
        <Sign standing={row.standing} /> <span class="row-label">{label}</span>
        {row.moved ? (
          <span class="moved">
            <span class="sign" aria-hidden="true">
              {MOVED.sign}
            </span>{' '}
            {MOVED.label}
          </span>
        ) : null}
        <small>
          {row.presentIn.length} of {reports.length}
        </small>
      </th>
      {row.cells.map((cell, report) =>
        !Array.isArray(cell) ? (
          <td class="none">
            <AbsenceNote absence={cell} />
          </td>
        ) : (
          <td>
            <span class="outlet-label" dir="auto">
              {outletName(reports, report)}
            </span>
            {cell.map((segment) => (
              <Segment segment={segment} reports={reports} />
            ))}
          </td>
        ),
      )}
      {row.presentIn.length < reports.length ? (
        <td class="lacking">
          <Lacking row={row} reports={reports} />
        </td>
      ) : null}
    </tr>
  );
}

function AbsenceNote({ absence: { kind, targetId } }: { absence: Absence }) {
  if (targetId === null) return <>{ABSENCES[kind]}</>;
  return <a href={`#${targetId}`}>{ABSENCES[kind]}</a>;
}

/** For cards, which show no empty cells: the same absences in one line. */
function Lacking({ row, reports }: { row: RowView; reports: readonly ComparedReport[] }) {
  return (
    <>
      {(Object.keys(ABSENCES) as AbsenceKind[]).map((absence) => {
        const names = row.cells.flatMap((cell, report) =>
          !Array.isArray(cell) && cell.kind === absence ? [outletName(reports, report)] : [],
        );
        return names.length === 0 ? null : (
          <p>
            {ABSENCES[absence]}: {names.join(', ')}
          </p>
        );
      })}
    </>
  );
}
