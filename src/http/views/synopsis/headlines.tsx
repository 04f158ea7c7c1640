import type { ComparedReport } from '../../../comparison/compare.ts';
import type { HeadlinesResult } from '../../../lenses/headlines/result.ts';
import type { ReportSpan } from '../../../text/span.ts';
import { languageAttributes } from '../text-direction.ts';
import { When } from '../when.tsx';
import { outletName } from './evidence.tsx';
import { type Mark, piecesOf } from './pieces.ts';
import { Characters } from './segment.tsx';

/** The headlines beside one another; words that stand in several are underlined, the rest is each one's own. */
export function Headlines({
  result,
  reports,
}: {
  result: HeadlinesResult;
  reports: readonly ComparedReport[];
}) {
  const shared: Mark[][] = reports.map(() => []);
  for (const { report, field, start, end } of result.shared.flatMap((term) => term.spans)) {
    shared[report]?.push({ field, start, end, kind: 'shared' });
  }
  return (
    <section class="headlines" aria-labelledby="headlines">
      <h2 id="headlines">Headlines</h2>
      <ul>
        {result.items.map((item) => {
          const report = reports[item.report];
          const marks = shared[item.report] ?? [];
          return (
            <li>
              <small>
                <strong dir="auto">{outletName(reports, item.report)}</strong>{' '}
                <When at={report?.publishedAt ?? null} />
              </small>
              <Line
                span={item.headline}
                marks={marks}
                language={report?.language ?? null}
                className="headline"
              />
              <Line
                span={item.subheadline}
                marks={marks}
                language={report?.language ?? null}
                className="subheadline"
              />
            </li>
          );
        })}
      </ul>
      <p class="quiet">Underlined: the word stands in another of these headlines, too.</p>
    </section>
  );
}

function Line({
  span,
  marks,
  language,
  className,
}: {
  span: ReportSpan | null;
  marks: readonly Mark[];
  language: string | null;
  className: string;
}) {
  if (span === null) return className === 'headline' ? <p class="quiet">No headline held</p> : null;
  return (
    <p class={className} {...languageAttributes(language)}>
      {piecesOf(span, marks).map((piece) => (
        <Characters piece={piece} />
      ))}
    </p>
  );
}
