import type { ComparedReport } from '../../../comparison/compare.ts';
import { findQuotations } from '../../../lenses/voice/quotations.ts';
import type { Field } from '../../../text/span.ts';
import type { Mark } from './pieces.ts';

/**
 * The words of a report that stand in quotation marks, as marks: not the outlet's own voice, or not presented as such.
 * Read from the text that the answer carries, in every language.
 */
export function quotedMarks({ headline, subheadline, text }: ComparedReport): Mark[] {
  const fields: [Field, string][] = [
    ['headline', headline],
    ['subheadline', subheadline],
    ['body', text],
  ];
  return fields.flatMap(([field, value]) =>
    findQuotations(value)
      .filter(({ depth }) => depth === 0)
      .map(({ start, end }): Mark => ({ field, start, end, kind: 'quoted' })),
  );
}

/** Whose voice a stretch is in, in words: as far as quotation marks show it. */
export function voiceWords(range: { start: number; end: number }, marks: readonly Mark[]): string {
  const quoted = marks.reduce(
    (sum, mark) => sum + Math.max(0, Math.min(mark.end, range.end) - Math.max(mark.start, range.start)),
    0,
  );
  if (quoted === 0) return 'no quotation marks: the outlet speaks, or paraphrases';
  // The full stop after the closing mark, and the marks' own spacing, make no other voice.
  return quoted >= (range.end - range.start) * 0.95 ? 'quoted words' : 'partly quoted words';
}
