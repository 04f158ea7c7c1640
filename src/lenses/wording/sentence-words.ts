/** The words of a sentence by number, lower-cased; words of several sentences have one number where they are the same. */
export interface SentenceWords {
  /** Runs of letters and digits, with an empty one where the sentence begins or ends with something else. */
  words: readonly number[];
  /** Runs of letters alone, in order; null where more than ASCII letters stand in the sentence. */
  runs: readonly number[] | null;
  /** Characters that stand in no run of letters. */
  otherCharacters: number;
}

/** ASCII and the marks of typography: what two forms of one word cannot differ in but by case. */
const PLAIN = /^[\s!-~\u2010-\u201f\u2026]*$/;

/** Numbers the words of sentences. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #lengths: number[] = [];

  of(text: string): SentenceWords {
    const lower = text.toLowerCase();
    if (!PLAIN.test(text)) {
      const words = lower.split(/[^\p{L}\p{N}]+/u).map((word) => this.#numberOf(word));
      return { words, runs: null, otherCharacters: 0 };
    }
    const words: number[] = [];
    const runs: number[] = [];
    let inRuns = 0;
    if (!isWordCharacter(lower.charCodeAt(0))) words.push(this.#numberOf(''));
    for (let at = 0; at < lower.length; at++) {
      const start = at;
      let digits = 0;
      for (; isWordCharacter(lower.charCodeAt(at)); at++) if (isDigit(lower.charCodeAt(at))) digits++;
      if (at === start) continue;
      const word = lower.slice(start, at);
      const number = this.#numberOf(word);
      words.push(number);
      inRuns += at - start - digits;
      if (digits === 0) runs.push(number);
      else for (const run of word.match(/[a-z]+/g) ?? []) runs.push(this.#numberOf(run));
    }
    if (lower !== '' && !isWordCharacter(lower.charCodeAt(lower.length - 1))) words.push(this.#numberOf(''));
    return { words, runs, otherCharacters: text.length - inRuns };
  }

  /** Characters of a word. */
  lengthOf(number: number): number {
    return this.#lengths[number]!;
  }

  /** Numbers given so far. */
  get size(): number {
    return this.#lengths.length;
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#lengths.length;
      this.#numbers.set(word, number);
      this.#lengths.push(word.length);
    }
    return number;
  }
}

function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
