import { describe, expect, it } from 'vitest';
import { compareRevisions, readRevision } from '../../comparison/compare.ts';
import type { RevisionText } from '../../text/span.ts';

const report = (body: string, more: Partial<RevisionText> = {}): RevisionText => ({
  headline: '',
  subheadline: '',
  body,
  language: 'en',
  publishedAt: '2031-05-14T10:00:00Z',
  outlet: null,
  fullText: true,
  ...more,
});
const compare = (...texts: RevisionText[]) =>
  compareRevisions(texts, undefined, { lenses: ['figures'] }).figures!;

const ferry = [
  report(
    'The ferry Lyra ran aground off Sund on Tuesday with over 600 passengers aboard.\n\nAt least 14 people were hurt, the coast guard said. The salvage will cost about $1.5 million.',
  ),
  report(
    'With 612 passengers aboard, the ferry Lyra ran aground off Sund on Tuesday.\n\nEleven people were hurt, the coast guard said. The owner put the cost of the salvage at $1,482,000.',
  ),
  report('The ferry Lyra ran aground off Sund on Tuesday. Nine tugs were sent.', { fullText: false }),
];

describe('figures', () => {
  it('lays figures of one quantity side by side and says how they stand', () => {
    const { quantities } = compare(...ferry);
    const told = quantities.map(({ values, relations }) => [
      values.map(({ span }) => span.exact),
      relations[0]!.relation,
    ]);
    expect(told).toContainEqual([['600', '612'], 'compatible']);
    expect(told).toContainEqual([['14', 'Eleven'], 'conflict']);
    expect(told).toContainEqual([['$1.5 million', '$1,482,000'], 'compatible']);
  });

  it('says who gives a figure', () => {
    const hurt = compare(...ferry).quantities.find(({ values }) => values[0]!.value === 14)!;
    expect(hurt.values[0]).toMatchObject({ voice: 'paraphrased', source: { exact: 'the coast guard' } });
  });

  it('lists what one report alone gives, not found in full texts, unknown in excerpts', () => {
    const { onlyIn } = compare(...ferry);
    expect(onlyIn).toMatchObject([{ span: { report: 2, exact: 'Nine' }, notFoundIn: [0, 1], unknownIn: [] }]);
    const [first] = compare(ferry[0]!, ferry[2]!).onlyIn;
    expect(first).toMatchObject({ notFoundIn: [], unknownIn: [1] });
  });

  it('gives a figure of a report to one counterpart alone', () => {
    const { quantities } = compare(
      report('Three boats and three planes searched the bay. Three boats came from Sund.'),
      report('Three boats searched the bay. Three planes joined them.'),
    );
    for (const { values } of quantities)
      expect(new Set(values.map((value) => value.report)).size).toBe(values.length);
  });

  it('keeps figures of different times apart from conflicts', () => {
    const { quantities } = compare(
      report(
        'As of Sunday, 31 villages in Corvania were without power after the storm, the grid operator said.',
      ),
      report(
        'As of Monday, 18 villages in Corvania were without power after the storm, the grid operator said.',
      ),
    );
    expect(quantities[0]).toMatchObject({
      relations: [{ relation: 'differentTime' }],
      values: [{ asOfAt: { exact: 'As of Sunday' } }, { asOfAt: { exact: 'As of Monday' } }],
    });
  });

  it('reads no words of other languages', () => {
    const german = report(
      'Mehr als 600 Menschen waren an Bord. Die Bergung kostet 1.200 € oder 12,5 % mehr.',
      {
        language: 'de',
      },
    );
    const { notApplicable, quantities, onlyIn } = compare(ferry[0]!, german);
    expect([notApplicable, quantities]).toEqual([[1], []]);
    expect(
      onlyIn.every(
        ({ span, notFoundIn, unknownIn }) =>
          span.report === 0 && notFoundIn.length === 0 && unknownIn[0] === 1,
      ),
    ).toBe(true);
    expect(readRevision(german, ['figures']).figures).toMatchObject({
      words: false,
      figures: [{ value: 12.5 }],
    });
  });

  it('gives the same groups whatever the order of the reports', () => {
    const groups = (order: number[]) =>
      compare(...order.map((i) => ferry[i]!))
        .quantities.map(({ values }) =>
          values
            .map(({ report: r, span }) => `${order[r]} ${span.exact}`)
            .sort()
            .join(' = '),
        )
        .sort();
    expect(groups([1, 2, 0])).toEqual(groups([0, 1, 2]));
  });
});
