/** F1 over sets of marks, pooled over all items. */
export function f1() {
  let [both, found, gold] = [0, 0, 0];
  return {
    add(ours: readonly string[], theirs: readonly string[]): void {
      const right = new Set(theirs);
      const mine = new Set(ours);
      for (const mark of mine) if (right.has(mark)) both++;
      found += mine.size;
      gold += right.size;
    },
    value: (): number => (found + gold === 0 ? 1 : (2 * both) / (found + gold)),
  };
}
