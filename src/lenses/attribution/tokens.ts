import { knownFacts, type WordFacts } from './word-facts.ts';

/** Words and punctuation of one paragraph; parallel arrays, offsets in UTF-16 code units of the field. */
export interface Tokens {
  start: number[];
  end: number[];
  /** The word in lower case with straight apostrophes. */
  lower: string[];
  raw: string[];
  facts: WordFacts[];
}

/** English: a clitic ('s, 're, 'll ...) is a token of its own; dotted abbreviations and hyphenated words are one. */
const TOKEN =
  /(?:\p{L}\.){2,}\p{L}?|[$£€]?\d[\d,.]*\d|['’](?:s|re|ve|ll|d|m)\b|[@#]?[\p{L}\p{N}_]+(?:(?:['’](?!(?:s|re|ve|ll|d|m)\b)|[-‐‑&])[\p{L}\p{N}]+)*|\.{2,}|--+|``|''|[^\s\p{L}\p{N}]/giu;

/** Tokens of `text` between two offsets. */
export function tokenise(text: string, from: number, to: number): Tokens {
  const tokens: Tokens = { start: [], end: [], lower: [], raw: [], facts: [] };
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const raw = match[0];
    tokens.start.push(from + match.index);
    tokens.end.push(from + match.index + raw.length);
    const facts = knownFacts(raw);
    tokens.raw.push(raw);
    tokens.lower.push(facts.lower);
    tokens.facts.push(facts);
  }
  return tokens;
}
