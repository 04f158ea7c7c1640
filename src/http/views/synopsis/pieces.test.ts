import { describe, expect, it } from 'vitest';
import { type Mark, piecesOf } from './pieces.ts';

const span = { field: 'body', start: 10, end: 30, exact: 'The ferry left late.' } as const;
const mark = (kind: Mark['kind'], start: number, end: number, field: Mark['field'] = 'body'): Mark => ({
  kind,
  start,
  end,
  field,
});

describe('piecesOf', () => {
  it('gives one plain piece where nothing is marked', () => {
    expect(piecesOf(span, [])).toEqual([{ text: span.exact, kinds: new Set() }]);
  });

  it('cuts at the edges of overlapping marks and tiles the span', () => {
    const pieces = piecesOf(span, [mark('shared', 14, 24), mark('differs', 20, 29)]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(span.exact);
    expect(pieces.map((piece) => [piece.text, [...piece.kinds].sort().join('+')])).toEqual([
      ['The ', ''],
      ['ferry ', 'shared'],
      ['left', 'differs+shared'],
      [' late', 'differs'],
      ['.', ''],
    ]);
  });

  it('clips marks that reach over the span and passes over those outside it', () => {
    const pieces = piecesOf(span, [
      mark('shared', 0, 13),
      mark('differs', 30, 40),
      mark('differs', 12, 20, 'headline'),
    ]);
    expect(pieces.map((piece) => [piece.text, piece.kinds.size])).toEqual([
      ['The', 1],
      [' ferry left late.', 0],
    ]);
  });
});
