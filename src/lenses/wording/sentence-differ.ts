import { type DiffPart, diffTokenised } from '../../text/diff.ts';
import { type DiffToken, diffTokens } from '../../text/diff-tokens.ts';
import { type SentenceWords, WordNumbers } from './sentence-words.ts';

const FEW_WORDS = 6;
/** Where less of the shorter side is shared, marking the rest as changed would be confetti. */
const MOSTLY = 0.5;
/** Pairs of word runs beyond which no bound is worked out before the diff. */
const MOST_RUNS = 40_000;

/** Compares sentences word by word; links and rows ask for the same sentences many times, each is cut up once. */
export class SentenceDiffer {
  readonly #tokens = new Map<string, DiffToken[]>();
  readonly #numbers = new WordNumbers();
  readonly #words = new Map<string, SentenceWords>();
  readonly #parts = new Map<string, Map<string, DiffPart[] | null>>();

  /** As {@link diffWords}; null where less than half of the shorter text stands in the longer one too. */
  diffOfMostlyShared(a: string, b: string): DiffPart[] | null {
    const from = remembered(this.#parts, a, () => new Map<string, DiffPart[] | null>());
    return remembered(from, b, () => {
      if (!this.#mayShareMost(a, b)) return null;
      const parts = diffTokenised(a, b, this.#tokensOf(a), this.#tokensOf(b));
      return mostlyShared(parts, a, b) ? parts : null;
    });
  }

  /** Spares the diff of texts that cannot share half of their characters because they hardly share words. */
  #mayShareMost(a: string, b: string): boolean {
    const [one, other] = [this.#wordsOf(a), this.#wordsOf(b)];
    const [short, long] = a.length < b.length ? [one, other] : [other, one];
    if (short.words.length >= FEW_WORDS) {
      const others = new Set(long.words);
      if (3 * short.words.filter((word) => others.has(word)).length < short.words.length) return false;
    }
    return this.#mostShared(one, other) >= MOSTLY * Math.min(a.length, b.length);
  }

  /**
   * The most characters of a that any diff can leave as they are: all but the letters of words that are in no longest
   * common sequence. Exact for plain texts, where words that a diff takes for one have the same letters.
   */
  #mostShared(a: SentenceWords, b: SentenceWords): number {
    if (a.runs === null || b.runs === null || a.runs.length * b.runs.length > MOST_RUNS)
      return Number.POSITIVE_INFINITY;
    const best = new Int32Array(b.runs.length + 1);
    for (const run of a.runs) {
      const length = this.#numbers.lengthOf(run);
      for (let j = 0, before = 0; j < b.runs.length; j++) {
        const here = best[j + 1]!;
        if (run === b.runs[j]) best[j + 1] = before + length;
        else if (best[j]! > here) best[j + 1] = best[j]!;
        before = here;
      }
    }
    return a.otherCharacters + best[b.runs.length]!;
  }

  #tokensOf(text: string): DiffToken[] {
    return remembered(this.#tokens, text, () => diffTokens(text));
  }

  #wordsOf(text: string): SentenceWords {
    return remembered(this.#words, text, () => this.#numbers.of(text));
  }
}

function mostlyShared(parts: readonly DiffPart[], a: string, b: string): boolean {
  let shared = 0;
  for (const part of parts)
    if (part.kind === 'equal' || part.typographic) shared += part.a.end - part.a.start;
  return shared >= MOSTLY * Math.min(a.length, b.length);
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
