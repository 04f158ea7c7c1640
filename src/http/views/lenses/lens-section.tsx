import type { Child } from 'hono/jsx';
import type { Tier } from '../../../lenses/lens.ts';
import { outletName } from '../synopsis/evidence.tsx';
import type { ShownReport } from '../synopsis/shown-report.ts';
import type { FactsTable, FindingGroup, FindingView, LensView } from './finding.ts';
import { findingIds } from './finding-ids.ts';
import { FindingItem } from './finding-item.tsx';
import { contextsOf } from './in-context.ts';
import { TierLegend } from './tier-mark.tsx';

/** Findings of a group that stand open; a link to a later one opens the rest. */
const OPEN = 12;

/** Everything one lens shows: findings in groups, then what was counted. */
export function LensSection({
  lens,
  view,
  reports,
}: {
  /** Begins the fragment ids. */
  lens: string;
  view: LensView;
  reports: readonly ShownReport[];
}) {
  const ids = findingIds(lens, view);
  const contexts = contextsOf(reports);
  const tiers = new Set([...ids.keys()].flatMap(({ tier }): Tier[] => (tier === null ? [] : [tier])));
  const item = (finding: FindingView) => (
    <FindingItem finding={finding} id={ids.get(finding)!} reports={reports} contexts={contexts} />
  );
  return (
    <>
      {view.summary ? <p>{view.summary}</p> : null}
      <TierLegend tiers={[...tiers]} />
      {ids.size === 0 ? <p>Nothing is found by this lens in these reports.</p> : null}
      {view.groups.map((group) => (
        <Group group={group} item={item} />
      ))}
      {view.tables.map((table) => (
        <Facts table={table} reports={reports} />
      ))}
      {view.notApplicable.length > 0 ? (
        <p class="quiet">
          Not read, for their language or kind:{' '}
          {view.notApplicable.map((index, at) => (
            <>
              {at === 0 ? '' : ', '}
              <bdi>{outletName(reports, index)}</bdi>
            </>
          ))}
          .
        </p>
      ) : null}
    </>
  );
}

function Group({ group, item }: { group: FindingGroup; item: (finding: FindingView) => Child }) {
  const { title, findings } = group;
  return (
    <section>
      <h2>
        {title} <small>{findings.length}</small>
      </h2>
      <ul class="findings">{findings.slice(0, OPEN).map(item)}</ul>
      {findings.length > OPEN ? (
        <details>
          <summary>{findings.length - OPEN} more</summary>
          <ul class="findings">{findings.slice(OPEN).map(item)}</ul>
        </details>
      ) : null}
    </section>
  );
}

function Facts({ table, reports }: { table: FactsTable; reports: readonly ShownReport[] }) {
  if (table.columns.length === 0) return null;
  return (
    <section class="facts-table" aria-label={table.caption} tabindex={0}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">Report</th>
            {table.columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ report, cells }) => (
            <tr>
              <th scope="row">
                <bdi>{outletName(reports, report)}</bdi>
              </th>
              {cells.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
