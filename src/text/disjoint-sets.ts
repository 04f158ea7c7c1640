/** Numbers from 0, each in a set of its own until they are joined; the lowest of a set stands for it. */
export class DisjointSets {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  /** Adds the next number, alone in its set. */
  add(): number {
    return this.#parent.push(this.#parent.length) - 1;
  }

  /** The lowest number of the set that `i` is in. */
  rootOf(i: number): number {
    let at = i;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!;
      at = this.#parent[at]!;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  groups(): number[][] {
    return [...Map.groupBy(this.#parent.keys(), (i) => this.rootOf(i)).values()];
  }
}
