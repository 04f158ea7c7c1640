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
    ]);
  });

  const onlyIn = (...bodies: string[]) =>
    compare(...bodies).referents.flatMap(({ onlyIn: found }) => found.map(({ span }) => span.exact));

  it('finds office, party, place and family no difference worth telling, and what goes beyond them one', () => {
    const plain = 'Mira Holt spoke in Sund on Monday. Holt then left the square.';
    for (const other of [
      'Senator Mira Holt',
      'Democratic Rep. Mira Holt',
      'Lawyer Mira Holt',
      'Then-Governor Mira Holt',
    ])
      expect(onlyIn(plain, `${other} spoke in Sund on Monday. Holt then left the square.`)).toEqual([]);
    expect(onlyIn(plain, 'Mira Holt, a Democrat from Ohio, spoke on Monday. Holt then left.')).toEqual([]);
    expect(onlyIn(plain, 'Mira Holt, a billionaire donor, spoke on Monday. Holt then left.')).toEqual([
      'a billionaire donor',
    ]);
  });

  it('takes people counted alike in linked sentences for the same, unless a report has both nouns', () => {
    const told = (who: string, more = '') =>
      `Police dragged ${who} out of the council chamber in Velm on Monday night. The vote was close.${more}`;
    const groups = (...bodies: string[]) =>
      compare(...bodies)
        .referents.filter(({ kind, cells }) => kind === 'group' && cells.length > 1)
        .map(({ cells }) => cells.map(({ labels }) => labels.map((label) => label.text)));
    expect(groups(told('four young protesters'), told('4 campaigners'))).toEqual([
      [['young protesters'], ['campaigners']],
    ]);
    expect(groups(told('four protesters'), told('three campaigners'))).toEqual([]);
    expect(groups(told('four protesters'), told('four families'))).toEqual([]);
    expect(groups(told('four protesters', ' No campaigner spoke.'), told('four campaigners'))).toEqual([]);
  });

  it('finds who is of a place of the event no difference, whatever lists know of it', () => {
    const plain = 'Mira Holt spoke in Corvania on Monday. Holt then left the square.';
    expect(onlyIn(plain, 'Mira Holt, the Corvanian minister, spoke in Corvania. Holt then left.')).toEqual(
      [],
    );
    expect(
      onlyIn(
        plain,
        'Orlo and Corvania’s self-styled minister, Mira Holt, spoke in Corvania. Holt then left.',
      ),
    ).toEqual(['Corvania’s self-styled minister']);
  });

  it('joins reports by another name that one of them gives', () => {
    const { referents } = compare(
      'Police seek Mira Holt, also known as Ines Calder, over the fire in Sund.',
      'Police in Sund seek Ines Calder over the fire. Calder left on Monday.',
    );
    const holt = referents.find(({ canonical }) => canonical === 'Mira Holt')!;
    expect(holt.cells.map(({ report, labels }) => [report, labels.map((label) => label.text)])).toEqual([
      [0, ['Mira Holt', 'Ines Calder']],
      [1, ['Ines Calder', 'Calder']],
    ]);
    expect(holt.because).toContain('alias');
  });

  it('keeps back a title that may be cut', () => {
    const plain = 'Mira Holt spoke in Sund on Monday. Holt then left the square.';
    expect(onlyIn(plain, 'Former Parks and Urban Renewal Commissioner Mira Holt spoke. Holt left.')).toEqual(
      [],
    );
  });

  it('does not take one noun of news style for another', () => {
    const found = onlyIn(
      'The council passed the bill. The bill bans kites. Critics of the bill left.',
      'The council passed the measure. The measure bans kites. Critics of the measure left.',
    );
    expect(found).toEqual([]);
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

  it('takes "Mr." for no woman of that surname, and a name with and without accents for one', () => {
    const { referents } = compare(
      'Raúl Holt arrived with his wife Ingrid Holt. Mr. Holt spoke. Mr. Holt left.',
      'Raul Holt arrived. Holt left.',
    );
    const raul = referents.find(({ canonical }) => canonical.startsWith('Ra'))!;
    expect(raul.cells.map(({ report, total }) => [report, total])).toEqual([
      [0, 3],
      [1, 2],
    ]);
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

  const labelsOf = (canonical: string, ...bodies: string[]) =>
    compare(...bodies)
      .referents.find((referent) => referent.canonical === canonical)
      ?.cells.map((cell) => cell.labels.map(({ text: words }) => words));

  it('gives a surname that two have to the one whom the text introduces first', () => {
    expect(
      labelsOf(
        'Lena Holt',
        'Lena Holt pleaded guilty on Monday. Her father, the Rev. Jonas Holt, watched. Ms. Holt wept. Ms. Holt then left.',
      ),
    ).toEqual([['Ms. Holt', 'Lena Holt']]);
  });

  it('gives a description between two names to the one that has no title', () => {
    const body =
      'They disputed the merits of Judge Neil Reed, the harbour chief, Ines Calder of Sund, said. Judge Reed left.';
    expect(labelsOf('Ines Calder', body)?.[0]).toContain('the harbour chief');
    expect(labelsOf('Neil Reed', body)?.[0]).not.toContain('the harbour chief');
  });

  it('does not cut a noun out amid the words before it', () => {
    const body =
      'The judges heard a class action lawsuit. The lawsuit may fail. It is a 10-year-old lawsuit, and the lawsuit goes on.';
    expect(labelsOf('lawsuit', body)).toEqual([['lawsuit']]);
  });

  it('ranks those first whom reports word differently, before those who are named often and alike', () => {
    const often = 'President Omar Vale spoke. Vale smiled. Vale waved. Vale left.';
    const [first] = compare(
      `${often} Senate Majority Leader Mira Holt nodded. Holt left.`,
      `${often} Senator Mira Holt nodded. Holt left.`,
    ).referents;
    expect(first!.canonical).toBe('Mira Holt');
  });
});
