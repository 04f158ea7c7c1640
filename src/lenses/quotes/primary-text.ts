import { FIELDS, type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { type QuoteWord, quoteWords } from './quote-words.ts';

/** A place of a document where the words of a quotation crowd. */
export interface Passage {
  span: ReportSpan;
  /** Share of the quotation's pairs of neighbouring words that the place has (of a single word: 1 or 0). */
  share: number;
}

/** Places of one pair of words that are looked at. */
const MOST_PLACES = 12;
/** Places whose offset to the quotation differs by less belong to one passage, whatever was left out between. */
const SPREAD = 24;

/** A document's words, ready for quotations to be looked up. */
export class PrimaryText {
  readonly report: number;
  readonly text: RevisionText;
  private readonly words: QuoteWord[];
  private readonly places = new Map<string, number[]>();

  constructor(report: number, text: RevisionText) {
    this.report = report;
    this.text = text;
    const pieces = FIELDS.map((field) => ({ start: 0, exact: text[field] }));
    this.words = quoteWords(pieces);
    this.words.forEach(({ stem, piece }, i) => {
      this.remember(stem, i);
      const next = this.words[i + 1];
      if (next?.piece === piece) this.remember(`${stem} ${next.stem}`, i);
    });
  }

  has(stem: string): boolean {
    return this.places.has(stem);
  }

  /** The passage that has most of a quotation's words in its order; null where it has none of them. */
  passageOf(words: readonly QuoteWord[]): Passage | null {
    const keys =
      words.length === 1
        ? [words[0]!.stem]
        : words.slice(1).map((word, i) => `${words[i]!.stem} ${word.stem}`);
    const votes = new Map<number, Set<number>>();
    const found: { at: number; key: number }[] = [];
    keys.forEach((key, k) => {
      for (const at of this.places.get(key) ?? []) {
        found.push({ at, key: k });
        const bucket = Math.floor((at - k) / SPREAD);
        for (const near of [bucket, bucket + 1]) {
          const list = votes.get(near) ?? new Set<number>();
          votes.set(near, list.add(k));
        }
      }
    });
    let best: [bucket: number, size: number] | null = null;
    for (const [bucket, ks] of votes) {
      if (best === null || ks.size > best[1] || (ks.size === best[1] && bucket < best[0]))
        best = [bucket, ks.size];
    }
    if (best === null) return null;
    const inside = found.filter(({ at, key }) => {
      const bucket = Math.floor((at - key) / SPREAD);
      return bucket === best[0] || bucket === best[0] - 1;
    });
    const first = inside.reduce((least, one) => (one.at < least.at ? one : least));
    const last = inside.reduce((most, one) => (one.at > most.at ? one : most));
    // The place is as wide as the quotation: words at its edges that differ stand for words there.
    const from = Math.max(0, first.at - first.key);
    const to = Math.min(this.words.length, last.at + words.length - last.key) - 1;
    return { span: this.spanOf(this.words[from]!, this.words[to]!), share: best[1] / keys.length };
  }

  private spanOf(first: QuoteWord, last: QuoteWord): ReportSpan {
    const end = last.piece === first.piece ? last.end : this.text[FIELDS[first.piece]!].length;
    return reportSpanOf(this.report, this.text, { field: FIELDS[first.piece]!, start: first.start, end });
  }

  private remember(key: string, at: number): void {
    const list = this.places.get(key);
    if (list === undefined) this.places.set(key, [at]);
    else if (list.length < MOST_PLACES) list.push(at);
  }
}
