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
  /** The same number, one that rounds to the other, one that its words allow, another, or one far off. */
  values: 'same' | 'rounds' | 'fits' | 'other' | 'far';
  /** Whether the words next to the numbers share one that tells what is done or counted. */
  nextTo: boolean;
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
    nextTo: shareNextTo(x, y, terms),
    values: valuesOf(x, y),
    rarity: Math.min(x.rarity, y.rarity),
  };
}

/** How two amounts stand to each other, rounding and bounds considered. */
export function valuesOf(x: Entry, y: Entry): PairFacts['values'] {
  const {
    amount: a,
    places: [p],
  } = x;
  const {
    amount: b,
    places: [q],
  } = y;
  const plural = (p!.figure.kind === 'magnitude') !== (q!.figure.kind === 'magnitude');
  const same = !plural && Math.abs(a.value - b.value) <= 1e-9 * Math.abs(a.value);
  if (same && p!.figure.upper === q!.figure.upper) return 'same';
  if (p!.figure.kind === 'tally' || p!.figure.kind === 'ordinal') return 'other';
  if (!plural && (roundsTo(a.value, b.value) || roundsTo(b.value, a.value))) return 'rounds';
  const apart = Math.abs(a.value / b.value);
  // "Over 600,000" allows 2.6 million, yet nobody would say so of it.
  const plausible = plural || (apart >= 1 / MOST_APART_UNNAMED && apart <= MOST_APART_UNNAMED);
  if (plausible && a.low <= b.high && b.low <= a.high) return 'fits';
  return areNear(x, y) ? 'other' : 'far';
}

/** Amounts further apart than this are hardly two accounts of one. */
const MOST_APART = 3;

/** Further apart than this only where both say what they count. */
const MOST_APART_UNNAMED = 1.6;

export function areNear(x: Entry, y: Entry): boolean {
  const named = x.head.length > 0 && y.head.length > 0;
  const most = named ? MOST_APART : MOST_APART_UNNAMED;
  const apart = Math.abs(x.amount.value / y.amount.value);
  return apart >= 1 / most && apart <= most;
}

/** "1.4 billion" for 1,375,000,000: two digits or more of the rounder one are kept. */
function roundsTo(exact: number, round: number): boolean {
  const digits = round.toExponential().replace(/e.*|\D/g, '').length;
  return digits >= 2 && Math.abs(exact) >= 100 && Number(exact.toPrecision(digits)) === round;
}

/** The least score at which two figures are taken for figures of one quantity. */
export const ENOUGH = 1;

/** What two differing numbers must have at least. */
export const LEAST_HEAD = 0.5;
export const LEAST_RARITY = 0.2;
export const LEAST_AROUND = 0.22;

/** Nearby terms that stand next to a figure. */
const NEXT_TO = 5;

export function shareNextTo(x: Entry, y: Entry, terms: EventTerms): boolean {
  const own = [...x.head, ...x.around.slice(0, NEXT_TO)];
  const other = new Set([...y.head, ...y.around.slice(0, NEXT_TO)]);
  return own.some((term) => other.has(term) && !terms.generic.has(term));
}

/** How far what is known speaks for one quantity; {@link ENOUGH} is where readers mostly agree. */
export function pairScore({ link, head, around, nextTo, values, rarity }: PairFacts): number {
  const context = 1.2 * link + 1.4 * around + 0.7 * (head ?? 0.15);
  if (values === 'same') return context + 0.9 * rarity + 0.2;
  if (values === 'rounds') return context + 0.9 * rarity + 0.15;
  if (values === 'fits') return context - 0.3 + 0.3 * rarity;
  // A difference that is none costs most: it takes words that agree beside the numbers and around them.
  const sameThing = head === null ? rarity >= LEAST_RARITY : head >= LEAST_HEAD;
  return values === 'other' && nextTo && sameThing && around >= LEAST_AROUND ? context - 0.75 : 0;
}
