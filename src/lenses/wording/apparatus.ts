import type { DiffPart } from '../../text/diff/diff.ts';
import { foldTypography } from '../../text/diff/diff-tokens.ts';
import type { ReportSpan } from '../../text/span.ts';
import type { ApparatusEntry } from './result.ts';
import { SentenceDiffer } from './sentence-differ.ts';

interface Witness {
  span: ReportSpan;
  parts: DiffPart[];
}

/**
 * The variant apparatus of one row: each place of the first cell's sentence where a witness differs, with the reading
 * of every witness there. Only cells of one sentence that mostly share their wording with the first stand in it; empty
 * where fewer than two do. Method: a base text with collated witnesses, as in a critical edition.
 */
export function apparatusOf(
  cells: readonly (readonly ReportSpan[])[],
  differ: SentenceDiffer = new SentenceDiffer(),
): ApparatusEntry[] {
  const [first, ...others] = cells.filter((spans) => spans.length === 1).map((spans) => spans[0]!);
  if (first === undefined || others.length < 1) return [];
  const witnesses = others.flatMap((span): Witness[] => {
    const parts = differ.diffOfMostlyShared(first.exact, span.exact);
    return parts === null ? [] : [{ span, parts }];
  });
  if (witnesses.length === 0) return [];
  return placesOf(witnesses).map(({ start, end }) => {
    const base = spanAt(first, start, end);
    const readings = witnesses.map(({ span, parts }) => ({
      report: span.report,
      span: spanAt(span, ...across(parts, start, end)),
    }));
    const plain = foldTypography(base?.exact ?? '');
    const typographic = readings.every(({ span }) => foldTypography(span?.exact ?? '') === plain);
    return { base, readings, typographic };
  });
}

/** Ranges of the base where any witness differs, those that touch or overlap joined. */
function placesOf(witnesses: readonly Witness[]): { start: number; end: number }[] {
  const changed = witnesses
    .flatMap(({ parts }) => parts.filter((part) => part.kind !== 'equal').map(({ a }) => ({ ...a })))
    .sort((x, y) => x.start - y.start || x.end - y.end);
  const places: { start: number; end: number }[] = [];
  for (const range of changed) {
    const last = places.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else places.push(range);
  }
  return places;
}

/** Where a range of the base stands in a witness; the range begins and ends inside equal parts or at their edges. */
function across(parts: readonly DiffPart[], start: number, end: number): [number, number] {
  const from = parts.find((part) => start < part.a.end || (part.a.start === start && part.a.end === start));
  const to = parts.findLast((part) => end > part.a.start || (part.a.start === end && part.a.end === end));
  const low = from === undefined ? (parts.at(-1)?.b.end ?? 0) : offset(from, start, 'start');
  const high = to === undefined ? 0 : offset(to, end, 'end');
  return [low, Math.max(low, high)];
}

function offset(part: DiffPart, at: number, side: 'start' | 'end'): number {
  return part.kind === 'equal' ? part.b.start + (at - part.a.start) : part.b[side];
}

function spanAt(span: ReportSpan, start: number, end: number): ReportSpan | null {
  const exact = span.exact.slice(start, end);
  const lead = exact.length - exact.trimStart().length;
  const trimmed = exact.trim();
  if (trimmed === '') return null;
  const from = span.start + start + lead;
  return { ...span, start: from, end: from + trimmed.length, exact: trimmed };
}
