/**
 * The same function, which works out each key once. For as long as one comparison: nothing is kept beyond whoever
 * holds the result.
 */
export function remember<V>(work: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as V;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
