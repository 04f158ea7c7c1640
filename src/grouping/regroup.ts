import { averageLink } from './average-link.ts';

/** Where a report stands before it is looked at again. */
export interface Standing {
  reportId: string;
  eventId: string | null;
  /** People decided that it stands there, or alone. */
  settled?: boolean;
  /** Events that people took it out of. */
  apartFrom?: readonly string[];
}

/** Reports that belong together after a look, and the event that they go on as: null for one that is yet to be made. */
export interface Group {
  eventId: string | null;
  members: number[];
}

/** More than any similarity: these are joined before all others. */
const TOGETHER = 2;

/**
 * Groups reports by average link over `table` (which is changed), what people have settled first and for good. Each
 * event goes on as the group that holds most of it, settled reports before others.
 */
export function regroup(standings: readonly Standing[], table: Float64Array[], cut: number): Group[] {
  bind(standings, table);
  const labels = averageLink(table, cut);
  const groups = new Map<number, Group>();
  labels.forEach((label, i) => {
    const group = groups.get(label) ?? { eventId: null, members: [] };
    group.members.push(i);
    groups.set(label, group);
  });
  claim([...groups.values()], standings);
  return [...groups.values()];
}

function bind(standings: readonly Standing[], table: Float64Array[]): void {
  const set = (i: number, j: number, value: number) => {
    table[i]![j] = value;
    table[j]![i] = value;
  };
  standings.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = standings[j]!;
      const isSame = a.eventId !== null && a.eventId === b.eventId;
      if (a.settled && b.settled) set(i, j, isSame ? TOGETHER : Number.NEGATIVE_INFINITY);
      else if ((a.settled && a.eventId === null) || (b.settled && b.eventId === null)) {
        set(i, j, Number.NEGATIVE_INFINITY);
      } else if (isApart(a, b) || isApart(b, a)) set(i, j, Number.NEGATIVE_INFINITY);
    }
  });
}

const isApart = (a: Standing, b: Standing): boolean =>
  b.eventId !== null && a.eventId !== b.eventId && (a.apartFrom?.includes(b.eventId) ?? false);

/** Gives each event to one group, and each group one event at most. */
function claim(groups: readonly Group[], standings: readonly Standing[]): void {
  const claims = groups.flatMap((group) => {
    const held = new Map<string, number>();
    for (const i of group.members) {
      const { eventId, settled } = standings[i]!;
      if (eventId !== null) held.set(eventId, (held.get(eventId) ?? 0) + (settled ? standings.length : 1));
    }
    return [...held].map(([eventId, count]) => ({ group, eventId, count }));
  });
  claims.sort((a, b) => b.count - a.count || (a.eventId < b.eventId ? -1 : 1));
  const given = new Set<string>();
  for (const { group, eventId } of claims) {
    if (group.eventId !== null || given.has(eventId)) continue;
    group.eventId = eventId;
    given.add(eventId);
  }
}
