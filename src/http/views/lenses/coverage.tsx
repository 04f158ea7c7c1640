import type { CoverageCell, CoverageItem } from '../../../lenses/coverage/result.ts';
import type { EventComparison } from '../../../services/dto/comparison.ts';
import { LensPage, Outlet, type Reports, TierNote, Words } from './frame.tsx';

/** Shown at once; the rest stands in the JSON. */
const MOST = 60;

/** Who has what, and what is attributed in one report and told flat in another. */
export function CoveragePage({ comparison }: { comparison: EventComparison }) {
  const { reports } = comparison;
  const { items, attributionDropped } = comparison.coverage!;
  return (
    <LensPage
      comparison={comparison}
      title="Coverage"
      path="coverage"
      lead="What the reports have, and what was not found in one of them. What several have and one has not stands first."
    >
      {attributionDropped.length > 0 ? (
        <section aria-labelledby="dropped">
          <h2 id="dropped">Attributed in one, told without attribution in another</h2>
          <ol class="findings">
            {attributionDropped.map(({ flat, attributed, tier }) => (
              <li id={`flat-${flat.report}-${flat.start}`}>
                <p>
                  <Outlet report={flat.report} reports={reports} />: <Words span={flat} reports={reports} />
                </p>
                {attributed.map(({ span, source, cue }) => (
                  <p>
                    <Outlet report={span.report} reports={reports} />, to{' '}
                    {source ? <Words span={source} reports={reports} /> : 'a source'}
                    {cue ? (
                      <>
                        {' '}
                        (<Words span={cue} reports={reports} />)
                      </>
                    ) : null}
                    : <Words span={span} reports={reports} />
                  </p>
                ))}
                <TierNote tier={tier} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <section aria-labelledby="items">
        <h2 id="items">What stands where</h2>
        <ol class="findings">
          {items.slice(0, MOST).map((item) => (
            <Item item={item} reports={reports} />
          ))}
        </ol>
        {items.length > MOST ? <p class="quiet">{items.length - MOST} more in the JSON.</p> : null}
      </section>
    </LensPage>
  );
}

function Item({ item: { id, kind, label, cells, tier }, reports }: { item: CoverageItem; reports: Reports }) {
  const used = cells.filter(({ state }) => state === 'used');
  const missing = cells.filter(({ state }) => state === 'notFound');
  const unknown = cells.filter(({ state }) => state === 'unknown');
  return (
    <li id={id}>
      <p>
        <strong>{kind}</strong>: <bdi>{label}</bdi>
      </p>
      <ul>
        {used.map((cell) => (
          <li>
            <Outlet report={cell.report} reports={reports} />, {place(cell)}
          </li>
        ))}
        {missing.length > 0 ? <States title="Not found in" cells={missing} reports={reports} /> : null}
        {unknown.length > 0 ? <States title="Unknown in" cells={unknown} reports={reports} /> : null}
      </ul>
      <TierNote tier={tier} />
    </li>
  );
}

function States({
  title,
  cells,
  reports,
}: {
  title: string;
  cells: readonly CoverageCell[];
  reports: Reports;
}) {
  return (
    <li>
      {title}{' '}
      {cells.map(({ report }, i) => (
        <>
          {i > 0 ? ', ' : ''}
          <Outlet report={report} reports={reports} />
        </>
      ))}
    </li>
  );
}

function place({ first, count }: CoverageCell): string {
  const { position, paragraph, of } = first!;
  const where = paragraph === null ? position : `paragraph ${paragraph} of ${of}`;
  return count > 1 ? `${where}, ${count} times` : where;
}
