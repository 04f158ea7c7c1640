import { describe, expect, it } from 'vitest';
import { contractTexts } from '../../test/fixtures/contract-texts.ts';
import { FIELDS, type RevisionText } from '../text/span.ts';
import { analyzeText } from './analyze.ts';

const text = (body: string, language: string | null = 'en'): RevisionText => ({
  headline: '',
  subheadline: '',
  body,
  language,
  publishedAt: null,
  outlet: null,
  fullText: true,
});

describe('analyzeText', () => {
  it('points at exact characters and partitions every text into voices', () => {
    for (const one of Object.values(contractTexts).flat()) {
      const found = analyzeText(one);
      const check = (value: unknown): void => {
        if (Array.isArray(value)) value.forEach(check);
        else if (value !== null && typeof value === 'object') {
          const span = value as { field?: 'headline'; start: number; end: number; exact: string };
          if (span.field !== undefined) expect(one[span.field].slice(span.start, span.end)).toBe(span.exact);
          Object.values(value).forEach(check);
        }
      };
      check(found);
      for (const field of FIELDS) {
        const voices = found.voices.filter((voice) => voice.field === field);
        expect(voices.map((voice) => voice.exact).join('')).toBe(one[field]);
      }
      expect(JSON.stringify(analyzeText(one))).toBe(JSON.stringify(found));
    }
  });

  it('reads who says what, and figures with what bounds and what they count', () => {
    const found = analyzeText(
      text('“We were never asked,” said Mira Holt, the union’s secretary. More than 300 dockers walked out.'),
    );
    expect(found.attributions[0]).toMatchObject({ quoted: true, sourceKind: 'person' });
    expect(found.attributions[0]!.source!.exact).toContain('Mira Holt');
    expect(found.voices[0]).toMatchObject({ voice: 'quoted', attribution: 0 });
    expect(found.figures).toMatchObject([
      { exact: '300', value: 300, comparator: 'gt', quantity: 'dockers', kind: 'count' },
    ]);
  });

  it('reads money, shares, ranges, votes, ages and words', () => {
    const read = (body: string) =>
      analyzeText(text(body)).figures.map(({ exact, value, upper, unit, comparator }) => [
        exact,
        value,
        upper,
        unit,
        comparator,
      ]);
    expect(read('It cost about $1.4 billion, some 12 per cent of the budget.')).toEqual([
      ['$1.4 billion', 1.4e9, null, 'dollar', 'approx'],
      ['12 per cent', 12, null, 'percent', 'approx'],
    ]);
    expect(read('The council passed it by 97-1 after two and a half hours.')).toEqual([
      ['97-1', 97, 1, null, 'eq'],
      ['two and a half hours', 2.5, null, 'hour', 'eq'],
    ]);
    expect(read('Between 40 and 60 boats sank; a 31-year-old man is missing.')).toEqual([
      ['40 and 60', 40, 60, null, 'range'],
      ['31-year-old', 31, null, 'year', 'eq'],
    ]);
    expect(read('On May 4, 2031, at 10:30, an F-16 landed on runway G7.')).toEqual([]);
  });

  it('says what it did not read in a language that it cannot read', () => {
    const found = analyzeText(text('„Nikt nas nie pytał”, powiedziała Mira Holt. Strajkuje 300 osób.', 'pl'));
    expect(found.notApplicable).toEqual(['attributions', 'figures', 'eventVoice', 'markedWords', 'entities']);
    expect([found.attributions, found.figures, found.entities]).toEqual([[], [], []]);
    expect(found.voices.some((voice) => voice.voice === 'quoted')).toBe(true);
  });
});
