/** Words of a corpus in classes that predict their neighbours (exchange algorithm, Martin, Liermann, Ney 1998). */
export interface WordClusters {
  /** Cluster (1..count) by word hash. */
  of: Map<number, number>;
  count: number;
}

interface Bigrams {
  start: Int32Array;
  other: Int32Array;
  times: Int32Array;
}

/**
 * Clusters the `vocabulary` most frequent words of `sentences` (arrays of word hashes) so that the likelihood of a
 * class bigram model is highest. Deterministic: words are seeded by frequency rank and visited in that order.
 */
export function clusterWords(
  sentences: readonly Int32Array[],
  vocabulary: number,
  count: number,
  rounds: number,
): WordClusters {
  const frequency = new Map<number, number>();
  for (const sentence of sentences)
    for (const word of sentence) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const kept = [...frequency].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, vocabulary);
  const rank = new Map(kept.map(([word], index) => [word, index + 1]));
  // Word 0 is the sentence boundary and every rare word; it stays in class 0.
  const size = kept.length + 1;
  const pairs = new Map<number, number>();
  const bump = (a: number, b: number): void => {
    pairs.set(a * size + b, (pairs.get(a * size + b) ?? 0) + 1);
  };
  for (const sentence of sentences) {
    let previous = 0;
    for (const word of sentence) {
      const current = rank.get(word) ?? 0;
      bump(previous, current);
      previous = current;
    }
    bump(previous, 0);
  }
  const after = group(pairs, size, (key) => [Math.floor(key / size), key % size]);
  const before = group(pairs, size, (key) => [key % size, Math.floor(key / size)]);
  const classes = count + 1;
  const classOf = new Int32Array(size);
  for (let w = 1; w < size; w++) classOf[w] = 1 + ((w - 1) % count);
  const total = new Float64Array(classes);
  const bigram = new Float64Array(classes * classes);
  const wordTotal = new Float64Array(size);
  for (const [key, times] of pairs) {
    const a = Math.floor(key / size);
    const b = key % size;
    bigram[classOf[a]! * classes + classOf[b]!]! += times;
    wordTotal[a]! += times;
    total[classOf[a]!]! += times;
  }
  const xlogx = (x: number): number => (x > 0 ? x * Math.log(x) : 0);
  const right = new Float64Array(classes);
  const left = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let w = 1; w < size; w++) {
      const old = classOf[w]!;
      right.fill(0);
      left.fill(0);
      let self = 0;
      for (let k = after.start[w]!; k < after.start[w + 1]!; k++) {
        if (after.other[k] === w) self = after.times[k]!;
        else right[classOf[after.other[k]!]!]! += after.times[k]!;
      }
      for (let k = before.start[w]!; k < before.start[w + 1]!; k++) {
        if (before.other[k] !== w) left[classOf[before.other[k]!]!]! += before.times[k]!;
      }
      change(old, -1, self, wordTotal[w]!);
      let best = old;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let c = 1; c < classes; c++) {
        let gain = 0;
        for (let d = 0; d < classes; d++) {
          if (d === c) continue;
          if (right[d]! > 0) gain += delta(bigram[c * classes + d]!, right[d]!);
          if (left[d]! > 0) gain += delta(bigram[d * classes + c]!, left[d]!);
        }
        gain += delta(bigram[c * classes + c]!, right[c]! + left[c]! + self);
        gain -= 2 * delta(total[c]!, wordTotal[w]!);
        if (gain > bestGain) {
          bestGain = gain;
          best = c;
        }
      }
      change(best, 1, self, wordTotal[w]!);
      classOf[w] = best;
      if (best !== old) moved++;
    }
    console.log(`  clusters: round ${round + 1}, ${moved} of ${size - 1} words moved`);
    if (moved < size / 500) break;
  }
  return { of: new Map(kept.map(([word], index) => [word, classOf[index + 1]!])), count };

  function delta(x: number, more: number): number {
    return xlogx(x + more) - xlogx(x);
  }
  function change(c: number, sign: number, self: number, times: number): void {
    for (let d = 0; d < classes; d++) {
      bigram[c * classes + d]! += sign * right[d]!;
      bigram[d * classes + c]! += sign * left[d]!;
    }
    bigram[c * classes + c]! += sign * self;
    total[c]! += sign * times;
  }
}

function group(pairs: Map<number, number>, size: number, ends: (key: number) => number[]): Bigrams {
  const start = new Int32Array(size + 1);
  for (const key of pairs.keys()) start[ends(key)[0]! + 1]!++;
  for (let w = 0; w < size; w++) start[w + 1]! += start[w]!;
  const fill = start.slice();
  const other = new Int32Array(pairs.size);
  const times = new Int32Array(pairs.size);
  for (const [key, n] of pairs) {
    const [a, b] = ends(key) as [number, number];
    other[fill[a]!] = b;
    times[fill[a]!++] = n;
  }
  return { start, other, times };
}
