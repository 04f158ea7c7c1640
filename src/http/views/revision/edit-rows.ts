import type { EditKind, RevisionEdit } from '../../../text/edits/edits.ts';
import type { Field, Range, Span } from '../../../text/span.ts';
import { type Mark, type Piece, piecesOf } from '../synopsis/pieces.ts';

/** The sentences of one change on both sides, with every change inside them marked. */
export interface EditRow {
  field: Field;
  /** Kinds of the changes inside, in their order, each once. */
  kinds: EditKind[];
  substantive: boolean;
  before: Piece[] | null;
  after: Piece[] | null;
}

type Texts = Readonly<Record<Field, string>>;

/** Changes gathered by the sentences in which they stand, in the order in which they come. */
export function editRows(before: Texts, after: Texts, edits: readonly RevisionEdit[]): EditRow[] {
  const groups = new Map<string, RevisionEdit[]>();
  for (const edit of edits) {
    const key = `${keyOf(edit.sentence.before)}|${keyOf(edit.sentence.after)}`;
    const group = groups.get(key);
    if (group) group.push(edit);
    else groups.set(key, [edit]);
  }
  return [...groups.values()].map((group) => {
    const { sentence } = group[0]!;
    return {
      field: (sentence.after ?? sentence.before)!.field,
      kinds: [...new Set(group.map((edit) => edit.kind))],
      substantive: group.some((edit) => edit.substantive),
      before: side(
        before,
        sentence.before,
        group.map((edit) => edit.before),
        'removed',
      ),
      after: side(
        after,
        sentence.after,
        group.map((edit) => edit.after),
        'added',
      ),
    };
  });
}

function side(
  texts: Texts,
  sentence: Range | null,
  spans: readonly (Span | null)[],
  kind: 'removed' | 'added',
): Piece[] | null {
  if (sentence === null) return null;
  const { field, start, end } = sentence;
  const marks = spans
    .filter((span) => span !== null)
    .map((span): Mark => ({ field: span.field, start: span.start, end: span.end, kind }));
  return piecesOf({ field, start, end, exact: texts[field].slice(start, end) }, marks);
}

function keyOf(range: Range | null): string {
  return range === null ? '-' : `${range.field}:${range.start}`;
}
