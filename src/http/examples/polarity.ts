import { compareRevisions } from '../../comparison/compare.ts';
import { eventComparisonExample, withRevisions } from './stored-comparison.ts';

/** Two invented reports that put different listed words into the clauses of one mayor. */
const TEXTS = [
  'Holt failed to answer for the waste at the quay. Holt misled the council twice. Mira Holt is the mayor of Sund. Holt has her office in the old customs house.',
  'Mira Holt, the mayor of Sund, will meet the council on Monday. Holt was elected four years ago. Holt has her office in the old customs house. Holt was praised for her courage in the flood.',
];

const compared = compareRevisions(
  eventComparisonExample.reports.map(({ outlet, language, publishedAt }, i) => ({
    headline: 'Council to hear the mayor',
    subheadline: '',
    body: TEXTS[i]!,
    language,
    publishedAt,
    outlet,
    fullText: true,
  })),
  undefined,
  { lenses: ['polarity'] },
);

/** The lens that is off by default, over an event of its own. */
export const polarityExample = {
  reports: eventComparisonExample.reports.map((report, i) => ({ ...report, ...compared.reports[i]! })),
  polarity: withRevisions(compared.polarity),
};
