import { candidatePairs } from './candidates.ts';
import type { Entry } from './entries.ts';
import type { EventTerms } from './event-terms.ts';
import { joinLeftovers } from './leftovers.ts';
import { ENOUGH, factsOf, pairScore, valuesOf } from './score.ts';
import type { SegmentLinks } from './segment-links.ts';

/** Two groups join only where at least this share of their pairs speaks for one quantity. */
const COHESION = 0.5;

/** Most pairs across speak for one quantity, and every pair of differing values does. */
function cohere(
  left: readonly Entry[],
  right: readonly Entry[],
  speaks: (x: Entry, y: Entry) => boolean,
): boolean {
  let pairs = 0;
  for (const x of left) {
    for (const y of right) {
      if (speaks(x, y)) pairs++;
      else if (DIFFER.has(valuesOf(x, y))) return false;
    }
  }
  return pairs >= COHESION * left.length * right.length;
}
const DIFFER = new Set(['other', 'far']);

/**
 * Groups of figures of one quantity, at most one entry a report. Pairs are taken from the surest down, so that a
 * figure goes to its best counterpart in each other report and to no second one.
 */
export function groupEntries(entries: readonly Entry[], terms: EventTerms, links: SegmentLinks): Entry[][] {
  const scored = candidatePairs(entries, links)
    .map(([a, b]) => ({ a, b, score: pairScore(factsOf(a, b, terms, links)) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((x, y) => y.score - x.score || x.a.id - y.a.id || x.b.id - y.b.id);
  const key = (a: Entry, b: Entry): number => Math.min(a.id, b.id) * entries.length + Math.max(a.id, b.id);
  const speaks = new Set(scored.map(({ a, b }) => key(a, b)));
  const groupOf = new Map<Entry, Entry[]>();
  for (const { a, b } of scored) {
    const left = groupOf.get(a) ?? [a];
    const right = groupOf.get(b) ?? [b];
    if (left === right || left.some((x) => right.some((y) => x.report === y.report))) continue;
    if (!cohere(left, right, (x, y) => speaks.has(key(x, y)))) continue;
    const joined = [...left, ...right].sort((x, y) => x.id - y.id);
    for (const entry of joined) groupOf.set(entry, joined);
  }
  joinLeftovers(entries, terms, links, groupOf);
  return [...new Set(groupOf.values())].sort((x, y) => x[0]!.id - y[0]!.id);
}
