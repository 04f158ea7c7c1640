import { describe, expect, it } from 'vitest';
import { amountOf } from './amounts.ts';
import { readFigures } from './read-figures.ts';
import { relate } from './relate.ts';

const comparable = (body: string, times: { period?: string; asOf?: string } = {}) => {
  const figure = readFigures({ headline: '', subheadline: '', body })[0]!;
  return {
    figure,
    amount: amountOf(figure),
    period: times.period ?? null,
    asOf: times.asOf ?? null,
    given: null,
  };
};
const related = (a: string, b: string) => {
  const { relation, of } = relate(comparable(a), comparable(b));
  return [relation, of];
};

describe('relate', () => {
  it('takes a value within a bound as compatible, one outside as in conflict', () => {
    expect(related('over 600 dockers', '612 dockers')).toEqual(['compatible', ['value', 'comparator']]);
    expect(related('11 dead', 'at least 14 dead')).toEqual(['conflict', ['value', 'comparator']]);
    expect(related('at least 30', '31')[0]).toBe('compatible');
    expect(related('nearly 800 people', '200 people')[0]).toBe('conflict');
  });

  it('takes rounded values as compatible, and no others', () => {
    expect(related('about 1.5 million', '1,482,000')[0]).toBe('compatible');
    expect(related('$43,000', '$43,350')[0]).toBe('compatible');
    expect(related('$5,687.75', '$5,587.75')).toEqual(['conflict', ['value']]);
    expect(related('12 boats', '11 boats')[0]).toBe('conflict');
    expect(related('about 140,000 flats', 'around 150,000 flats')[0]).toBe('conflict');
    expect(related('about 140,000 flats', '144,600 flats')[0]).toBe('compatible');
    expect(related('a 400-pound bull', 'a 181-kg bull')[0]).toBe('compatible');
  });

  it('knows the same amount in two units, and the same value with another bound', () => {
    expect(related('half of the fleet', '50 percent of the fleet')).toEqual(['equal', ['unit']]);
    expect(related('two years', '24 months')).toEqual(['equal', ['unit']]);
    expect(related('more than 30', 'at least 30')).toEqual(['compatible', ['comparator']]);
    expect(related('97-1', '96-1')[0]).toBe('conflict');
  });

  it('puts different times before a conflict', () => {
    const monday = comparable('12 missing', { asOf: '2031-05-12' });
    const sunday = comparable('14 missing', { asOf: '2031-05-11' });
    expect(relate(monday, sunday)).toMatchObject({ relation: 'differentTime', of: ['value', 'period'] });
  });

  it('is the same from either side', () => {
    for (const [a, b] of [
      ['over 600', '612'],
      ['11', 'at least 14'],
      ['about 40', 'between 30 and 50'],
    ] as const)
      expect(related(a, b)).toEqual(related(b, a));
  });
});
