import type { FoundFigure } from './figure-from.ts';
import type { Lexeme } from './lexer.ts';
import { rounded } from './number-parts.ts';

/** Smaller units that are told after a larger one as one amount. Source: as for the units themselves. */
const PARTS: ReadonlyMap<string, readonly [larger: string, parts: number][]> = new Map([
  ['inch', [['foot', 12]]],
  ['ounce', [['pound', 16]]],
  ['minute', [['hour', 60]]],
  ['second', [['minute', 60]]],
  ['month', [['year', 12]]],
  [
    'cent',
    [
      ['dollar', 100],
      ['EUR', 100],
      ['USD', 100],
    ],
  ],
  [
    'pence',
    [
      ['pound', 100],
      ['GBP', 100],
    ],
  ],
]);

/** Joins "5 feet 2 inches", "two hours and 30 minutes" to one figure of the larger unit; false where they are two. */
export function addFromCompound(
  found: readonly FoundFigure[],
  next: FoundFigure,
  lexemes: readonly Lexeme[],
): boolean {
  const last = found.at(-1);
  const parts = PARTS.get(next.figure.unit ?? '')?.find(([larger]) => larger === last?.figure.unit)?.[1];
  if (last === undefined || parts === undefined || next.figure.value >= parts) return false;
  const gap = next.from - last.to;
  const joined = gap === 0 || (gap === 1 && /^(?:and|,)$/.test(lexemes[last.to]!.lower));
  const plain = [last, next].every(({ figure }) => figure.upper === null && figure.value >= 0);
  if (!joined || !plain || next.figure.comparator !== 'eq') return false;
  last.figure.value = rounded(last.figure.value + next.figure.value / parts);
  last.figure.end = next.figure.end;
  last.figure.quantityAt = next.figure.quantityAt;
  if (next.figure.kind === 'age') last.figure.kind = 'age';
  last.to = next.to;
  last.quantityTo = next.quantityTo;
  return true;
}
