import { describe, expect, it } from 'vitest';
import { anyLayoutValue } from './number-layouts.ts';
import { readUnitFigures } from './read-unit-figures.ts';

const read = (body: string) =>
  readUnitFigures({ headline: '', subheadline: '', body }).map(({ start, end, value, unit, comparator }) => [
    body.slice(start, end),
    value,
    unit,
    comparator,
  ]);

describe('anyLayoutValue', () => {
  it('reads what can be read in one way alone', () => {
    expect(
      ['300', '12,5', '12.50', '1.200.000', '1.200,50', '1,200.50', "1'200'000", '0,125'].map(anyLayoutValue),
    ).toEqual([300, 12.5, 12.5, 1_200_000, 1200.5, 1200.5, 1_200_000, 0.125]);
  });

  it('reads nothing where two layouts would differ', () => {
    expect(['1.200', '1,200', '1.2.3', '1,20,300'].map(anyLayoutValue)).toEqual([null, null, null, null]);
  });
});

describe('readUnitFigures', () => {
  it('reads digits with percent, currency and unit, and says nothing of their bounds', () => {
    expect(read('Mehr als 12,5 % der Werft, rund 40 km von Sund, kosten 300 €.')).toEqual([
      ['12,5 %', 12.5, 'percent', null],
      ['40 km', 40, 'kilometre', null],
      ['300 €', 300, 'EUR', null],
    ]);
  });

  it('leaves out what it might misread', () => {
    expect(read('1.200 € und 3 Millionen €, 5-10 %, 90 km/h, 300 Arbeiter.')).toEqual([]);
  });
});
