import type { DiffPart, DiffRange } from '../diff/diff.ts';
import { type DiffToken, diffTokens } from '../diff/diff-tokens.ts';
import { FIGURE_WORDS } from './edits-words.data.ts';

/**
 * Cuts replaced parts where both sides begin or end with a figure, so that a changed figure is a change of its own
 * beside the words that changed with it (`said 12` / `claimed that 15`). The parts tile as before; moves keep their
 * partners.
 */
export function separateFigures(a: string, b: string, parts: readonly DiffPart[]): DiffPart[] {
  const places: number[] = [];
  const cut = parts.flatMap((part) => {
    const pieces = part.kind === 'replaced' && !part.typographic ? piecesOf(a, b, part) : [part];
    places.push((places.at(-1) ?? 0) + pieces.length);
    return pieces;
  });
  return cut.map((part) =>
    part.movedWith === null ? part : { ...part, movedWith: places[part.movedWith]! - 1 },
  );
}

function piecesOf(a: string, b: string, part: DiffPart): DiffPart[] {
  const [old, now] = [wordsIn(a, part.a), wordsIn(b, part.b)];
  if (old.length < 2 && now.length < 2) return [part];
  const [lastOld, lastNow] = [old.at(-1), now.at(-1)];
  if (lastOld !== undefined && lastNow !== undefined && isFigure(lastOld) && isFigure(lastNow)) {
    return parted(part, part.a.start + lastOld.start, part.b.start + lastNow.start);
  }
  const [firstOld, firstNow] = [old[0], now[0]];
  if (firstOld !== undefined && firstNow !== undefined && isFigure(firstOld) && isFigure(firstNow)) {
    return parted(part, part.a.start + firstOld.end, part.b.start + firstNow.end);
  }
  return [part];
}

function wordsIn(text: string, { start, end }: DiffRange): DiffToken[] {
  return diffTokens(text.slice(start, end)).filter((token) => token.kind !== 'punctuation');
}

function isFigure(token: DiffToken): boolean {
  return /^\p{N}/u.test(token.key) || FIGURE_WORDS.has(token.key);
}

function parted(part: DiffPart, atA: number, atB: number): DiffPart[] {
  return [
    { ...part, a: { start: part.a.start, end: atA }, b: { start: part.b.start, end: atB } },
    { ...part, a: { start: atA, end: part.a.end }, b: { start: atB, end: part.b.end } },
  ]
    .filter((piece) => piece.a.end > piece.a.start || piece.b.end > piece.b.start)
    .map((piece) => ({ ...piece, kind: kindOf(piece) }));
}

function kindOf({ a, b }: DiffPart): DiffPart['kind'] {
  return a.start === a.end ? 'inserted' : b.start === b.end ? 'deleted' : 'replaced';
}
