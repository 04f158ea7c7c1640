import type { WordingResult, WordingRow } from '../lenses/wording/result.ts';
import { compareRanges, FIELDS, type ReportSpan, type RevisionText } from '../text/span.ts';

/** What a mark says of the words it stands on: see {@link AnnotationMark}. */
export type MarkKind = 'verbatim' | 'equal' | 'reworded' | 'overlap' | 'onlyHere';

/** A stand-off mark on one report's text. Marks may overlap: a verbatim passage inside a reworded sentence is two marks. */
export interface AnnotationMark extends ReportSpan {
  kind: MarkKind;
  /** The counterparts in other reports, by report and position; empty for `onlyHere`. */
  counterparts: ReportSpan[];
  /** For `onlyHere`: the reports whose full text has no counterpart, and those of which only an excerpt is held. */
  notFoundIn: number[];
  unknownIn: number[];
}

/** What others say and this report does not; `notFound` only where this report's full text is held. */
export interface MissingHere {
  /** The sentence of this report after which it would stand; null: before its first. */
  after: ReportSpan | null;
  spans: ReportSpan[];
  state: 'notFound' | 'unknown';
}

/** One report's text with what the others share of it, and what they have that it has not. */
export interface Annotation {
  report: number;
  marks: AnnotationMark[];
  notHere: MissingHere[];
}

/**
 * Marks one report against the others of a comparison. Marks are sorted by position, longer first; `notHere` follows
 * the reading order of the rows. Pure. Throws RangeError where there is no such report.
 */
export function annotate(
  texts: readonly Pick<RevisionText, 'fullText'>[],
  wording: WordingResult,
  report: number,
): Annotation {
  const text = texts[report];
  if (text === undefined) throw new RangeError(`no report ${report} among ${texts.length}`);
  const marks = [
    ...verbatimMarks(wording, report),
    ...linkMarks(wording, report),
    ...onlyHereMarks(wording, report),
  ];
  marks.sort((x, y) => compareRanges(x, y) || KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind));
  return { report, marks, notHere: missingFrom(wording, report, text.fullText) };
}

const KINDS: readonly MarkKind[] = ['equal', 'reworded', 'overlap', 'onlyHere', 'verbatim'];

/** The two ends of a link or a passage as (this report's, the other's); null where this report has no part in it. */
function sides(
  pair: { a: ReportSpan; b: ReportSpan },
  report: number,
): [own: ReportSpan, other: ReportSpan] | null {
  if (pair.a.report === report) return [pair.a, pair.b];
  return pair.b.report === report ? [pair.b, pair.a] : null;
}

function collect(
  pairs: readonly { a: ReportSpan; b: ReportSpan }[],
  report: number,
): { own: ReportSpan; counterparts: ReportSpan[]; from: { a: ReportSpan; b: ReportSpan }[] }[] {
  const found = new Map<
    string,
    { own: ReportSpan; counterparts: ReportSpan[]; from: (typeof pairs)[number][] }
  >();
  for (const pair of pairs) {
    const ends = sides(pair, report);
    if (ends === null) continue;
    const key = `${ends[0].field}:${ends[0].start}:${ends[0].end}`;
    const entry = found.get(key) ?? { own: ends[0], counterparts: [], from: [] };
    entry.counterparts.push(ends[1]);
    entry.from.push(pair);
    found.set(key, entry);
  }
  return [...found.values()].map((entry) => ({ ...entry, counterparts: entry.counterparts.sort(byPlace) }));
}

function byPlace(x: ReportSpan, y: ReportSpan): number {
  return x.report - y.report || compareRanges(x, y);
}

function verbatimMarks(wording: WordingResult, report: number): AnnotationMark[] {
  return collect(wording.reuse, report).map(({ own, counterparts }) => mark(own, 'verbatim', counterparts));
}

function linkMarks(wording: WordingResult, report: number): AnnotationMark[] {
  return collect(wording.links, report).map(({ own, counterparts, from }) => {
    const relations = (from as WordingResult['links']).map((link) => link.relation);
    const kind = (['equal', 'reworded', 'overlap'] as const).find((one) => relations.includes(one))!;
    return mark(own, kind, counterparts);
  });
}

function onlyHereMarks(wording: WordingResult, report: number): AnnotationMark[] {
  return wording.onlyIn
    .filter(({ span }) => span.report === report)
    .map(({ span, notFoundIn, unknownIn }) => ({ ...mark(span, 'onlyHere', []), notFoundIn, unknownIn }));
}

function mark(own: ReportSpan, kind: MarkKind, counterparts: ReportSpan[]): AnnotationMark {
  return { ...own, kind, counterparts, notFoundIn: [], unknownIn: [] };
}

function missingFrom(wording: WordingResult, report: number, fullText: boolean): MissingHere[] {
  const saidHere = new Set<string>();
  for (const link of wording.links) {
    const ends = sides(link, report);
    if (ends !== null) saidHere.add(placeKey(ends[1]));
  }
  const missing: MissingHere[] = [];
  let after: ReportSpan | null = null;
  for (const row of wording.rows) {
    const own = cellOf(row, report);
    if (own !== null) {
      after = own.at(-1)!;
      continue;
    }
    const spans = row.cells.flatMap((cell) => cell.spans);
    // A headline is a summary of what follows; that another outlet's summary has no twin here says nothing.
    const inText = spans.filter((span) => span.field === FIELDS[2]);
    if (inText.length === 0 || spans.some((span) => saidHere.has(placeKey(span)))) continue;
    missing.push({ after, spans: inText, state: fullText ? 'notFound' : 'unknown' });
  }
  return missing;
}

function placeKey(span: ReportSpan): string {
  return `${span.report}:${span.field}:${span.start}`;
}

function cellOf(row: WordingRow, report: number): ReportSpan[] | null {
  return row.cells.find((cell) => cell.report === report)?.spans ?? null;
}
