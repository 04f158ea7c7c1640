/** The runs of letters of a sentence, by number: runs of several sentences have one number where only case differs. */
export interface SentenceLetters {
  runs: readonly number[];
  /** Characters that stand in no run. */
  others: number;
}

/** ASCII and the marks of typography: words of such texts that a diff takes for one have the same letters. */
const PLAIN = /^[\s!-~\u2010-\u201f\u2026]*$/;

/** Cuts sentences into runs of letters and numbers them. */
export class LetterRuns {
  readonly #numbers = new Map<string, number>();
  readonly #lengths: number[] = [];

  /** Null where letters beyond ASCII, or characters that hold letters, stand in the sentence. */
  of(text: string): SentenceLetters | null {
    if (!PLAIN.test(text)) return null;
    const lower = text.toLowerCase();
    const runs: number[] = [];
    let others = 0;
    for (let at = 0; at < lower.length; ) {
      const start = at;
      while (isLetter(lower.charCodeAt(at))) at++;
      if (at > start) runs.push(this.#numberOf(lower.slice(start, at)));
      else {
        others++;
        at++;
      }
    }
    return { runs, others };
  }

  /** Letters of the run with this number. */
  lengthOf(number: number): number {
    return this.#lengths[number]!;
  }

  #numberOf(run: string): number {
    let number = this.#numbers.get(run);
    if (number === undefined) {
      number = this.#lengths.length;
      this.#numbers.set(run, number);
      this.#lengths.push(run.length);
    }
    return number;
  }
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
