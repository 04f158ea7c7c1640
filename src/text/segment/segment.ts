import { FIELDS, type Field, type Range, type RevisionText } from '../span.ts';
import { type Offsets, splitSentences } from './sentence-boundaries.ts';

/** A sentence, or what stands for one (a heading, a list item): the unit that is aligned. */
export interface Segment extends Range {
  /** Position in reading order over headline, subheadline and body, from 0. */
  index: number;
  /** Position of its paragraph inside its field, from 0. */
  paragraph: number;
}

/**
 * Cuts a revision into segments in reading order. Ranges are half-open UTF-16 offsets into their field, trimmed of
 * white space, never empty, never overlapping; every non-space character lies in exactly one segment.
 */
export function segment(text: Pick<RevisionText, Field>): Segment[] {
  const segments: Segment[] = [];
  for (const field of FIELDS) {
    let paragraph = 0;
    for (const [start, end] of paragraphsOf(text[field])) {
      const cut =
        field === 'headline'
          ? whole(text[field].slice(start, end))
          : splitSentences(text[field].slice(start, end));
      for (const [from, to] of cut) {
        segments.push({ field, start: start + from, end: start + to, index: segments.length, paragraph });
      }
      if (cut.length > 0) paragraph++;
    }
  }
  return segments;
}

/** A headline is one unit, whatever marks stand in it: readers take it as one, and its capitals tell nothing. */
function whole(source: string): Offsets[] {
  const start = source.length - source.trimStart().length;
  const end = source.trimEnd().length;
  return start < end ? [[start, end]] : [];
}

function paragraphsOf(source: string): [number, number][] {
  const paragraphs: [number, number][] = [];
  let start = 0;
  for (const gap of source.matchAll(/\r?\n[^\S\n]*\r?\n\s*/g)) {
    paragraphs.push([start, gap.index]);
    start = gap.index + gap[0].length;
  }
  paragraphs.push([start, source.length]);
  return paragraphs;
}
