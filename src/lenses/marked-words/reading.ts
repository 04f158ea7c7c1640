import type { Range } from '../../text/span.ts';

/** A listed word in the outlet's voice. */
export interface MarkedWord extends Range {
  list: string;
  /** Index of its segment in the wording reading. */
  segment: number;
  /** What it qualifies ("tax bill" of "a controversial tax bill"): the stem of its last word, and its place; or null. */
  anchor: { stem: string; start: number; end: number } | null;
}

/** A term for a thing that has several names. */
export interface Term extends Range {
  /** Which thing, by its line in the list. */
  line: number;
  /** Which of its names. */
  term: number;
}

/** `null` where the language is not read. */
export type MarkedWordsReading = { marks: MarkedWord[]; terms: Term[]; words: number } | null;
