import { describe, expect, it } from 'vitest';
import type { ReportSpan } from '../../text/span.ts';
import { apparatusOf } from './apparatus.ts';

const span = (report: number, exact: string): ReportSpan => ({
  report,
  field: 'body',
  start: 5,
  end: 5 + exact.length,
  exact,
});

describe('apparatusOf', () => {
  it('sets every reading of a place beside the base', () => {
    const entries = apparatusOf([
      [span(0, 'Troops seized the ridge above the old dam on Sunday, killing 11 people.')],
      [span(1, 'Troops took the ridge above the old dam on Sunday, killing 11 people.')],
      [span(3, 'Troops seized the ridge above the old dam on Sunday, killing 14 people.')],
    ]);
    const read = entries.map(({ base, readings }) => [
      base?.exact ?? null,
      ...readings.map((reading) => reading.span?.exact ?? null),
    ]);
    expect(read).toEqual([
      ['seized', 'took', 'seized'],
      ['11', '11', '14'],
    ]);
    expect(entries[1]!.readings.map((reading) => reading.report)).toEqual([1, 3]);
  });

  it('gives null where a witness lacks the words, and for the base where only a witness has them', () => {
    const [gone] = apparatusOf([
      [span(0, 'The council of the province met in the town hall late on Friday.')],
      [span(1, 'The council met in the town hall late on Friday.')],
    ]);
    expect([gone!.base?.exact, gone!.readings[0]!.span]).toEqual(['of the province', null]);
    const [more] = apparatusOf([
      [span(0, 'The council met in the town hall late on Friday.')],
      [span(1, 'The council of the province met in the town hall late on Friday.')],
    ]);
    expect([more!.base, more!.readings[0]!.span?.exact]).toEqual([null, 'of the province']);
  });

  it('tells typography from wording', () => {
    const entries = apparatusOf([
      [span(0, 'The mayor said it "would not do" and left the old town hall.')],
      [span(1, 'The mayor said it “would not do” and left the new town hall.')],
    ]);
    const told = entries.map(({ base, typographic }) => [base?.exact.includes('old') ?? false, typographic]);
    expect(told.filter(([wording]) => wording)).toEqual([[true, false]]);
    expect(told.filter(([wording]) => !wording).every(([, typographic]) => typographic)).toBe(true);
    expect(told.length).toBeGreaterThan(1);
  });

  it('keeps its spans exact', () => {
    const cells = [
      [span(0, 'He said the fire, which began at noon, had been put out by the crews.')],
      [span(1, 'She said that the fire had been put out at dusk by the two crews.')],
      [span(2, 'The fire, which began at noon, has been put out by crews, he said.')],
    ];
    for (const { base, readings } of apparatusOf(cells)) {
      for (const found of [base, ...readings.map((reading) => reading.span)]) {
        if (found === null) continue;
        const source = cells[found.report]![0]!;
        expect(source.exact.slice(found.start - 5, found.end - 5)).toBe(found.exact);
      }
    }
  });

  it('is empty for sentences that share little', () => {
    expect(
      apparatusOf([[span(0, 'Snow closed the road to the pass.')], [span(1, 'The council met in secret.')]]),
    ).toEqual([]);
  });
});
