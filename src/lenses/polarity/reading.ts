import type { Range } from '../../text/span.ts';

export type PolarityClass = 'negative' | 'neutral' | 'positive';

/** A listed word or phrase in the clause of an actor. */
export interface ListedWord {
  start: number;
  end: number;
  list: string;
}

/** One clause that names an actor; the range is the clause. */
export interface ActorClause extends Range {
  /** Index of the actor among the entities of the naming reading. */
  entity: number;
  /** The label that names the actor, in the same field. */
  label: { start: number; end: number };
  voice: 'outlet' | 'quoted' | 'paraphrased';
  /** Null where the reading abstains, and in any voice but the outlet's. */
  class: PolarityClass | null;
  /** Chance of the likeliest class, in three digits; 0 where none was looked for. */
  chance: number;
  words: ListedWord[];
}

/** `null` where the language is not read. */
export type PolarityReading = { clauses: ActorClause[] } | null;
