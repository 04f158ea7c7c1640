import { alignReports } from '../../text/align/align.ts';
import type { Link, SegmentRef } from '../../text/align/link.ts';
import { onlyIn, type Row, rowsOf } from '../../text/align/rows.ts';
import { readText, type TextReading } from '../../text/align/text-reading.ts';
import { findReuse } from '../../text/reuse/reuse.ts';
import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { Ignorable, Lens } from '../lens.ts';
import { apparatusOf } from './apparatus.ts';
import { directionsOf } from './directions.ts';
import type { WordingLink, WordingResult, WordingRow } from './result.ts';
import { SentenceDiffer } from './sentence-differ.ts';
import { variantsOf } from './variants.ts';

/** Which sentences of the reports say the same, how sure that is, and what one report alone has. */
export const wording: Lens<'wording', TextReading, WordingResult> = {
  id: 'wording',
  title: 'Wording',
  description:
    'Links sentences of different reports that share a statement, a quotation, an act or a figure, in any order, ' +
    'with the places where their wording differs; lays them out in rows; lists what one report alone has and the ' +
    'passages that two reports share word for word, with whatever shows which had them first. It does not say why a ' +
    'text lacks something.',
  tiers: ['exact', 'pattern', 'likely'],
  languages: null,
  needs: [],
  read: readText,
  compare({ texts, readings, options: { minScore = 0, ignore = [] } }) {
    const spanAt = spanLookup(texts, readings);
    const links = alignReports(texts, readings).filter((link) => link.score >= minScore);
    const reuse = findReuse(texts);
    const differ = new SentenceDiffer();
    return {
      links: links.map((link) => wordingLink(link, spanAt, ignore, differ)),
      rows: rowsOf(texts, readings, links).map((row) => wordingRow(row, spanAt, differ)),
      onlyIn: onlyIn(texts, readings, links).map(({ report, segment, notFoundIn, unknownIn }) => ({
        span: spanAt({ report, segment }),
        notFoundIn,
        unknownIn,
      })),
      reuse: reuse.passages.map(({ a, b, words, verbatim }) => ({
        a: reportSpanOf(a.report, texts[a.report]!, a),
        b: reportSpanOf(b.report, texts[b.report]!, b),
        words,
        verbatim,
        tier: verbatim ? 'exact' : 'pattern',
      })),
      containment: reuse.containment,
      directions: directionsOf(texts, reuse),
    };
  },
};

type SpanAt = (ref: SegmentRef) => ReportSpan;

/** One span a segment, however many links and rows hold it. */
function spanLookup(texts: readonly RevisionText[], readings: readonly TextReading[]): SpanAt {
  const known = readings.map((): ReportSpan[] => []);
  return ({ report, segment }) => {
    known[report]![segment] ??= reportSpanOf(report, texts[report]!, readings[report]!.segments[segment]!);
    return known[report]![segment]!;
  };
}

function wordingRow(row: Row, spanAt: SpanAt, differ: SentenceDiffer): WordingRow {
  const cells = row.cells.map(({ report, segments }) => ({
    report,
    spans: segments.map((segment) => spanAt({ report, segment })),
  }));
  return {
    cells,
    apparatus: apparatusOf(
      cells.map((cell) => cell.spans),
      differ,
    ),
  };
}

function wordingLink(
  link: Link,
  spanAt: SpanAt,
  ignore: readonly Ignorable[],
  differ: SentenceDiffer,
): WordingLink {
  const a = spanAt(link.a);
  const b = spanAt(link.b);
  return {
    a,
    b,
    relation: link.relation,
    // Four digits: more would promise what the calibration does not hold, and differ with the order of a sum.
    score: Math.round(link.score * 1e4) / 1e4,
    primary: link.primary,
    moved: link.moved,
    because: link.because,
    tier: a.exact === b.exact ? 'exact' : 'likely',
    variants:
      link.primary && (link.relation !== 'overlap' || link.because.includes('shared wording'))
        ? variantsOf(a, b, ignore, differ)
        : [],
  };
}
