/**
 * A decision on a report and an event. `joined`: it stands there; `suggested`: people are asked; `removed`: it was taken
 * out.
 */
export interface Grouping {
  by: 'person' | 'machine';
  verdict: 'joined' | 'suggested' | 'removed';
  eventId: string;
  /** How alike the report is to the event, 0..1, not a probability; null for a decision by a person, and where it moved with others. */
  score: number | null;
  /** Why, in words with values: names, words and figures that both have, days between them. */
  because: string[];
  /** Found by names and figures of a report in another language: never more than suggested. */
  acrossLanguages: boolean;
  at: string;
}
