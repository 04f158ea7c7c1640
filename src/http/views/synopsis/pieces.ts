import type { Range } from '../../../text/span.ts';

export type MarkKind = 'differs' | 'shared' | 'quoted' | 'removed' | 'added';

/** A range of one field that something is said about. */
export interface Mark extends Range {
  kind: MarkKind;
}

/** Characters under one set of marks. */
export interface Piece {
  text: string;
  kinds: ReadonlySet<MarkKind>;
}

/**
 * Cuts the characters of a span at every edge of a mark, so that marks may overlap freely; pieces tile the span.
 * Marks of other fields and outside the span are passed over.
 */
export function piecesOf(span: Range & { exact: string }, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter(
    (mark) => mark.field === span.field && mark.start < span.end && mark.end > span.start,
  );
  const edges = new Set([span.start, span.end]);
  for (const mark of inside) {
    edges.add(Math.max(mark.start, span.start));
    edges.add(Math.min(mark.end, span.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const start = cuts[i]!;
    const end = cuts[i + 1]!;
    const kinds = new Set(
      inside.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.kind),
    );
    pieces.push({ text: span.exact.slice(start - span.start, end - span.start), kinds });
  }
  return pieces;
}
