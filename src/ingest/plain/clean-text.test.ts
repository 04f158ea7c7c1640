import { describe, expect, it } from 'vitest';
import { lanternAndLedger } from '../../tour/lantern-and-ledger.data.ts';
import { tour } from '../../tour/tour.ts';
import { cleanText } from './clean-text.ts';

describe('a republished piece with the site around it', () => {
  const cleaned = cleanText(lanternAndLedger.text);

  it('keeps the article alone', () => {
    expect(cleaned.text).toMatch(/^Corvania has ruled out any pullback/);
    expect(cleaned.text).toMatch(/before the snow melts\.$/);
  });

  it('finds headline, credit line, tags and day', () => {
    expect(cleaned.headline).toBe(lanternAndLedger.headline);
    expect(cleaned.creditLines).toEqual([
      {
        text: 'The Caravel | March 12, 2025',
        source: 'The Caravel',
        date: '2025-03-12',
        kind: 'republished',
      },
    ]);
    expect(cleaned.tags).toEqual(['Occupation', 'Resource Wars', 'Water', 'Aldren', 'Corvania', 'Lethmar']);
    expect(cleaned.postedOn).toBe('2025-03-12');
  });

  it('accounts for every character that was given', () => {
    const removed = cleaned.furniture.map(({ start, end, exact }) => {
      expect(lanternAndLedger.text.slice(start, end)).toBe(exact);
      return exact;
    });
    const all = [...removed, ...cleaned.text.split('\n\n')].sort();
    expect(all).toEqual(lanternAndLedger.text.split('\n\n').sort());
  });
});

describe('a text without furniture', () => {
  it.each(
    tour.reports.filter((report) => report !== lanternAndLedger).map((r) => [r.outlet.name, r] as const),
  )('%s: nothing is taken', (_, report) => {
    const cleaned = cleanText(report.text, report.headline);
    expect(cleaned.text).toBe(report.text);
    expect(cleaned.furniture).toEqual([]);
  });

  it('keeps the agency of a dateline as a credit', () => {
    const wire = tour.reports.find((report) => report.outlet.name === 'Meridian Wire')!;
    expect(cleanText(wire.text).creditLines[0]).toMatchObject({ source: 'Meridian', kind: 'agency' });
  });
});

it('keeps prose that stands after a line like those that end an article', () => {
  const prose =
    'The harbour master wrote the names of the boats on the wall of his office, one under the other, as his father had done.';
  const text = ['Opening line of the piece.', 'Comments', prose].join('\n\n');
  expect(cleanText(text).text).toBe(text);
});

it('keeps one word, and an empty text', () => {
  expect(cleanText('word').text).toBe('word');
  expect(cleanText('').text).toBe('');
});
