import { type DiffPart, diffTokenised } from '../../text/diff/diff.ts';
import { type DiffToken, diffTokens } from '../../text/diff/diff-tokens.ts';
import { LetterRuns, type SentenceLetters } from './sentence-letters.ts';

/** Where less of the shorter side is shared, marking the rest as changed would be confetti. */
const MOSTLY = 0.5;
/** Pairs of runs of letters beyond which no bound is worked out before the diff. */
const MOST_RUNS = 40_000;

/** Compares sentences word by word; links and rows ask for the same sentences many times, each is cut up once. */
export class SentenceDiffer {
  readonly #tokens = new Map<string, DiffToken[]>();
  readonly #runs = new LetterRuns();
  readonly #letters = new Map<string, SentenceLetters | null>();
  readonly #parts = new Map<string, Map<string, DiffPart[] | null>>();

  /** As {@link diffWords}; null where less than half of the shorter text stands in the longer one too. */
  diffOfMostlyShared(a: string, b: string): DiffPart[] | null {
    const from = remembered(this.#parts, a, () => new Map<string, DiffPart[] | null>());
    return remembered(from, b, () => {
      const least = MOSTLY * Math.min(a.length, b.length);
      if (this.#mostShared(this.#lettersOf(a), this.#lettersOf(b)) < least) return null;
      const parts = diffTokenised(a, b, this.#tokensOf(a), this.#tokensOf(b));
      return shared(parts) < least ? null : parts;
    });
  }

  /**
   * The most characters of a that any diff can leave as they are: all but the letters that are in no longest common
   * sequence of runs. Spares the diff of texts that share too little.
   */
  #mostShared(a: SentenceLetters | null, b: SentenceLetters | null): number {
    if (a === null || b === null || a.runs.length * b.runs.length > MOST_RUNS)
      return Number.POSITIVE_INFINITY;
    const best = new Int32Array(b.runs.length + 1);
    for (const run of a.runs) {
      const length = this.#runs.lengthOf(run);
      for (let j = 0, before = 0; j < b.runs.length; j++) {
        const here = best[j + 1]!;
        if (run === b.runs[j]) best[j + 1] = before + length;
        else if (best[j]! > here) best[j + 1] = best[j]!;
        before = here;
      }
    }
    return a.others + best[b.runs.length]!;
  }

  #tokensOf(text: string): DiffToken[] {
    return remembered(this.#tokens, text, () => diffTokens(text));
  }

  #lettersOf(text: string): SentenceLetters | null {
    return remembered(this.#letters, text, () => this.#runs.of(text));
  }
}

/** Characters of a that stand in b too, typography apart. */
function shared(parts: readonly DiffPart[]): number {
  let length = 0;
  for (const { kind, typographic, a } of parts)
    if (kind === 'equal' || typographic) length += a.end - a.start;
  return length;
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
