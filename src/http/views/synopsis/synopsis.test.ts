import { describe, expect, it } from 'vitest';
import { type ComparedReport, compareRevisions } from '../../../comparison/compare.ts';
import type { RevisionText } from '../../../text/span.ts';
import { type RowView, rowViews, type SegmentView } from './synopsis.ts';

const text = (outlet: string, body: string, fullText = true): RevisionText => ({
  headline: '',
  subheadline: '',
  body,
  language: 'en',
  publishedAt: null,
  outlet,
  fullText,
});

function rows(...texts: RevisionText[]): { rows: RowView[]; reports: ComparedReport[] } {
  const { reports, wording } = compareRevisions(texts);
  return { rows: rowViews(reports, wording!, []), reports };
}

const SHARED = 'The ferry Aurel left the harbour of Sund at noon with 40 passengers aboard.';
const CHANGED = 'The ferry Aurel left the harbour of Sund at noon with 45 passengers aboard.';
const REST_A =
  'A storm had closed the northern fairway for two days. Captain Ilse Brandt waited until the wind fell below thirty ' +
  'knots. The line carries timber and mail to the islands every week. Shopkeepers on Orlo had asked for bread.';
const REST_B =
  'Nobody in the village of Orlo had heard the siren. The mayor, Tomas Rehn, called the silence a scandal. A new mast ' +
  'is to be built by autumn. It will cost the district nine million crowns.';
const segments = (row: RowView) => row.cells.flatMap((cell) => (Array.isArray(cell) ? cell : []));
const words = (segment: SegmentView, kind: string) =>
  segment.pieces.filter((piece) => piece.kinds.has(kind as never)).map((piece) => piece.text);

describe('rowViews', () => {
  it('gives every segment of every report once, its characters whole', () => {
    const texts = [text('A', `${SHARED} It rained in Brask.`), text('B', `The mayor slept. ${SHARED}`)];
    const shown = rows(...texts).rows.flatMap(segments);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
    for (const { pieces, span } of shown) {
      expect(pieces.map((piece) => piece.text).join('')).toBe(span.exact);
      expect(texts[span.report]!.body.slice(span.start, span.end)).toBe(span.exact);
    }
    expect(shown.length).toBe(4);
  });

  it('calls the same words the same, and marks nothing in them', () => {
    const { rows: found } = rows(text('A', SHARED), text('B', SHARED));
    expect(found.map(({ standing, presentIn }) => [standing, presentIn])).toEqual([['equal', [0, 1]]]);
    expect(found.flatMap(segments).flatMap((segment) => words(segment, 'differs'))).toEqual([]);
  });

  it('marks the words that differ where most are shared, on both sides', () => {
    const { rows: found } = rows(text('A', `${SHARED} ${REST_A}`), text('B', `${CHANGED} ${REST_B}`));
    const row = found.find(({ presentIn }) => presentIn.length === 2)!;
    const [a, b] = segments(row);
    expect(row.standing).toBe('reworded');
    expect([words(a!, 'differs'), words(b!, 'differs')]).toEqual([['40'], ['45']]);
    expect(a!.notes[0]!.variants).toEqual([{ here: '40', there: '45', typographic: false }]);
    expect(a!.notes[0]!.targetId).toBe(b!.id);
  });

  it('says not found only of a full text, unknown of an excerpt', () => {
    const lone = 'Nobody in the village of Orlo had heard the siren.';
    const { rows: found } = rows(text('A', `${SHARED} ${lone}`), text('B', SHARED), text('C', SHARED, false));
    const row = found.find((each) => segments(each).some(({ span }) => span.exact === lone))!;
    expect(row.standing).toBe('only');
    expect(row.cells.slice(1)).toEqual([
      { kind: 'notFound', targetId: null },
      { kind: 'unknown', targetId: null },
    ]);
  });

  it('marks of three reports only what the apparatus of the row holds', () => {
    const { rows: found } = rows(
      text('A', `${SHARED} ${REST_A}`),
      text('B', `${CHANGED} ${REST_B}`),
      text(
        'C',
        `${SHARED} It was the third crossing of the week. The crew had asked for a rest on Monday evening.`,
      ),
    );
    const row = found.find(({ presentIn }) => presentIn.length === 3)!;
    expect(segments(row).map((segment) => words(segment, 'differs'))).toEqual([['40'], ['45'], ['40']]);
  });
});
