import { QUOTE } from './quote-states.ts';

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|sen|sens|rep|reps|gov|lt|gen|col|sgt|capt|prof|rev|st|jr|sr|vs|no|inc|co|corp|ltd|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|vt|va|wash|wis|wyo|\p{L})$/u;

/** What of a paragraph tells its sentences, and where they are written. */
export interface SentenceMarks {
  size: number;
  raw: readonly string[];
  lower: readonly string[];
  quote: Uint8Array;
  shape: Uint8Array;
  sentence: Uint16Array;
  sentenceStart: Uint16Array;
}

/** Marks sentences inside the paragraph; the tagger's weights were learnt on these very boundaries. */
export function splitSentences(paragraph: SentenceMarks): void {
  const { size, raw, lower, quote, shape } = paragraph;
  let start = 0;
  let index = 0;
  for (let i = 0; i < size; i++) {
    if (i > start && isBoundary(i)) {
      start = i;
      index++;
    }
    paragraph.sentence[i] = index;
    paragraph.sentenceStart[i] = start;
  }
  function isBoundary(i: number): boolean {
    let last = i - 1;
    while (
      last > start &&
      (quote[last] === QUOTE.closing || raw[last] === ')' || /^['’"”]$/.test(raw[last]!))
    )
      last--;
    if (!/^[.!?…]/.test(raw[last]!) || quote[i] === QUOTE.closing || /^[)'’"”,;.!?…]$/.test(raw[i]!))
      return false;
    if (raw[last] === '.' && last > 0 && ABBREVIATION.test(lower[last - 1]!) && last === i - 1) return false;
    return shape[i]! > 0 || quote[i] === QUOTE.opening || /^[\d"“‘'[(]/.test(raw[i]!);
  }
}
