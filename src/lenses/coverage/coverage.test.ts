import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../comparison/compare.ts';
import type { RevisionText } from '../../text/span.ts';
import type { CoverageItem } from './result.ts';
import { timelineOf } from './timeline.ts';

function revision(headline: string, body: string, over: Partial<RevisionText> = {}): RevisionText {
  return {
    headline,
    subheadline: '',
    body,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
    ...over,
  };
}

const AGENCY = revision(
  'Ferry strikes pier in Hallow Bay',
  'A ferry struck a pier in Hallow Bay on Tuesday, injuring 12 passengers.\n\nThe pilot had ignored two warnings before the crash, harbour master Ines Calder said.\n\n“Nobody is missing, and every passenger has been counted twice,” Calder said.',
  { publishedAt: '2031-03-04T08:00:00Z' },
);
const COURIER = revision(
  'Pilot ignored warnings',
  'The pilot had ignored two warnings before the crash in Hallow Bay.\n\nA ferry struck a pier in Hallow Bay on Tuesday, injuring 12 passengers.',
  { publishedAt: '2031-03-04T10:00:00Z' },
);
const LEDGER = revision('Bridge repairs begin', 'Workers began to mend the old bridge at Ostrel on Monday.', {
  publishedAt: '2031-03-04T12:00:00Z',
});
const EXCERPT = revision('Ferry crash', 'A ferry struck a pier.', { fullText: false });

function coverageOf(...texts: RevisionText[]) {
  return compareRevisions(texts, undefined, { lenses: ['coverage', 'wording'] });
}

const states = (item: CoverageItem | undefined) => item?.cells.map(({ state }) => state);

describe('coverage', () => {
  const { coverage } = coverageOf(AGENCY, COURIER, LEDGER, EXCERPT);
  const fact = (words: string) =>
    coverage!.items.find(({ kind, label }) => kind === 'fact' && label.includes(words));

  it('says who has a statement, who has not, and where only an excerpt is held', () => {
    expect(states(fact('struck a pier'))).toEqual(['used', 'used', 'notFound', 'used']);
    expect(states(fact('ignored two warnings'))).toEqual(['used', 'used', 'notFound', 'unknown']);
    expect(states(coverage!.items.find(({ kind }) => kind === 'person'))).toEqual([
      'used',
      'notFound',
      'notFound',
      'unknown',
    ]);
  });

  it('gives the first position', () => {
    const cells = fact('struck a pier in Hallow Bay on Tuesday')!.cells;
    expect(cells[1]!.first).toMatchObject({ position: 'body', paragraph: 2, of: 2 });
    expect(cells[0]!.first).toMatchObject({ position: 'headline', paragraph: null, of: 3 });
  });

  it('puts what several have and one has not before what all have, and before what one alone has', () => {
    const group = ({ cells }: CoverageItem) => {
      const used = cells.filter(({ state }) => state === 'used').length;
      return cells.some(({ state }) => state === 'notFound') ? (used > 1 ? 0 : 1) : 2;
    };
    const groups = coverage!.items.map(group);
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
  });

  it('lists a statement that one attributes and another tells flat', () => {
    expect(coverage!.attributionDropped).toMatchObject([
      {
        flat: { report: 1, exact: 'The pilot had ignored two warnings before the crash in Hallow Bay.' },
        attributed: [{ span: { report: 0 }, cue: { exact: 'said' } }],
      },
    ]);
    expect(coverage!.attributionDropped[0]!.attributed[0]!.source!.exact).toContain('Calder');
  });

  it.each([
    'The pilot had reportedly ignored two warnings before the crash in Hallow Bay.',
    'According to the harbour master, the pilot had ignored two warnings before the crash in Hallow Bay.',
    'The pilot may have ignored two warnings before the crash in Hallow Bay.',
    '“The pilot had ignored two warnings before the crash in Hallow Bay.”',
  ])('does not take %j for flat', (body) => {
    expect(coverageOf(AGENCY, revision('', body)).coverage!.attributionDropped).toEqual([]);
  });

  it('says nothing of absence in a text whose names cannot be read', () => {
    const german = revision('Fähre rammt Pier', 'Eine Fähre rammte am Dienstag einen Pier.', {
      language: 'de',
    });
    const found = coverageOf(AGENCY, COURIER, german).coverage!;
    expect(found.notApplicable).toEqual([2]);
    const people = found.items.filter(({ kind }) => kind === 'person');
    expect(people.map((item) => item.cells[2]!.state)).not.toContain('notFound');
  });

  it.each([[''], ['\n\n'], ['a '.repeat(5000)], ['“'.repeat(300)]])('answers on %j', (body) => {
    expect(() => coverageOf(revision('x', body), AGENCY)).not.toThrow();
  });
});

describe('timelineOf', () => {
  it('gives what was new in each report, and what it shares with earlier ones', () => {
    const texts = [LEDGER, COURIER, AGENCY, EXCERPT];
    const { coverage, wording } = coverageOf(...texts);
    const { entries, undated } = timelineOf(texts, coverage!, wording!);
    expect(entries.map(({ report }) => report)).toEqual([2, 1, 0]);
    expect(undated).toEqual([3]);
    expect(entries[0]!.new.some(({ label }) => label.includes('every passenger has been counted'))).toBe(
      true,
    );
    expect(entries[1]!.new.some(({ label }) => label.includes('ignored two warnings'))).toBe(false);
    expect(entries[1]!.carried).toMatchObject([{ from: 2, passages: 2 }]);
    // The excerpt has no date: what it has, too, may have stood there first.
    expect(entries[0]!.new.some(({ label }) => label.startsWith('A ferry struck a pier'))).toBe(false);
  });

  it('names the reports that may have had an item before', () => {
    const texts = [{ ...EXCERPT, publishedAt: '2031-03-04T06:00:00Z' }, AGENCY, LEDGER];
    const { coverage, wording } = coverageOf(...texts);
    const { entries } = timelineOf(texts, coverage!, wording!);
    const counted = entries[1]!.new.find(({ label }) => label.includes('has been counted'));
    expect(counted).toMatchObject({ laterIn: [], unknownIn: [0] });
  });

  it('prefers none of two reports of one instant', () => {
    const texts = [AGENCY, { ...COURIER, publishedAt: AGENCY.publishedAt }];
    const { coverage, wording } = coverageOf(...texts);
    for (const { new: items } of timelineOf(texts, coverage!, wording!).entries)
      expect(items.filter(({ label }) => label.includes('ignored two warnings'))).toMatchObject([
        { laterIn: [], unknownIn: [] },
      ]);
  });
});
