import type { Lexeme } from './lexer.ts';
import type { NumberExpression } from './number-parts.ts';

/** Where "No." or "number" before a number begins, which make it a rank; or null. */
export function rankBefore(lexemes: readonly Lexeme[], at: number): number | null {
  const before = lexemes[at - 1];
  if (before?.text === '.' && lexemes[at - 2]?.text === 'No') return at - 2;
  return /^(?:№|#)$/.test(before?.text ?? '') ||
    (before?.lower === 'number' && /^(?:the|a)$/.test(lexemes[at - 2]?.lower ?? ''))
    ? at - 1
    : null;
}

/** Where "aged", "age" or "ages" before a number begins, or null. */
export function agedBefore(lexemes: readonly Lexeme[], at: number): number | null {
  const before = lexemes[at - 1]?.lower ?? '';
  if (/^(?:aged|age|ages)$/.test(before)) return at - 1;
  return before === 'of' && lexemes[at - 2]?.lower === 'age' ? at - 2 : null;
}

/** "Mira Holt, 31, said": a plain number between commas after a name is an age. */
export function apposedAge(lexemes: readonly Lexeme[], number: NumberExpression): boolean {
  if (!number.plainDigits || number.value < 1 || number.value > 110) return false;
  const [name, comma] = [lexemes[number.from - 2], lexemes[number.from - 1]];
  const after = lexemes[number.to];
  return (
    comma?.text === ',' &&
    name?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    (after?.text === ',' || after?.text === '.' || after?.text === ';')
  );
}

/** The end of "times" where it multiplies ("three times as many"), or null: times that something happened are a count. */
export function multipleAfter(lexemes: readonly Lexeme[], at: number): number | null {
  const next = lexemes[at];
  if (next?.lower === 'fold' || (next?.text === '-' && lexemes[at + 1]?.lower === 'fold'))
    return next.lower === 'fold' ? at + 1 : at + 2;
  if (next?.lower !== 'times') return null;
  return /^(?:as|more|higher|larger|greater|bigger|the|its|their|that|faster|less|lower|what)$/.test(
    lexemes[at + 1]?.lower ?? '',
  )
    ? at + 1
    : null;
}
