import { type DiffPart, diffTokenised } from '../../text/diff.ts';
import { type DiffToken, diffTokens } from '../../text/diff-tokens.ts';

const FEW_WORDS = 6;

/** Compares sentences word by word; links and rows ask for the same sentences many times, each is cut up once. */
export class SentenceDiffer {
  readonly #tokens = new Map<string, DiffToken[]>();
  readonly #words = new Map<string, { list: readonly string[]; set: ReadonlySet<string> }>();
  readonly #parts = new Map<string, Map<string, DiffPart[]>>();

  /** As {@link diffWords}. */
  diff(a: string, b: string): DiffPart[] {
    const from = remembered(this.#parts, a, () => new Map<string, DiffPart[]>());
    return remembered(from, b, () => diffTokenised(a, b, this.#tokensOf(a), this.#tokensOf(b)));
  }

  /** Spares the diff of texts that cannot share half of their characters because they hardly share words. */
  mayShareMost(a: string, b: string): boolean {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    const { list } = this.#wordsOf(short);
    if (list.length < FEW_WORDS) return true;
    const others = this.#wordsOf(long).set;
    return 3 * list.filter((word) => others.has(word)).length >= list.length;
  }

  #tokensOf(text: string): DiffToken[] {
    return remembered(this.#tokens, text, () => diffTokens(text));
  }

  #wordsOf(text: string) {
    return remembered(this.#words, text, () => {
      const list = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
      return { list, set: new Set(list) };
    });
  }
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
