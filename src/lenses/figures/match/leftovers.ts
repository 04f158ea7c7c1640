import { type Entry, entriesBySegment, segmentKey } from './entries.ts';
import type { EventTerms } from './event-terms.ts';
import { areNear, LEAST_AROUND, LEAST_HEAD, LEAST_RARITY, shareNextTo } from './score.ts';
import type { SegmentLinks } from './segment-links.ts';

/** Links from here on are right often enough for what is left over in them to correspond. */
const SURE = 0.8;

/**
 * Figures that differ: two surely linked segments tell one thing, all other figures of the scale in them found their
 * counterparts, and one is left on each side. Only numbers that tell something, or count the same thing, are joined.
 */
export function joinLeftovers(
  entries: readonly Entry[],
  terms: EventTerms,
  links: SegmentLinks,
  groupOf: Map<Entry, Entry[]>,
): void {
  const bySegment = entriesBySegment(entries);
  const sure = links.all.filter(({ score }) => score >= SURE).sort((x, y) => y.score - x.score);
  for (const { a, b, reports } of sure) {
    const left = (bySegment.get(segmentKey(reports[0], a)) ?? []).filter((one) =>
      isFree(one, reports[1], groupOf),
    );
    const right = (bySegment.get(segmentKey(reports[1], b)) ?? []).filter((one) =>
      isFree(one, reports[0], groupOf),
    );
    for (const x of left) {
      const alike = (entry: Entry): boolean => entry.amount.scale === x.amount.scale;
      const [y, second] = right.filter(alike);
      if (y === undefined || second !== undefined || left.filter(alike).length > 1) continue;
      if (mayDiffer(x, y, terms)) join(x, y, groupOf);
    }
  }
}

function isFree(entry: Entry, report: number, groupOf: ReadonlyMap<Entry, Entry[]>): boolean {
  return !(groupOf.get(entry) ?? []).some((other) => other.report === report);
}

function mayDiffer(x: Entry, y: Entry, terms: EventTerms): boolean {
  const [p, q] = [x.places[0]!.figure, y.places[0]!.figure];
  if (p.kind !== q.kind || !/^(?:count|money|percent|measure|age)$/.test(p.kind)) return false;
  // "version 5.5" and "5.0": a plain number with decimals counts nothing.
  if (p.kind === 'count' && !(Number.isInteger(p.value) && Number.isInteger(q.value))) return false;
  if (!areNear(x, y) || !shareNextTo(x, y, terms)) return false;
  const named = x.head.length > 0 && y.head.length > 0;
  const head = named ? terms.overlap(x.head, y.head) : null;
  if (head !== null) return head >= LEAST_HEAD;
  return Math.min(x.rarity, y.rarity) >= LEAST_RARITY && terms.overlap(x.around, y.around) >= LEAST_AROUND;
}

function join(x: Entry, y: Entry, groupOf: Map<Entry, Entry[]>): void {
  const left = groupOf.get(x) ?? [x];
  const right = groupOf.get(y) ?? [y];
  if (left.some((one) => right.some((other) => one.report === other.report))) return;
  const joined = [...left, ...right].sort((a, b) => a.id - b.id);
  for (const entry of joined) groupOf.set(entry, joined);
}
