import type { ComparedReport } from '../../../comparison/compare.ts';
import type { HeadlinesResult } from '../../../lenses/headlines/result.ts';
import type { ReportSpan } from '../../../text/span.ts';
import { languageAttributes } from '../text-direction.ts';
import { When } from '../when.tsx';
import { outletName } from './evidence.tsx';
import { type Mark, piecesOf } from './pieces.ts';
import { Characters } from './segment.tsx';

/** The headlines under one another, the words that one alone has marked, and the words that several share. */
export function Headlines({
  result,
  reports,
}: {
  result: HeadlinesResult;
  reports: readonly ComparedReport[];
}) {
  return (
    <section class="headlines" aria-labelledby="headlines">
      <h2 id="headlines">Headlines</h2>
      <ul>
        {result.items.map((item) => {
          const report = reports[item.report];
          const marks = item.onlyHere.map(
            (span): Mark => ({ field: span.field, start: span.start, end: span.end, kind: 'differs' }),
          );
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
      <p class="quiet">A wavy line: no other headline here has the word.</p>
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
