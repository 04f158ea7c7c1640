import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonInCodePoints, toCodePoints } from './offsets.ts';

describe('toCodePoints', () => {
  it('counts as iteration over the string does', () => {
    const cut = fc
      .tuple(fc.array(fc.constantFrom('a', 'é', '港', '🚢', '👩‍👩‍👧', '𝒳', ' ')), fc.nat(), fc.nat())
      .map(([parts, a, b]) => {
        const before = parts.slice(0, a % (parts.length + 1)).join('');
        const rest = parts.slice(a % (parts.length + 1));
        return { text: parts.join(''), before, exact: rest.slice(0, b % (rest.length + 1)).join('') };
      });
    fc.assert(
      fc.property(cut, ({ text, before, exact }) => {
        const start = before.length;
        const span = { field: 'body', start, end: start + exact.length, exact };
        const { span: moved } = toCodePoints({ span }, () => ({ headline: '', subheadline: '', body: text }));
        expect([...text].slice(moved.start, moved.end).join('')).toBe(exact);
        expect(moved.start).toBe([...before].length);
      }),
    );
  });

  it('finds ranges anywhere, looks in the field of the report, and leaves the rest and the original alone', () => {
    const comparison = {
      reports: [
        { headline: '🚢 a', subheadline: '', text: 'a' },
        { headline: 'a', subheadline: '🚢', text: '🚢🚢 b' },
      ],
      deep: [{ cells: [{ report: 1, field: 'body', start: 5, end: 6, exact: 'b' }] }],
      bare: { report: 0, field: 'headline', start: 3, end: 4 },
      other: { start: 3, end: 4, note: null },
    };
    const copy = structuredClone(comparison);
    expect(comparisonInCodePoints(comparison)).toEqual({
      ...copy,
      deep: [{ cells: [{ report: 1, field: 'body', start: 3, end: 4, exact: 'b' }] }],
      bare: { report: 0, field: 'headline', start: 2, end: 3 },
    });
    expect(comparison).toEqual(copy);
  });

  it('does not pass over a range whose text is not there', () => {
    const range = { report: 7, field: 'body', start: 0, end: 1 };
    expect(() => comparisonInCodePoints({ reports: [], range })).toThrow(RangeError);
  });
});
