import { lowerBound } from '../../text/lower-bound.ts';
import type { Quotation } from '../voice/quotations.ts';
import { QUOTE } from './quote-states.ts';
import { splitSentences } from './sentence-starts.ts';
import { type Tokens, tokenise } from './tokens.ts';
import { classId } from './word-facts.ts';

const OPEN_QUOTE = classId('openQuote');
const CLOSE_QUOTE = classId('closeQuote');
const CAPITAL = classId('capital');
const NAME = classId('name');

/** One paragraph as the tagger sees it: parallel arrays over its tokens. */
export interface Paragraph extends Tokens {
  /** Number of tokens. */
  size: number;
  /** True for a headline or a subheadline. */
  title: boolean;
  /** True where speech begun in the paragraph before runs on in this one. */
  carried: boolean;
  word: Int32Array;
  wordClass: Uint8Array;
  /** 0, or the family and the form of a listed cue verb. */
  verb: Uint8Array;
  shape: Uint8Array;
  quote: Uint8Array;
  /** Index of the sentence within the paragraph, and of its first token. */
  sentence: Uint16Array;
  sentenceStart: Uint16Array;
}

/**
 * Reads `[from, to)` of a field as one paragraph. `quotations` are those of the whole field (any order);
 * `next` is the index of the first that can touch the paragraph.
 */
export function readParagraph(
  text: string,
  from: number,
  to: number,
  quotations: readonly Quotation[],
  title: boolean,
): Paragraph {
  const tokens = tokenise(text, from, to);
  const size = tokens.start.length;
  const paragraph: Paragraph = {
    ...tokens,
    size,
    title,
    carried: quotations.some((q) => q.continues && q.end < from && text.slice(q.end, from).trim() === ''),
    word: new Int32Array(size),
    wordClass: new Uint8Array(size),
    verb: new Uint8Array(size),
    shape: new Uint8Array(size),
    quote: quoteStates(
      tokens,
      quotations.filter((q) => q.start < to && q.end > from),
    ),
    sentence: new Uint16Array(size),
    sentenceStart: new Uint16Array(size),
  };
  for (let i = 0; i < size; i++) {
    const facts = tokens.facts[i]!;
    paragraph.word[i] = facts.word;
    paragraph.verb[i] = facts.verb;
    paragraph.shape[i] = facts.shape;
    paragraph.wordClass[i] = facts.plain;
  }
  splitSentences(paragraph);
  const titleCase = title && isTitleCase(paragraph);
  for (let i = 0; i < size; i++) {
    const quote = paragraph.quote[i];
    if (quote === QUOTE.opening) paragraph.wordClass[i] = OPEN_QUOTE;
    else if (quote === QUOTE.closing) paragraph.wordClass[i] = CLOSE_QUOTE;
    else if (paragraph.shape[i]! > 0 && !tokens.facts[i]!.closed) {
      const initial = i === paragraph.sentenceStart[i] || paragraph.quote[i - 1] === QUOTE.opening;
      if (titleCase && (paragraph.verb[i]! > 0 || paragraph.wordClass[i]! >= 3)) continue;
      if (!initial || paragraph.wordClass[i]! < 10) paragraph.wordClass[i] = initial ? CAPITAL : NAME;
    }
  }
  return paragraph;
}

/** Whether most words are capitalised, so that a capital says nothing about names. */
function isTitleCase(paragraph: Paragraph): boolean {
  const letters = paragraph.raw.filter((raw) => /^\p{L}/u.test(raw)).length;
  return paragraph.shape.reduce((sum, shape) => sum + (shape > 0 ? 1 : 0), 0) > 0.6 * letters;
}

function quoteStates(tokens: Tokens, quotations: readonly Quotation[]): Uint8Array {
  const states = new Uint8Array(tokens.start.length);
  for (const quotation of quotations) {
    for (let i = lowerBound(tokens.start, quotation.start); i < states.length; i++) {
      if (tokens.start[i]! >= quotation.end) break;
      const opening = tokens.start[i] === quotation.start && /[^\p{L}\p{N}]/u.test(tokens.raw[i]!);
      const closing = quotation.closed && tokens.end[i] === quotation.end;
      if (quotation.depth === 0) states[i] = opening ? QUOTE.opening : closing ? QUOTE.closing : QUOTE.inside;
      else if (states[i] === QUOTE.inside) states[i] = QUOTE.nested;
    }
  }
  return states;
}
