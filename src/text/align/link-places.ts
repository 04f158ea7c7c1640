import type { Link } from './link.ts';

/**
 * Marks `primary` (the best link of a segment towards the other report, seen from either side; ties are all marked)
 * and `moved` (the link lies outside the longest run of primary links that keeps the order of both reports). `links`
 * are sorted by reports, then segments.
 */
export function markPlaces(links: Link[]): void {
  for (let start = 0; start < links.length; ) {
    let end = start;
    while (end < links.length && sameReports(links[start]!, links[end]!)) end++;
    const between = links.slice(start, end);
    markPrimary(between);
    markMoved(between);
    start = end;
  }
}

function sameReports(x: Link, y: Link): boolean {
  return x.a.report === y.a.report && x.b.report === y.b.report;
}

function markPrimary(between: Link[]): void {
  const bestOfA = new Map<number, number>();
  const bestOfB = new Map<number, number>();
  for (const { a, b, score } of between) {
    bestOfA.set(a.segment, Math.max(bestOfA.get(a.segment) ?? 0, score));
    bestOfB.set(b.segment, Math.max(bestOfB.get(b.segment) ?? 0, score));
  }
  for (const link of between) {
    link.primary = link.score === bestOfA.get(link.a.segment) || link.score === bestOfB.get(link.b.segment);
  }
}

function markMoved(between: Link[]): void {
  const spine = longestRun(between.filter((link) => link.primary));
  for (const link of between) {
    let low = -1;
    let high = Number.POSITIVE_INFINITY;
    for (const kept of spine) {
      if (kept.a.segment <= link.a.segment) low = Math.max(low, kept.b.segment);
      if (kept.a.segment >= link.a.segment) high = Math.min(high, kept.b.segment);
    }
    link.moved = low <= high ? link.b.segment < low || link.b.segment > high : false;
  }
}

/** The longest subsequence whose segments rise on both sides (patience sorting; sorted by a, then b). */
function longestRun(links: Link[]): Link[] {
  // On one segment of a only one link can be in the run: later b first, so that none follows another.
  const ordered = [...links].sort((x, y) => x.a.segment - y.a.segment || y.b.segment - x.b.segment);
  const tails: number[] = [];
  const before: number[] = [];
  ordered.forEach((link, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ordered[tails[middle]!]!.b.segment < link.b.segment) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  });
  const run: Link[] = [];
  for (let i = tails[tails.length - 1] ?? -1; i >= 0; i = before[i]!) run.push(ordered[i]!);
  return run.reverse();
}
