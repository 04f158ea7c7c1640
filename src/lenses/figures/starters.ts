import { DAYS_FROM_NOW, MONTHS, POINTERS, WEEKDAYS } from './dates/date-words.data.ts';
import type { Lexeme } from './lexer.ts';
import { CARDINALS, FRACTION_SIGNS, MAGNITUDES, ORDINALS, SCALES } from './number-words.data.ts';

/** Every word and mark that a figure or a date can begin with: most lexemes of a text are passed over at one look. */
const STARTERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...SCALES.keys(),
  ...MAGNITUDES.keys(),
  ...ORDINALS.keys(),
  ...FRACTION_SIGNS.keys(),
  ...DAYS_FROM_NOW.keys(),
  ...POINTERS.keys(),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...'a an the half quarter minus negative noon midday midnight earlier later late early - −'.split(' '),
]);

export function mayStart(lexeme: Lexeme): boolean {
  return lexeme.kind === 'digits' || STARTERS.has(lexeme.lower);
}
