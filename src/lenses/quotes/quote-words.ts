import type { ReportSpan } from '../../text/span.ts';
import { tokenize } from '../../text/words/tokens.ts';

/** A word of an utterance at its place; what stands in brackets is the editor's and left out. */
export interface QuoteWord {
  /** Stem, figures as digits. */
  stem: string;
  norm: string;
  /** Index in `pieces`. */
  piece: number;
  start: number;
  end: number;
  /** A sentence ends between the word before and this one. */
  opensSentence: boolean;
  /** An ellipsis stands between the word before and this one. */
  afterEllipsis: boolean;
  /** Words of the editor, in brackets, stand between the word before and this one. */
  afterBracket: boolean;
  /** Letters of it are replaced by asterisks, so that its form is the outlet's. */
  masked: boolean;
}

export const OPENING: ReadonlySet<string> = new Set('[(');
export const CLOSING: ReadonlySet<string> = new Set('])');

/** The words of the pieces of one utterance, in order. */
export function quoteWords(pieces: readonly Pick<ReportSpan, 'exact' | 'start'>[]): QuoteWord[] {
  const words: QuoteWord[] = [];
  pieces.forEach(({ exact, start: offset }, piece) => {
    let brackets = 0;
    let stop = words.length === 0 || /[.!?…]["”’']?$/.test(pieces[piece - 1]!.exact);
    let dots = 0;
    let ellipsis = false;
    let bracket = false;
    for (const token of tokenize(exact, { start: 0, end: exact.length })) {
      if (OPENING.has(token.norm)) brackets++;
      else if (CLOSING.has(token.norm)) brackets = Math.max(0, brackets - 1);
      if (token.kind === 'punctuation') {
        dots = token.norm === '.' ? dots + 1 : 0;
        if (/[.!?…]/.test(token.norm)) stop = true;
        if (token.norm === '…' || dots >= 2) ellipsis = true;
        continue;
      }
      if (brackets > 0) {
        bracket = true;
        continue;
      }
      words.push({
        stem: token.stem,
        norm: token.norm,
        piece,
        start: offset + token.start,
        end: offset + token.end,
        opensSentence: stop,
        afterEllipsis: ellipsis,
        afterBracket: bracket,
        masked: exact[token.start - 1] === '*' || exact[token.end] === '*',
      });
      stop = ellipsis = bracket = false;
      dots = 0;
    }
  });
  return words;
}
