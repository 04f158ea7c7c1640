/** Ascending lists of distinct keys, one a segment: `keys[from[g]] .. keys[from[g + 1] - 1]`. */
export interface KeyLists {
  from: Int32Array;
  keys: Float64Array;
}

/** Number of keys that stand in the lists of both segments. */
export function countCommon({ from, keys }: KeyLists, a: number, b: number): number {
  let i = from[a]!;
  let j = from[b]!;
  const endA = from[a + 1]!;
  const endB = from[b + 1]!;
  let count = 0;
  while (i < endA && j < endB) {
    const left = keys[i]!;
    const right = keys[j]!;
    if (left === right) count++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return count;
}

/** Longest list that is sorted by insertion: below it that is faster than the sort of the language. */
const SHORT = 24;

/** Sorts `keys[start .. end)` and drops what stands twice; returns the new end. */
export function sortDistinct(keys: Float64Array, start: number, end: number): number {
  if (end - start > SHORT) keys.subarray(start, end).sort();
  else insertionSort(keys, start, end);
  let count = start;
  for (let i = start; i < end; i++) if (i === start || keys[i] !== keys[count - 1]) keys[count++] = keys[i]!;
  return count;
}

function insertionSort(keys: Float64Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const key = keys[i]!;
    let at = i;
    for (; at > start && keys[at - 1]! > key; at--) keys[at] = keys[at - 1]!;
    keys[at] = key;
  }
}
