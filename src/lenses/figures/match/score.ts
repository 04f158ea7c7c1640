import type { Entry } from './entries.ts';
import type { EventTerms } from './event-terms.ts';
import type { SegmentLinks } from './segment-links.ts';

/** What is known of two figures of two reports. */
export interface PairFacts {
  /** Best link between their segments, 0..1. */
  link: number;
  /** Shared words of what is counted, 0..1; null where either has none. */
  head: number | null;
  /** Shared words nearby, 0..1. */
  around: number;
  /** The same number, one that rounds to the other, one that its words allow, or another. */
  values: 'same' | 'rounds' | 'fits' | 'other';
  /** How telling the number is, 0..1; of other numbers the lesser. */
  rarity: number;
}

export function factsOf(x: Entry, y: Entry, terms: EventTerms, links: SegmentLinks): PairFacts {
  let link = 0;
  for (const p of x.places)
    for (const q of y.places) link = Math.max(link, links.score(x.report, p.segment, y.report, q.segment));
  return {
    link,
    head: x.head.length === 0 || y.head.length === 0 ? null : terms.overlap(x.head, y.head),
    around: terms.overlap(x.around, y.around),
    values: valuesOf(x, y),
    rarity: Math.min(x.rarity, y.rarity),
  };
}

function valuesOf({ amount: a, places: [p] }: Entry, { amount: b, places: [q] }: Entry): PairFacts['values'] {
  const plural = (p!.figure.kind === 'magnitude') !== (q!.figure.kind === 'magnitude');
  const same = !plural && Math.abs(a.value - b.value) <= 1e-9 * Math.abs(a.value);
  if (same && p!.figure.upper === q!.figure.upper) return 'same';
  if (p!.figure.kind === 'tally' || p!.figure.kind === 'ordinal') return 'other';
  if (!plural && (roundsTo(a.value, b.value) || roundsTo(b.value, a.value))) return 'rounds';
  return a.low <= b.high && b.low <= a.high ? 'fits' : 'other';
}

/** "1.4 billion" for 1,375,000,000: two digits or more of the rounder one are kept. */
function roundsTo(exact: number, round: number): boolean {
  const digits = round.toExponential().replace(/e.*|\D/g, '').length;
  return digits >= 2 && Math.abs(exact) >= 100 && Number(exact.toPrecision(digits)) === round;
}

/** The least score at which two figures are taken for figures of one quantity. */
export const ENOUGH = 1;

/** How far what is known speaks for one quantity; {@link ENOUGH} is where readers mostly agree. */
export function pairScore({ link, head, around, values, rarity }: PairFacts): number {
  const context = 1.2 * link + 1.4 * around + 0.7 * (head ?? 0.15);
  if (values === 'same') return context + 0.9 * rarity + 0.2;
  if (values === 'rounds') return context + 0.9 * rarity + 0.15;
  if (values === 'fits') return context - 0.3 + 0.3 * rarity;
  return head !== null && head < 0.5 ? 0 : context - 0.75;
}
