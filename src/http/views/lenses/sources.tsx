import type { EventComparison } from '../../../services/dto/comparison.ts';
import { LensPage, Outlet, TierNote, Words } from './frame.tsx';

/** Who speaks where, with how many words. */
export function SourcesPage({ comparison }: { comparison: EventComparison }) {
  const { reports } = comparison;
  const { sources, reports: totals } = comparison.sources!;
  const outOf = (report: number) => totals.find((total) => total.report === report)?.attributedWords ?? null;
  return (
    <LensPage
      comparison={comparison}
      title="Sources"
      path="sources"
      lead="Who is made to speak in which report, with how many of the words that the report attributes. It does not say whether a source is right or well chosen."
    >
      {sources.length === 0 ? <p>No attribution was read.</p> : null}
      <ol class="findings">
        {sources.map(({ label, kind, cells, tier }, i) => (
          <li id={`s${i + 1}`}>
            <p>
              <strong>
                <bdi>{label === '' ? 'nobody named' : label}</bdi>
              </strong>
              , {kind}
            </p>
            <ul>
              {cells.map(({ report, words, spans }) => (
                <li>
                  <Outlet report={report} reports={reports} />: {words} of {outOf(report)} attributed words,
                  as <Words span={spans[0]!} reports={reports} />
                  {spans.length > 1 ? ` and in ${spans.length - 1} more places` : ''}
                </li>
              ))}
            </ul>
            <TierNote tier={tier} />
          </li>
        ))}
      </ol>
    </LensPage>
  );
}
