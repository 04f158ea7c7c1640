import { type Entry, entriesBySegment, segmentKey } from './entries.ts';
import type { SegmentLinks } from './segment-links.ts';

/** An amount met more often than this over the event is no lead by itself. */
const MOST_ALIKE = 120;

/** Pairs of entries of two reports worth a look: the same amount anywhere, or one scale in linked segments. */
export function candidatePairs(entries: readonly Entry[], links: SegmentLinks): [Entry, Entry][] {
  const pairs = new Map<number, [Entry, Entry]>();
  const add = (x: Entry, y: Entry): void => {
    if (x.report === y.report || x.amount.scale !== y.amount.scale) return;
    const [a, b] = x.report < y.report ? [x, y] : [y, x];
    pairs.set(a.id * entries.length + b.id, [a, b]);
  };
  for (const alike of groupBy(entries, ({ amount }) => `${amount.scale} ${amount.value.toPrecision(2)}`)) {
    if (alike.length > MOST_ALIKE) continue;
    alike.forEach((x, i) => {
      for (const y of alike.slice(i + 1)) add(x, y);
    });
  }
  const bySegment = entriesBySegment(entries);
  for (const { a, b, reports } of links.all) {
    const left = bySegment.get(segmentKey(reports[0], a));
    const right = bySegment.get(segmentKey(reports[1], b));
    if (left === undefined || right === undefined) continue;
    for (const x of left) for (const y of right) add(x, y);
  }
  return [...pairs.values()];
}

function groupBy(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}
