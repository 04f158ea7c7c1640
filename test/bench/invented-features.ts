import type { EventFeatures } from '../../src/grouping/event-features.ts';
import { mulberry } from '../eval/train/random.ts';

/** Names and words that news knows, and how many reports an event has: all of them few often and many seldom. */
const NAMES = 40_000;
const WORDS = 30_000;
const MOST_REPORTS = 120;
const EVENT_NAMES = 10;
const EVENT_WORDS = 12;
const TERMS = 160;

/** A report with the number of its event. */
export interface InventedFeatures {
  event: number;
  features: EventFeatures;
}

/**
 * Features of invented reports, one after the other, for ever: names and words drawn by Zipf's law, an event sharing most
 * of its own. The same for the same seed.
 */
export function* inventedFeatures(seed: number): Generator<InventedFeatures> {
  const random = mulberry(seed);
  const zipf = (size: number) => Math.floor(size ** random()) - 1;
  const start = Date.UTC(2031, 0, 1);
  for (let event = 0; ; event++) {
    const names = Array.from({ length: EVENT_NAMES }, () => zipf(NAMES));
    const words = Array.from({ length: EVENT_WORDS }, () => zipf(WORDS));
    const reports = Math.max(1, Math.floor(MOST_REPORTS ** (random() ** 2)));
    const day = start + Math.floor(random() * 365) * 86_400_000;
    for (let n = 0; n < reports; n++) {
      const own = [
        ...names.filter(() => random() < 0.8).map((name) => ({ kind: 'n', rank: name })),
        ...words.filter(() => random() < 0.7).map((word) => ({ kind: 'w', rank: word })),
      ].map((term) => ({ ...term, count: 2 + Math.floor(random() * 5) }));
      const others = Array.from({ length: TERMS - own.length }, () => {
        const kind = random() < 0.25 ? 'n' : 'w';
        return { kind, rank: zipf(kind === 'n' ? NAMES : WORDS), count: 1 };
      });
      yield { event, features: featuresOf([...own, ...others], day + Math.floor(random() * 2e8)) };
    }
  }
}

interface Term {
  kind: string;
  rank: number;
  count: number;
}

function featuresOf(all: readonly Term[], date: number): EventFeatures {
  const name = ({ kind, rank }: Term) => `${kind}${rank.toString(36)}`;
  const distinct = [...new Map(all.toReversed().map((term) => [name(term), term])).values()];
  // Rare terms weigh more, as the background weights have it: a doubling of the rank is a step.
  const weight = ({ rank, count }: Term) => (1 + Math.log(count)) * Math.log(rank + 2);
  const terms = distinct.sort((a, b) => weight(b) - weight(a) || (name(a) < name(b) ? -1 : 1));
  return {
    terms: terms.map(name),
    kinds: terms.map((term) => term.kind).join(''),
    counts: terms.map((term) => term.count),
    lead: terms.map((term) => (term.count > 1 ? 1 : 0)),
    words: 600,
    date,
  };
}
