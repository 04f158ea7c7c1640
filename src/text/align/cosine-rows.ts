import { type Candidates, partnerOf } from './candidates.ts';

/**
 * The cosines of one segment, of the one before it and of the one after it with all others, 0 where they are no
 * candidates. Going on to the next segment costs no more than the pairs of the one that comes in and the one that leaves.
 */
export class CosineRows {
  readonly #candidates: Candidates;
  readonly #size: number;
  readonly #rows: Int32Array[];
  /** The segment whose cosines each row holds, or -1. */
  readonly #held = [-1, -1, -1];

  constructor(candidates: Candidates, size: number) {
    this.#candidates = candidates;
    this.#size = size;
    this.#rows = this.#held.map(() => new Int32Array(size));
  }

  /** The row of segment g; it stands until a segment three further, or three before, is asked for. */
  of(g: number): Int32Array {
    const place = (g + 3) % 3;
    const row = this.#rows[place]!;
    if (this.#held[place] !== g) {
      this.#each(this.#held[place]!, (partner) => {
        row[partner] = 0;
      });
      this.#each(g, (partner, cosine) => {
        row[partner] = cosine;
      });
      this.#held[place] = g;
    }
    return row;
  }

  #each(g: number, see: (partner: number, cosine: number) => void): void {
    if (g < 0 || g >= this.#size) return;
    const { from, pairsOf, cosine } = this.#candidates;
    for (let i = from[g]!; i < from[g + 1]!; i++) {
      const pair = pairsOf[i]!;
      see(partnerOf(this.#candidates, pair, g), cosine[pair]!);
    }
  }
}
