import type { Field } from '../../text/span.ts';
import type { Token } from '../../text/words/tokens.ts';
import { IS, type WordFacts, wordFacts } from './word-facts.ts';

/** One segment as the voice rules see it: parallel arrays over its tokens. */
export interface Sentence {
  field: Field;
  size: number;
  tokens: readonly Token[];
  facts: readonly WordFacts[];
  bits: Int32Array;
  /** 1 where the token begins with a capital letter. */
  capital: Uint8Array;
  /** True where the last mark is a question mark. */
  question: boolean;
}

/** Any word of a closed class: not the head of a phrase. */
const FUNCTION =
  IS.be |
  IS.clitic |
  IS.have |
  IS.do |
  IS.modal |
  IS.to |
  IS.by |
  IS.of |
  IS.negative |
  IS.article |
  IS.determiner |
  IS.subjectPronoun |
  IS.objectPronoun |
  IS.relative |
  IS.preposition |
  IS.coordinator |
  IS.subordinator |
  IS.question |
  IS.punctuation;

export function readSentence(source: string, field: Field, tokens: readonly Token[]): Sentence {
  const size = tokens.length;
  const facts = tokens.map((token) => wordFacts(token.norm));
  const bits = new Int32Array(size);
  const capital = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    bits[i] = facts[i]!.bits;
    const code = source.charCodeAt(tokens[i]!.start);
    if (
      (code >= 65 && code <= 90) ||
      (code > 191 && /^\p{Lu}/u.test(source.slice(tokens[i]!.start, tokens[i]!.start + 2)))
    )
      capital[i] = 1;
  }
  return { field, size, tokens, facts, bits, capital, question: tokens.at(-1)?.norm === '?' };
}

/** Whether the token has any of the given bits; false outside the sentence. */
export function is(s: Sentence, i: number, mask: number): boolean {
  return i >= 0 && i < s.size && (s.bits[i]! & mask) !== 0;
}

/** Whether the token is a word of an open class: noun, adjective, name. */
export function isContent(s: Sentence, i: number): boolean {
  return i >= 0 && i < s.size && (s.bits[i]! & FUNCTION) === 0;
}

/** Whether an adverb, which may stand between any two words of a clause. */
export function isAdverb(s: Sentence, i: number): boolean {
  return is(s, i, IS.adverb | IS.ly | IS.negative);
}

/** First index from `i` on that is no adverb, looking at `most` adverbs at the most. */
export function afterAdverbs(s: Sentence, i: number, most = 4): number {
  let at = i;
  while (at < s.size && at < i + most && (isAdverb(s, at) || joinsAdverbs(s, at))) at++;
  return at;
}

/** "largely and widely". */
function joinsAdverbs(s: Sentence, i: number): boolean {
  return is(s, i, IS.coordinator) && is(s, i - 1, IS.ly) && is(s, i + 1, IS.ly);
}

/** Last index up to `i` that is no adverb; -1 where there is none. */
export function beforeAdverbs(s: Sentence, i: number, most = 4): number {
  let at = i;
  while (at >= 0 && at > i - most && isAdverb(s, at)) at--;
  return at;
}
