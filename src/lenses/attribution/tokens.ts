/** Words and punctuation of one paragraph; parallel arrays, offsets in UTF-16 code units of the field. */
export interface Tokens {
  start: number[];
  end: number[];
  /** The word in lower case with straight apostrophes. */
  lower: string[];
  raw: string[];
}

/** English: a clitic ('s, 're, 'll ...) is a token of its own; dotted abbreviations and hyphenated words are one. */
const TOKEN =
  /(?:\p{L}\.){2,}\p{L}?|[$£€]?\d[\d,.]*\d|['’](?:s|re|ve|ll|d|m)\b|[@#]?[\p{L}\p{N}_]+(?:(?:['’](?!(?:s|re|ve|ll|d|m)\b)|[-‐‑&])[\p{L}\p{N}]+)*|\.{2,}|--+|``|''|[^\s\p{L}\p{N}]/giu;

/** Tokens of `text` between two offsets. */
export function tokenise(text: string, from: number, to: number): Tokens {
  const tokens: Tokens = { start: [], end: [], lower: [], raw: [] };
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const raw = match[0];
    tokens.start.push(from + match.index);
    tokens.end.push(from + match.index + raw.length);
    tokens.raw.push(raw);
    tokens.lower.push(raw.replaceAll('’', "'").toLowerCase());
  }
  return tokens;
}
