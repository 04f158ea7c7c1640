import type { Field, Range, RevisionText } from '../span.ts';
import { type Token, tokenize } from '../words/tokens.ts';

type Texts = Pick<RevisionText, Field>;

interface Kept extends Texts {
  segments: readonly Range[];
  tokens: Token[][];
}

/** Tokens of the texts being read, so that several readers of one text cut it once; it only saves work. */
const kept = new WeakMap<object, Kept>();

/** The tokens of each segment, in order; `segments` are those of the text's reading. */
export function segmentTokens(text: Texts, segments: readonly Range[]): Token[][] {
  const known = kept.get(text);
  if (
    known !== undefined &&
    known.segments === segments &&
    known.body === text.body &&
    known.headline === text.headline &&
    known.subheadline === text.subheadline
  ) {
    return known.tokens;
  }
  const tokens = segments.map((range) => tokenize(text[range.field], range));
  const { headline, subheadline, body } = text;
  kept.set(text, { headline, subheadline, body, segments, tokens });
  return tokens;
}
