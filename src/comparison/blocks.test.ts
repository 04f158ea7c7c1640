import { describe, expect, it } from 'vitest';
import { contractTexts } from '../../test/fixtures/contract-texts.ts';
import { type BlockUnit, blocksOf } from './blocks.ts';
import { compareRevisions } from './compare.ts';

const units: BlockUnit[] = ['sentence', 'paragraph'];
const pairs = Object.values(contractTexts).map((texts) => texts.slice(0, 2));

describe('blocksOf', () => {
  for (const unit of units) {
    it(`puts every character that is not white space in exactly one block of ${unit}s`, () => {
      for (const texts of pairs) {
        const blocks = blocksOf(texts, compareRevisions(texts).wording!, unit);
        const shown = (report: number) =>
          blocks
            .flatMap((block) => (report === 0 ? block.a : block.b))
            .sort((x, y) => ORDER.indexOf(x.field) - ORDER.indexOf(y.field) || x.start - y.start)
            .map((span) => span.exact)
            .join('');
        const whole = ({ headline, subheadline, body }: (typeof texts)[number]) =>
          headline + subheadline + body;
        texts.forEach((text, report) => {
          expect(shown(report).replace(/\s+/g, '')).toBe(whole(text).replace(/\s+/g, ''));
        });
      }
    });
  }

  it('names the same text twice equal, and unrelated texts only in one', () => {
    const twice = contractTexts['the same text twice']!;
    for (const unit of units) {
      expect(
        blocksOf(twice, compareRevisions(twice).wording!, unit).every((block) => block.kind === 'equal'),
      ).toBe(true);
    }
    const apart = contractTexts['two texts with nothing in common']!;
    const kinds = blocksOf(apart, compareRevisions(apart).wording!, 'paragraph').map((block) => block.kind);
    expect(new Set(kinds)).toEqual(new Set(['onlyInA', 'onlyInB']));
  });
});

const ORDER = ['headline', 'subheadline', 'body'];
