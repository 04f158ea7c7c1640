import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../comparison/compare.ts';
import type { RevisionText } from '../../text/span.ts';
import { sameReferent } from './same-referent.ts';

const text = (body: string, language = 'en'): RevisionText => ({
  headline: '',
  subheadline: '',
  body,
  language,
  publishedAt: null,
  outlet: null,
  fullText: true,
});
const compare = (...bodies: string[]) =>
  compareRevisions(
    bodies.map((body) => text(body)),
    undefined,
    { lenses: ['naming'] },
  ).naming!;

describe('naming across reports', () => {
  const result = compare(
    'Mira Holt, a former dock worker, addressed the crowd in Sund. Holt then left.',
    'Mayor Mira Holt addressed the crowd in Sund. The mayor then left the square.',
  );
  const holt = result.referents.find((referent) => referent.canonical === 'Mira Holt')!;

  it('puts names, titles, appositions and the descriptions that resolve under one referent', () => {
    expect(holt.kind).toBe('person');
    expect(holt.cells.map((cell) => cell.labels.map((label) => label.text))).toEqual([
      ['Mira Holt', 'a former dock worker', 'Holt'],
      ['Mayor Mira Holt', 'The mayor'],
    ]);
    expect(holt.cells[0]!.labels[0]!.voices).toEqual({ outlet: 1, quoted: 0, paraphrased: 0 });
  });

  it('tells the labels of one report alone, and ranks such a referent first', () => {
    expect(result.referents[0]).toBe(holt);
    expect(holt.onlyIn.map(({ span, notFoundIn }) => [span.report, span.exact, notFoundIn])).toEqual([
      [0, 'a former dock worker', [1]],
      [1, 'Mayor Mira Holt', [0]],
    ]);
  });

  it('takes the next in a list of people for no description, and "Sen." for "Senator"', () => {
    const { referents } = compare(
      'Senator Mira Holt met Tom Nolan, Rep. Ines Calder and others. Nolan left.',
      'Sen. Mira Holt met Tom Nolan. Nolan left.',
    );
    expect(referents.flatMap(({ onlyIn }) => onlyIn)).toEqual([]);
  });

  it('tells verbs that differ between the same subject and object in linked sentences', () => {
    const { acts, referents } = compare(
      'Witnesses said on Monday the Corvanian Army occupied Sund after a night of heavy fighting.',
      'Witnesses said on Monday the Corvanian Army entered Sund after a night of heavy fighting.',
    );
    const nameOf = (id: string) => referents.find((referent) => referent.id === id)!.canonical;
    expect(
      acts.map(({ subject, object, a, b }) => [nameOf(subject), a.exact, b.exact, nameOf(object)]),
    ).toEqual([['Corvanian Army', 'occupied', 'entered', 'Sund']]);
  });

  it('takes an honorific for no difference', () => {
    const plain = compare('Tom Nolan spoke. Nolan left.', 'Mr. Nolan spoke. Tom Nolan left.');
    expect(plain.referents.find((referent) => referent.canonical === 'Tom Nolan')!.onlyIn).toEqual([]);
  });
});

describe('sameReferent', () => {
  it('clusters given mentions by name, office, synonym and owner', () => {
    const words = [
      'Harbour chief Ines Calder',
      'Ms. Calder',
      'the harbour chief',
      'the inquiry',
      'the investigation',
      'Tom Nolan',
      "Nolan 's lawyers",
      "Calder 's lawyers",
    ];
    const found = [...sameReferent(words.map((one, report) => ({ report, text: one })))];
    expect(found[1]).toBe(found[0]);
    expect(found[2]).toBe(found[0]);
    expect(found[4]).toBe(found[3]);
    expect(found[5]).not.toBe(found[0]);
    expect(found[6]).not.toBe(found[7]);
  });
});
