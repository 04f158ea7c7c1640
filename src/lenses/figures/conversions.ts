import { amountOf } from './amounts.ts';
import type { FoundFigure } from './figure-from.ts';
import type { Lexeme } from './lexer.ts';

/** How far a rounded conversion may lie from the measure that it repeats. */
const ROUNDING = 0.06;

/** "40 feet (12 metres)", "the 400-pound (181 kg) bull": the same measure in another unit, no figure of its own. */
export function isConversion(
  found: readonly FoundFigure[],
  next: FoundFigure,
  lexemes: readonly Lexeme[],
): boolean {
  const last = found.at(-1)?.figure;
  if (last?.kind !== 'measure' || next.figure.kind !== 'measure' || last.unit === next.figure.unit)
    return false;
  if (!/^[([/]$/.test(lexemes[next.from - 1]?.text ?? '')) return false;
  const [a, b] = [amountOf(last), amountOf(next.figure)];
  return a.scale === b.scale && Math.abs(a.value / b.value - 1) <= ROUNDING;
}
