/** A growing list of keys: whole numbers up to 53 bits that hold several values, so that sorting them sorts by all. */
export class KeyList {
  private keys: Float64Array;
  private count = 0;

  constructor(capacity: number) {
    this.keys = new Float64Array(Math.max(capacity, 16));
  }

  push(key: number): void {
    if (this.count === this.keys.length) {
      const grown = new Float64Array(2 * this.count);
      grown.set(this.keys);
      this.keys = grown;
    }
    this.keys[this.count++] = key;
  }

  /** The keys in ascending order; the list must not grow any more. */
  sorted(): Float64Array {
    return this.keys.subarray(0, this.count).sort();
  }
}
