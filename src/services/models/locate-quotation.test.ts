import { describe, expect, it } from 'vitest';
import { locateQuotation } from './locate-quotation.ts';
import { occurrences } from './occurrences.ts';

describe('a quotation', () => {
  it('is found where the very characters stand, at whole words', () => {
    expect(locateQuotation('The crews stopped.', 'crews', null)).toEqual({ start: 4, end: 9 });
    expect(locateQuotation('The crew’s crews', 'crew', null)).toEqual({ start: 4, end: 8 });
    expect(locateQuotation('The crews', 'crew', null)).toBe('cutsWord');
    expect(locateQuotation('The crews', 'Crews', null)).toBe('notFound');
    expect(locateQuotation('600 men', '60', null)).toBe('cutsWord');
  });

  it('parts neither a pair nor a letter from its marks, and may end inside a script without spaces', () => {
    expect(locateQuotation('a 🚢 b', 'a \ud83d', null)).toBe('cutsWord');
    expect(locateQuotation('cafe\u0301 open', 'cafe', null)).toBe('cutsWord');
    expect(locateQuotation('👩‍👧 left', '👩', null)).toBe('cutsWord');
    expect(locateQuotation('港口明天重新开放', '明天', null)).toEqual({ start: 2, end: 4 });
  });

  it('is one place, or the place that is claimed with the right characters', () => {
    expect(locateQuotation('men and men', 'men', null)).toBe('ambiguous');
    expect(locateQuotation('men and men', 'men', { start: 8, end: 11 })).toEqual({ start: 8, end: 11 });
    expect(locateQuotation('men and men', 'men', { start: 7, end: 10 })).toBe('sliceDiffers');
    expect(locateQuotation('men and omen', 'men', { start: 9, end: 12 })).toBe('cutsWord');
    expect(locateQuotation('men', 'men', { start: -3, end: 3 })).toBe('sliceDiffers');
  });

  it('is found at every place, overlapping ones too', () => {
    expect([...occurrences('abababa', 'aba')]).toEqual([0, 2, 4]);
    expect([...occurrences('aabaabaaab', 'aabaaa')]).toEqual([3]);
    expect([...occurrences('ab', 'abc')]).toEqual([]);
  });

  it('is given up soon in a text that repeats itself', () => {
    const started = performance.now();
    for (let i = 0; i < 20; i += 1) {
      expect(locateQuotation('a'.repeat(250_000), 'a'.repeat(600), null)).toBe('cutsWord');
      expect(locateQuotation('a'.repeat(250_000), `${'a'.repeat(300)}b${'a'.repeat(299)}`, null)).toBe(
        'notFound',
      );
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
