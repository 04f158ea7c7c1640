import { describe, expect, it } from 'vitest';
import type { WordingResult } from '../lenses/wording/result.ts';
import type { RevisionText } from '../text/span.ts';
import { compareRevisions } from './compare.ts';
import { narrowWording } from './narrow-wording.ts';

const text = (body: string, fullText = true): RevisionText => ({
  headline: '',
  subheadline: '',
  body,
  language: 'en',
  publishedAt: null,
  outlet: null,
  fullText,
});
const TEXTS = [
  text(
    'The ferry struck a pier in Hallow Bay on Tuesday. “Nobody is missing,” the harbour master said. Rain had fallen all night.',
  ),
  text(
    'The harbour master said that “nobody is missing”. A ferry struck a pier in Hallow Bay. Repairs will take a week.',
  ),
  text('A ferry struck a pier in Hallow Bay. The owner was not to be reached.', false),
];
const FULL = TEXTS.map((one) => one.fullText);
const whole = compareRevisions(TEXTS).wording!;
const placed = ({ rows }: WordingResult) =>
  rows
    .flatMap((row) => row.cells.flatMap((cell) => cell.spans))
    .map((span) => `${span.report} ${span.start}`)
    .sort();

describe('narrowWording', () => {
  it('changes nothing where nothing is narrowed', () => {
    expect(narrowWording(whole, {}, FULL)).toEqual(whole);
    expect(narrowWording(whole, { minScore: 0 }, FULL)).toEqual(whole);
  });

  it('takes rows apart where no link holds them, and loses no sentence', () => {
    expect(whole.links.length).toBeGreaterThan(1);
    const none = narrowWording(whole, { minScore: 1.1 }, FULL);
    expect(none.links).toEqual([]);
    expect(none.rows.every((row) => row.cells.length === 1 && row.apparatus.length === 0)).toBe(true);
    expect(placed(none)).toEqual(placed(whole));
    expect(none.onlyIn.map(({ span }) => `${span.report} ${span.start}`).sort()).toEqual(placed(whole));
    for (const { span, notFoundIn, unknownIn } of none.onlyIn) {
      expect([...notFoundIn, ...unknownIn, span.report].sort()).toEqual([0, 1, 2]);
      expect(notFoundIn.includes(2)).toBe(false);
    }
  });

  it('keeps what the stronger links hold together', () => {
    const scores = whole.links.map((link) => link.score).sort((a, b) => a - b);
    const minScore = scores.at(-1)!;
    const strong = narrowWording(whole, { minScore }, FULL);
    expect(strong.links.length).toBeGreaterThan(0);
    expect(strong.links.every((link) => link.score >= minScore)).toBe(true);
    expect(placed(strong)).toEqual(placed(whole));
    const { a, b } = strong.links[0]!;
    const row = strong.rows.find((one) =>
      one.cells.some((cell) => cell.spans.some((span) => span.exact === a.exact)),
    );
    expect(row?.cells.some((cell) => cell.spans.some((span) => span.exact === b.exact))).toBe(true);
  });

  it('leaves typography out where that is asked for', () => {
    const [a, b] = [
      text('It was “late” at the old pier in Hallow Bay.'),
      text('It was "late" at the old pier in Hallow Bay.'),
    ];
    const { wording } = compareRevisions([a, b]);
    const variants = (result: WordingResult) => result.links.flatMap((link) => link.variants);
    const kept = variants(narrowWording(wording!, { ignoreTypography: true }, [true, true]));
    expect(kept).toEqual(variants(wording!).filter((variant) => !variant.typographic));
  });
});
