import type { ReportSpan } from '../../text/span.ts';

/** Words that one report of the event uses distinctively, kept apart from what chance deals out. */
export interface VocabularyResult {
  /** Reports with a word of their own; most events have none. */
  reports: { report: number; words: DistinctiveWord[] }[];
  /** The z from which words are told in this event; null where no cut keeps chance rare enough. */
  cut: number | null;
  /** Words above the cut when the event's sentences are dealt to the reports at random, on average. */
  expectedByChance: number;
  /** Reports in a language that cannot be read; they count on neither side. */
  notApplicable: number[];
}

export interface DistinctiveWord {
  /** The word as it stands at the first place. */
  word: string;
  stem: string;
  /** Weighted log-odds in standard deviations. */
  z: number;
  /** Sentences with the word outside of quotation marks, of all sentences: in this report and in the others together. */
  here: { sentences: number; of: number };
  others: { sentences: number; of: number };
  /** Its places in this report, at most five, in reading order. */
  places: ReportSpan[];
  tier: 'likely';
}
