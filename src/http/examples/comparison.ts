import type { Comparison } from '../../comparison/compare.ts';
import type { ReportSpan } from '../../text/span.ts';
import { framesExample } from './frames.ts';

/** Two invented reports; small enough that their whole comparison can be read in the document. */
export const compareExample = {
  reports: [
    {
      outlet: 'Harbour Post',
      publishedAt: '2026-01-14T09:30:00Z',
      headline: 'Dockers walk out',
      text: 'Crane crews in Sund stopped work at dawn.',
    },
    {
      outlet: { name: 'Sund Courier', domain: 'sund-courier.example' },
      headline: 'Port at a standstill',
      text: 'Crane crews in Sund stopped work before sunrise.',
    },
  ],
};

const a: ReportSpan = {
  report: 0,
  field: 'body',
  start: 0,
  end: 41,
  exact: 'Crane crews in Sund stopped work at dawn.',
};
const b: ReportSpan = {
  report: 1,
  field: 'body',
  start: 0,
  end: 48,
  exact: 'Crane crews in Sund stopped work before sunrise.',
};
const headlineA: ReportSpan = { report: 0, field: 'headline', start: 0, end: 16, exact: 'Dockers walk out' };
const headlineB: ReportSpan = {
  report: 1,
  field: 'headline',
  start: 0,
  end: 20,
  exact: 'Port at a standstill',
};

const atDawn: ReportSpan = { report: 0, field: 'body', start: 33, end: 40, exact: 'at dawn' };
const beforeSunrise: ReportSpan = { report: 1, field: 'body', start: 33, end: 47, exact: 'before sunrise' };

/** What a comparison of these two looks like; scores are those of one engine version. */
export const comparisonExample = {
  engineVersion: '0.1.0',
  reports: [
    {
      index: 0,
      outlet: 'Harbour Post',
      publishedAt: '2026-01-14T09:30:00.000Z',
      language: null,
      fullText: true,
      headline: 'Dockers walk out',
      subheadline: '',
      text: 'Crane crews in Sund stopped work at dawn.',
    },
    {
      index: 1,
      outlet: 'Sund Courier',
      publishedAt: null,
      language: null,
      fullText: true,
      headline: 'Port at a standstill',
      subheadline: '',
      text: 'Crane crews in Sund stopped work before sunrise.',
    },
  ],
  wording: {
    links: [
      {
        a,
        b,
        relation: 'reworded',
        score: 0.97,
        primary: true,
        moved: false,
        because: ['wording'],
        tier: 'likely',
        variants: [{ kind: 'replaced', a: atDawn, b: beforeSunrise, typographic: false, moved: false }],
      },
    ],
    rows: [
      { cells: [{ report: 0, spans: [headlineA] }], apparatus: [] },
      { cells: [{ report: 1, spans: [headlineB] }], apparatus: [] },
      {
        cells: [
          { report: 0, spans: [a] },
          { report: 1, spans: [b] },
        ],
        apparatus: [{ base: atDawn, readings: [{ report: 1, span: beforeSunrise }], typographic: false }],
      },
    ],
    onlyIn: [
      { span: headlineA, notFoundIn: [1], unknownIn: [] },
      { span: headlineB, notFoundIn: [0], unknownIn: [] },
    ],
    reuse: [],
    containment: [],
    directions: [],
  },
  headlines: {
    items: [
      {
        report: 0,
        headline: headlineA,
        subheadline: null,
        onlyHere: [
          { report: 0, field: 'headline', start: 0, end: 7, exact: 'Dockers' },
          { report: 0, field: 'headline', start: 8, end: 12, exact: 'walk' },
        ],
        notInBody: [
          { report: 0, field: 'headline', start: 0, end: 7, exact: 'Dockers' },
          { report: 0, field: 'headline', start: 8, end: 12, exact: 'walk' },
        ],
      },
      {
        report: 1,
        headline: headlineB,
        subheadline: null,
        onlyHere: [
          { report: 1, field: 'headline', start: 0, end: 4, exact: 'Port' },
          { report: 1, field: 'headline', start: 10, end: 20, exact: 'standstill' },
        ],
        notInBody: [
          { report: 1, field: 'headline', start: 0, end: 4, exact: 'Port' },
          { report: 1, field: 'headline', start: 10, end: 20, exact: 'standstill' },
        ],
      },
    ],
    shared: [],
  },
  frames: framesExample,
} satisfies Comparison;
