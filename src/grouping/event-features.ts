import type { TextReading } from '../text/align/text-reading.ts';
import type { RevisionText } from '../text/span.ts';
import { backgroundWeight, WEIGHT_SCALE } from '../text/words/term-weight.ts';
import { statedDate } from './stated-date.ts';

/** What tells of which happening a report speaks: plain JSON, about three kilobytes, stored beside the report. */
export interface EventFeatures {
  /** Stems, the weightiest first; {@link MAX_TERMS} at most. */
  terms: string[];
  /** A letter a term: `w` word, `n` (part of a) name, `d` figure. */
  kinds: string;
  /** How often each term stands in the report; a headline counts twice. */
  counts: number[];
  /** How often each term stands in the headline and the first words. */
  lead: number[];
  /** Words of the report. */
  words: number;
  /** Milliseconds since 1970 of the publication, else of a full date among the first words, or null. */
  date: number | null;
}

export const MAX_TERMS = 200;
/** The lead: the headline and so many words after it. */
const LEAD_WORDS = 60;

/** Weight of a term in a report: how often it stands there, damped, times its rarity in news. */
export function termWeight(term: string, count: number): number {
  return ((1 + Math.log(count)) * backgroundWeight(term)) / WEIGHT_SCALE;
}

/** Reads the features off a revision. Pure: depends on the text, its reading and the publication date. */
export function readEventFeatures(text: RevisionText, reading: TextReading): EventFeatures {
  const counts = new Map<number, number>();
  const lead = new Map<number, number>();
  let words = 0;
  reading.segmentTerms.forEach((terms, i) => {
    const isHeadline = reading.segments[i]!.field === 'headline';
    const isLead = isHeadline || words < LEAD_WORDS;
    for (const term of terms) {
      if (reading.classes[term] === 'f') continue;
      counts.set(term, (counts.get(term) ?? 0) + (isHeadline ? 2 : 1));
      if (isLead) lead.set(term, (lead.get(term) ?? 0) + 1);
    }
    words += terms.length;
  });
  const name = (term: number) => reading.terms[term]!;
  const kept = [...counts.keys()]
    .map((term) => ({ term, weight: termWeight(name(term), counts.get(term)!) }))
    .sort((a, b) => b.weight - a.weight || (name(a.term) < name(b.term) ? -1 : 1))
    .slice(0, MAX_TERMS)
    .map(({ term }) => term);
  const date = text.publishedAt === null ? statedDate(text) : Date.parse(text.publishedAt);
  return {
    terms: kept.map(name),
    kinds: kept.map((term) => reading.classes[term]!).join(''),
    counts: kept.map((term) => counts.get(term)!),
    lead: kept.map((term) => lead.get(term) ?? 0),
    words,
    date,
  };
}
