import { outletName } from '../synopsis/evidence.tsx';
import type { ShownReport } from '../synopsis/shown-report.ts';
import type { FindingRow, FindingView } from './finding.ts';
import type { contextsOf } from './in-context.ts';
import { TierMark } from './tier-mark.tsx';
import { WordsInContext } from './words-in-context.tsx';

interface Shown {
  reports: readonly ShownReport[];
  contexts: ReturnType<typeof contextsOf>;
}

/** One finding with its words on every side, at an address of its own. */
export function FindingItem({ finding, id, ...shown }: { finding: FindingView; id: string } & Shown) {
  return (
    <li class="finding" id={id}>
      <h3>
        <a href={`#${id}`} dir="auto">
          {finding.statement}
        </a>{' '}
        {finding.tier ? <TierMark tier={finding.tier} /> : null}
      </h3>
      <ul class="sides">
        {finding.rows.map((row) => (
          <Side row={row} {...shown} />
        ))}
      </ul>
      <Elsewhere finding={finding} reports={shown.reports} />
    </li>
  );
}

function Side({ row, reports, contexts }: { row: FindingRow } & Shown) {
  return (
    <li>
      <strong>
        <bdi>{outletName(reports, row.report)}</bdi>
      </strong>
      {row.note ? <small dir="auto"> {row.note}</small> : null}
      <WordsInContext
        contexts={contexts(row.report, row.spans)}
        language={reports[row.report]?.language ?? null}
      />
    </li>
  );
}

function Elsewhere({ finding, reports }: { finding: FindingView; reports: readonly ShownReport[] }) {
  const { notFoundIn = [], unknownIn = [] } = finding;
  const names = (indices: readonly number[]) =>
    indices.map((index, at) => (
      <>
        {at === 0 ? '' : ', '}
        <bdi>{outletName(reports, index)}</bdi>
        {reports[index]?.fullText === false ? ' (excerpt only)' : ''}
      </>
    ));
  if (notFoundIn.length + unknownIn.length === 0) return null;
  return (
    <p class="quiet">
      {notFoundIn.length > 0 ? <>Not found in {names(notFoundIn)}. </> : null}
      {unknownIn.length > 0 ? <>Unknown in {names(unknownIn)}.</> : null}
    </p>
  );
}
