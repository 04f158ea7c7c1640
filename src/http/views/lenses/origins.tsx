import type { OriginEdgeKind } from '../../../lenses/origins/result.ts';
import type { EventComparison } from '../../../services/dto/comparison.ts';
import { LensPage, Outlet, TierNote, Words } from './frame.tsx';

const EDGES: Record<OriginEdgeKind, string> = {
  publishedBy: 'is published by',
  republishes: 'republishes',
  credits: 'credits',
  reuses: 'uses the wording of',
  cites: 'cites',
  basedOn: 'is based on',
  linksTo: 'links to',
  quotes: 'quotes',
};

/** Which report rests on whose word. */
export function OriginsPage({ comparison }: { comparison: EventComparison }) {
  const { reports } = comparison;
  const { reportCount, independentOrigins, nodes, edges, groups } = comparison.origins!;
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return (
    <LensPage
      comparison={comparison}
      title="Origins"
      path="origins"
      lead={`${reportCount} reports, ${independentOrigins} independent origins, as far as their words show.`}
    >
      <section aria-labelledby="groups">
        <h2 id="groups">Reports with one origin</h2>
        <ul>
          {groups.map(({ reports: own }) => (
            <li>
              {own.map((report, i) => (
                <>
                  {i > 0 ? ', ' : ''}
                  <Outlet report={report} reports={reports} />
                </>
              ))}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="edges">
        <h2 id="edges">From report to origin</h2>
        <ol class="findings">
          {edges.map(({ from, to, kind, basis, tier, evidence }, i) => (
            <li id={`o${i + 1}`}>
              <p>
                <bdi>{labels.get(from)}</bdi> <strong>{EDGES[kind]}</strong> <bdi>{labels.get(to)}</bdi>,{' '}
                {basis}
              </p>
              <ul>
                {evidence.map(({ report, span, value }) => (
                  <li>
                    <Outlet report={report} reports={reports} />:{' '}
                    {span ? <Words span={span} reports={reports} /> : null}
                    {value !== null ? <bdi> {String(value)}</bdi> : null}
                  </li>
                ))}
              </ul>
              <TierNote tier={tier} />
            </li>
          ))}
        </ol>
      </section>
    </LensPage>
  );
}
