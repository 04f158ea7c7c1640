import { remember } from '../../text/remember.ts';
import { FIELDS, type Field, type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { capitalisedWords, isWordAt } from './capitalised-words.ts';

/** Where a word stands. */
interface WordPlace {
  report: number;
  field: Field;
  start: number;
}

/** Where names stand in the texts of an event, by their letters. */
export class NamePlaces {
  readonly #texts: readonly RevisionText[];
  /** Places of each word with a capital, in reading order. */
  readonly #placesOf = new Map<string, WordPlace[]>();
  /** The reports whose body or headlines have some letters. */
  readonly #reportsWith = remember((letters) =>
    this.#texts.map((text) => FIELDS.some((field) => text[field].includes(letters))),
  );

  constructor(texts: readonly RevisionText[]) {
    this.#texts = texts;
    texts.forEach((text, report) => {
      for (const field of FIELDS) {
        const source = text[field];
        capitalisedWords(source, (start, end) => {
          const word = source.slice(start, end);
          const places = this.#placesOf.get(word);
          if (places === undefined) this.#placesOf.set(word, [{ report, field, start }]);
          else places.push({ report, field, start });
        });
      }
    });
  }

  /** Every place of the names, as whole words, in the reports that are not `having`; report by report, name by name. */
  of(names: readonly string[], having: ReadonlySet<number>): ReportSpan[] {
    const found = names.flatMap((name) => this.#placesOfName(name, having));
    return found.sort((a, b) => a.report - b.report);
  }

  #placesOfName(name: string, having: ReadonlySet<number>): ReportSpan[] {
    let first = '';
    capitalisedWords(name, (start, end) => {
      if (start === 0) first = name.slice(0, end);
    });
    const starts = first === '' ? this.#search(name, having) : (this.#placesOf.get(first) ?? []);
    const found: ReportSpan[] = [];
    for (const { report, field, start } of starts) {
      if (having.has(report)) continue;
      const text = this.#texts[report]!;
      const end = start + name.length;
      if (!text[field].startsWith(name, start) || isWordAt(text[field], end)) continue;
      const last = found.at(-1);
      const isOver = last !== undefined && last.report === report && last.field === field && start < last.end;
      if (!isOver) found.push(reportSpanOf(report, text, { field, start, end }));
    }
    return found;
  }

  /** Places of a name that begins without a capital ("interior ministry"): only texts that have all its words are searched. */
  #search(name: string, having: ReadonlySet<number>): WordPlace[] {
    const found: WordPlace[] = [];
    const words = name.split(' ').filter((word) => word.length >= LEAST_LETTERS);
    this.#texts.forEach((text, report) => {
      if (having.has(report) || !words.every((word) => this.#reportsWith(word)[report])) return;
      for (const field of FIELDS) {
        const source = text[field];
        for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + name.length))
          if (!isWordAt(source, at - 1)) found.push({ report, field, start: at });
      }
    });
    return found;
  }
}

/** Shorter words stand in nearly every text. */
const LEAST_LETTERS = 4;
