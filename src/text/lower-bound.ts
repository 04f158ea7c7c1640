/** First index whose value is at least `wanted`, in ascending values; their number where none is. */
export function lowerBound(values: ArrayLike<number>, wanted: number): number {
  return lowerBoundBy(values, wanted, (value) => value);
}

/** As {@link lowerBound}, over items in ascending order of what `keyOf` gives. */
export function lowerBoundBy<Item>(
  items: ArrayLike<Item>,
  wanted: number,
  keyOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(items[middle]!) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
