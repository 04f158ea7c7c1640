import type { AnnotationMark, MissingHere } from '../../../comparison/annotate.ts';
import type { Field, Range } from '../../../text/span.ts';
import { type Mark, type Piece, piecesOf } from '../synopsis/pieces.ts';
import { voiceWords } from '../synopsis/voices.ts';

/** A marked sentence of the annotated report, or the characters between two of them. */
export interface Stretch {
  id: string;
  range: Range & { exact: string };
  /** The mark on the whole sentence; null for characters between sentences. */
  mark: AnnotationMark | null;
  pieces: Piece[];
  /** Whose voice it is in, as far as quotation marks show. */
  voice: string;
}

/** One paragraph (or a headline): its stretches, and what others say that this report does not say here. */
export interface Paragraph {
  field: Field;
  stretches: Stretch[];
  missing: MissingHere[];
}

/** Id of a sentence in the page. */
export function sentenceId({ field, start }: Pick<Range, 'field' | 'start'>): string {
  return `t-${field}-${start}`;
}

/**
 * The paragraphs of one field with their marks, in reading order. Characters tile the field but for the blank lines
 * between paragraphs; a statement of others stands after the paragraph of the sentence it would follow.
 */
export function paragraphsOf(
  field: Field,
  text: string,
  marks: readonly AnnotationMark[],
  notHere: readonly MissingHere[],
  quoted: readonly Mark[] = [],
): Paragraph[] {
  const here = marks.filter((mark) => mark.field === field);
  const sentences = here.filter((mark) => mark.kind !== 'verbatim');
  const shared = here
    .filter((mark) => mark.kind === 'verbatim')
    .map(({ start, end }): Mark => ({ field, start, end, kind: 'shared' }));
  const words = quoted.filter((mark) => mark.field === field);
  return paragraphRanges(text).map(({ start, end }) => {
    const stretches: Stretch[] = [];
    let at = start;
    const add = (to: number, mark: AnnotationMark | null) => {
      const range = { field, start: at, end: to, exact: text.slice(at, to) };
      stretches.push({
        id: sentenceId(range),
        range,
        mark,
        pieces: piecesOf(range, mark?.kind === 'equal' ? words : [...shared, ...words]),
        voice: voiceWords(range, words),
      });
      at = to;
    };
    for (const mark of sentences) {
      if (mark.start < at || mark.end > end) continue;
      if (mark.start > at) add(mark.start, null);
      add(mark.end, mark);
    }
    if (at < end) add(end, null);
    const missing = notHere.filter(
      ({ after }) => after?.field === field && after.start >= start && after.start < end,
    );
    return { field, stretches, missing };
  });
}

function paragraphRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n{2,}/g)) {
    if (gap.index > start) ranges.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}
