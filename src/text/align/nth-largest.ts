/** Up to so many of the largest are kept in order by insertion; more are found by sorting all. */
const FEW = 24;
const top = new Int32Array(FEW);

/** The n-th largest of the first `count` values, counting equal ones one by one; `1 <= n <= count`. */
export function nthLargest(values: Int32Array, count: number, n: number): number {
  if (n > FEW) return values.slice(0, count).sort()[count - n]!;
  for (let i = 0; i < count; i++) {
    const value = values[i]!;
    let at = i < n ? i : n;
    if (at === n && value <= top[n - 1]!) continue;
    if (at === n) at--;
    for (; at > 0 && top[at - 1]! < value; at--) top[at] = top[at - 1]!;
    top[at] = value;
  }
  return top[n - 1]!;
}
