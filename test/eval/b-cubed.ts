/** B-cubed F1 of a grouping against the right one (Bagga & Baldwin 1998). */
export function bCubed(found: readonly (string | number)[], right: readonly string[]): number {
  const count = (keys: readonly (string | number)[]) => {
    const counts = new Map<string | number, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const both = found.map((group, i) => `${group} ${right[i]}`);
  const [inFound, inRight, inBoth] = [count(found), count(right), count(both)];
  let precision = 0;
  let recall = 0;
  found.forEach((group, i) => {
    precision += inBoth.get(both[i]!)! / inFound.get(group)! / found.length;
    recall += inBoth.get(both[i]!)! / inRight.get(right[i]!)! / found.length;
  });
  return (2 * precision * recall) / (precision + recall);
}
