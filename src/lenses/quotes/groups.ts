import type { UtterancePair } from './pairs.ts';

/** Utterances that are one, with the weight that each pair shares. */
export interface UtteranceGroup {
  /** Indices, ascending. */
  members: number[];
  /** For each member the others that it was matched with directly. */
  partners: Map<number, { other: number; shared: number }[]>;
}

/** Joins pairs into groups; an utterance without a pair is a group of its own. In the order of their first members. */
export function groupUtterances(count: number, pairs: readonly UtterancePair[]): UtteranceGroup[] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const partners = new Map<number, { other: number; shared: number }[]>();
  const remember = (one: number, other: number, shared: number) => {
    const list = partners.get(one);
    if (list === undefined) partners.set(one, [{ other, shared }]);
    else list.push({ other, shared });
  };
  for (const { a, b, shared } of pairs) {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
    remember(a, b, shared);
    remember(b, a, shared);
  }
  const groups = new Map<number, UtteranceGroup>();
  for (let i = 0; i < count; i++) {
    const key = root(i);
    const group = groups.get(key) ?? { members: [], partners };
    groups.set(key, group);
    group.members.push(i);
  }
  return [...groups.values()];
}
