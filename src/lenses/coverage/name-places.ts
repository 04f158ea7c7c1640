import { FIELDS, type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';

/** Where names stand in the texts of an event, by their letters. */
export class NamePlaces {
  readonly #texts: readonly RevisionText[];
  /** Reports by each word with a capital that they have, ascending. */
  readonly #reportsOf = new Map<string, number[]>();

  constructor(texts: readonly RevisionText[]) {
    this.#texts = texts;
    texts.forEach((text, report) => {
      for (const field of FIELDS) this.#see(text[field], report);
    });
  }

  #see(source: string, report: number): void {
    for (const word of capitalised(source)) {
      const reports = this.#reportsOf.get(word);
      if (reports === undefined) this.#reportsOf.set(word, [report]);
      else if (reports.at(-1) !== report) reports.push(report);
    }
  }

  /** Every place of the names in the reports that are not `having`, report by report. */
  of(names: readonly string[], having: ReadonlySet<number>): ReportSpan[] {
    const places: { report: number; name: number }[] = [];
    names.forEach((words, name) => {
      for (const report of this.#mayHave(words)) if (!having.has(report)) places.push({ report, name });
    });
    return places
      .sort((a, b) => a.report - b.report || a.name - b.name)
      .flatMap(({ report, name }) => placesOfWords(report, this.#texts[report]!, names[name]!));
  }

  /** The reports that have all words with a capital of a name. */
  #mayHave(name: string): readonly number[] {
    let fewest: readonly number[] = this.#texts.map((_, report) => report);
    for (const word of capitalised(name)) {
      const reports = this.#reportsOf.get(word) ?? [];
      if (reports.length < fewest.length) fewest = reports;
    }
    return fewest;
  }
}

/** The runs of letters and figures that begin with a capital. */
function capitalised(source: string): string[] {
  return source.match(CAPITALISED) ?? [];
}
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu;

/** Every place where the words stand as whole words, the same to the letter. */
export function placesOfWords(report: number, text: RevisionText, words: string): ReportSpan[] {
  const found: ReportSpan[] = [];
  for (const field of FIELDS) {
    const source = text[field];
    for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + words.length)) {
      const end = at + words.length;
      const isWhole =
        !/[\p{L}\p{N}]/u.test(source[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(source[end] ?? ' ');
      if (isWhole) found.push(reportSpanOf(report, text, { field, start: at, end }));
    }
  }
  return found;
}
