/**
 * Average-link clustering of a symmetric table of similarities: the closest two groups are joined while the mean
 * similarity of their pairs is `cut` or more. `-Infinity` keeps two groups apart for good. Gives a group number for each
 * item: the lowest of its members.
 */
export function averageLink(similarities: readonly Float64Array[], cut: number): number[] {
  const n = similarities.length;
  const table = similarities.map((row) => Float64Array.from(row));
  const size = new Float64Array(n).fill(1);
  const alive = new Uint8Array(n).fill(1);
  const labels = Array.from({ length: n }, (_, i) => i);
  const best = new Int32Array(n).fill(-1);
  const look = (i: number) => {
    best[i] = -1;
    for (let j = 0; j < n; j++) {
      if (j !== i && alive[j] === 1 && (best[i] === -1 || table[i]![j]! > table[i]![best[i]!]!)) best[i] = j;
    }
  };
  for (let i = 0; i < n; i++) look(i);
  for (;;) {
    let a = -1;
    for (let i = 0; i < n; i++) {
      if (alive[i] === 0 || best[i] === -1) continue;
      if (a === -1 || table[i]![best[i]!]! > table[a]![best[a]!]!) a = i;
    }
    if (a === -1 || table[a]![best[a]!]! < cut) return labels;
    const b = best[a]!;
    for (let j = 0; j < n; j++) {
      if (alive[j] === 0 || j === a || j === b) continue;
      const mean = (table[a]![j]! * size[a]! + table[b]![j]! * size[b]!) / (size[a]! + size[b]!);
      table[a]![j] = mean;
      table[j]![a] = mean;
    }
    size[a]! += size[b]!;
    alive[b] = 0;
    for (let i = 0; i < n; i++) if (labels[i] === b) labels[i] = a;
    for (let j = 0; j < n; j++) if (alive[j] === 1 && (j === a || best[j] === a || best[j] === b)) look(j);
    for (let j = 0; j < n; j++) {
      if (alive[j] === 1 && j !== a && table[j]![a]! > table[j]![best[j]!]!) best[j] = a;
    }
  }
}
