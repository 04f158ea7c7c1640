import type { Quotation } from '../voice/quotations.ts';
import type { Draft } from './draft.ts';
import type { Paragraph } from './paragraph.ts';

/** Words in a stretch that make it speech rather than a few words set in marks. */
const SPEECH_WORDS = 5;

/** The draft whose speaker a quotation without a cue of its own belongs to, or null where it is no speech. */
export function carry(
  drafts: readonly Draft[],
  outer: readonly Quotation[],
  paragraph: Paragraph,
  quotation: Quotation,
  own: readonly Draft[],
  text: string,
): Draft | null {
  const chained = outer.find(
    (q) => q.continues && q.end < quotation.start && text.slice(q.end, quotation.start).trim() === '',
  );
  const words = paragraph.raw.filter(
    (raw, i) =>
      paragraph.start[i]! >= quotation.start && paragraph.end[i]! <= quotation.end && /\p{L}/u.test(raw),
  ).length;
  const whole =
    quotation.start === paragraph.start[0] ||
    /[.!?…]["”’'»]?$/.test(text.slice(quotation.start, quotation.end));
  if (chained === undefined && !quotation.continues && (words < SPEECH_WORDS || !whole)) return null;
  const spoken = (d: Draft): boolean =>
    d.content.some(([a, b]) => outer.some((q) => q.start < b && q.end > a));
  const before = own.filter((d) => spoken(d) && d.content[0]![0] < quotation.start);
  if (before.length > 0) return before.at(-1)!;
  if (quotation.continues && chained === undefined) {
    const rest = text.slice(quotation.end);
    const next = drafts.find((d) =>
      d.content.some(
        ([a]) => a >= quotation.end && a - quotation.end <= rest.length - rest.trimStart().length,
      ),
    );
    if (next !== undefined) return next;
  }
  const after = own.filter((d) => d.cue !== null && paragraph.start[d.cue.from]! >= quotation.end);
  if (after.length > 0 && chained === undefined) return after[0]!;
  let last: Draft | null = null;
  for (const d of drafts) {
    if (d.paragraph === paragraph || d.paragraph.start[0]! >= quotation.start || d.content.length === 0)
      continue;
    if (last === null || d.content.at(-1)![1] >= last.content.at(-1)![1]) last = d;
  }
  return last;
}
