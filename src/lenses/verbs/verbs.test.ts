import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../comparison/compare.ts';
import type { RevisionText } from '../../text/span.ts';
import { classOfCue } from './cue-class.ts';

const text = (body: string, outlet: string, language = 'en'): RevisionText => ({
  headline: '',
  subheadline: '',
  body,
  language,
  publishedAt: null,
  outlet,
  fullText: true,
});

const compare = (...texts: RevisionText[]) =>
  compareRevisions(texts, undefined, { lenses: ['verbs'] }).verbs!;

describe('classOfCue', () => {
  it('knows inflected verbs, particles and nouns', () => {
    expect(classOfCue('said')).toEqual({ class: 'neutral', lemma: 'say' });
    expect(classOfCue('has repeatedly claimed')).toEqual({ class: 'doubtMarking', lemma: 'claim' });
    expect(classOfCue('pointed out')).toEqual({ class: 'endorsing', lemma: 'point out' });
    expect(classOfCue('pointed to')).toBeNull();
    expect(classOfCue('’s admission')).toEqual({ class: 'endorsing', lemma: 'admission' });
    expect(classOfCue('insisted on Monday')).toEqual({ class: 'forceful', lemma: 'insist' });
    expect(classOfCue('According to')).toEqual({ class: 'neutral', lemma: 'according' });
  });

  it('has no class for what is denied, listed nowhere, or an object further back', () => {
    expect(classOfCue('did not say')).toBeNull();
    expect(classOfCue('declined to comment and said')).toBeNull();
    expect(classOfCue('mused')).toBeNull();
    expect(classOfCue('put out the notes')).toBeNull();
  });
});

describe('verbs', () => {
  const said = text(
    'Harbour master Ines Calder said the pier had been inspected twice in March. Ferries run on Friday.',
    'Bay Wire',
  );

  it('shows the cues of one statement where their classes differ, with source and content', () => {
    const { rows, compared } = compare(
      said,
      text(
        'Harbour master Ines Calder claimed the pier had been inspected twice in March. Fares will rise.',
        'Dockside',
      ),
    );
    expect(compared).toEqual({ statements: 1, sameClass: 0 });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      statement: 'Bay Wire: “said” (neutral); Dockside: “claimed” (doubt-marking).',
      cells: [
        { report: 0, lemma: 'say', class: 'neutral', cue: { exact: 'said' } },
        { report: 1, lemma: 'claim', class: 'doubtMarking', cue: { exact: 'claimed' } },
      ],
    });
    expect(rows[0]!.cells[0]!.content.exact).toContain('inspected twice');
  });

  it('counts cues of one class and shows none', () => {
    const { rows, compared } = compare(
      said,
      text('Harbour master Ines Calder stated the pier had been inspected twice in March.', 'Dockside'),
    );
    expect(rows).toEqual([]);
    expect(compared).toEqual({ statements: 1, sameClass: 1 });
  });

  it('keeps statements of different speakers apart', () => {
    const { rows } = compare(
      said,
      text('Union secretary Mira Holt claimed the pier had been inspected twice in March.', 'Dockside'),
    );
    expect(rows).toEqual([]);
  });

  it('shows neither "noted" beside "said" nor an indictment that alleges', () => {
    const noted = compare(
      said,
      text('Harbour master Ines Calder noted the pier had been inspected twice in March.', 'Dockside'),
    );
    expect(noted.rows).toEqual([]);
    expect(noted.compared).toEqual({ statements: 1, sameClass: 0 });
    const { rows } = compare(
      text(
        'According to the indictment, Mr. Holt paid three inspectors of the Velm pier in March.',
        'Bay Wire',
      ),
      text('The indictment alleges Mr. Holt paid three inspectors of the Velm pier in March.', 'Dockside'),
    );
    expect(rows).toEqual([]);
  });

  it('takes "the paper" for a paper that another report names, and two that are named for two', () => {
    const daily = text(
      'The newspaper Velmer Tagblatt said the pier talks had slowed because Orlo wants a date for repairs.',
      'Bay Wire',
    );
    const paper = text(
      'The Velm newspaper claims that the pier talks have stalled because Orlo wants a date for repairs.',
      'Dockside',
    );
    expect(compare(daily, paper).rows.map(({ statement }) => statement)).toEqual([
      'Bay Wire: “said” (neutral); Dockside: “claims” (doubt-marking).',
    ]);
    const other = text(paper.body.replace('The Velm newspaper', 'The newspaper Orlo Courier'), 'Dockside');
    expect(compare(daily, other).rows).toEqual([]);
  });

  it('keeps a few shared words of a long statement apart', () => {
    const { rows } = compare(
      text('Ines Calder said the pier of Velm was safe.', 'Bay Wire'),
      text(
        'Ines Calder vowed to look for money with the ministers of four countries, to close the northern pier for repairs, to pay the crews of Velm, and to keep ferries safe until a second bridge opens in March.',
        'Dockside',
      ),
    );
    expect(rows).toEqual([]);
  });

  it('reads English alone', () => {
    const { reports } = compare(said, text('Kapitan portu twierdził, że molo sprawdzono.', 'Port', 'pl'));
    expect(reports[1]).toEqual({ report: 1, cues: null });
    expect(reports[0]!.cues).toMatchObject({ neutral: 1 });
  });
});
