/** A word, a run of digits or a mark, with its place; what the number grammar reads. */
export interface Lexeme {
  kind: 'digits' | 'word' | 'mark';
  text: string;
  /** Lower case of a word; the text itself otherwise. */
  lower: string;
  start: number;
  end: number;
}

// Digits with separators of thousands (Indian grouping too) and decimals; a leading point needs a boundary before it.
const LEXEME =
  /(?<![\w.])\.\d+|\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|[\p{L}\p{M}]+|[^\s]/gu;

/** Lexemes of a text in order; white space is dropped. */
export function lex(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const match of text.matchAll(LEXEME)) {
    const piece = match[0];
    const start = match.index;
    const code = piece.codePointAt(piece[0] === '.' && piece.length > 1 ? 1 : 0)!;
    const kind = code >= 48 && code <= 57 ? 'digits' : /^[\p{L}\p{M}]/u.test(piece) ? 'word' : 'mark';
    lexemes.push({
      kind,
      text: piece,
      lower: kind === 'word' ? piece.toLowerCase() : piece,
      start,
      end: start + piece.length,
    });
  }
  return lexemes;
}
