import { compareRevisions } from '../../comparison/compare.ts';

/** Two invented reports; small enough that their whole comparison can be read in the document. */
export const compareExample = {
  reports: [
    {
      outlet: 'Harbour Post',
      publishedAt: '2026-01-14T09:30:00Z',
      language: 'en',
      headline: 'Dockers walk out',
      text: 'Crane crews in Sund stopped work at dawn. “We were never asked,” union secretary Mira Holt said. At least 200 dockers had stayed away, she said.',
    },
    {
      outlet: { name: 'Sund Courier', domain: 'sund-courier.example' },
      language: 'en',
      headline: 'Port at a standstill',
      text: 'Crane crews in Sund stopped work before sunrise. The port authority said that 240 dockers had stayed away.',
    },
  ],
};

/** What the engine makes of these two: every lens shows in the document as it is. */
export const comparisonExample = compareRevisions(
  compareExample.reports.map(({ outlet, publishedAt, language, headline, text }) => ({
    headline,
    subheadline: '',
    body: text,
    language,
    publishedAt: publishedAt === undefined ? null : new Date(publishedAt).toISOString(),
    outlet: typeof outlet === 'string' ? outlet : outlet.name,
    fullText: true,
  })),
);
