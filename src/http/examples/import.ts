import { addedReportExample, newReportExample } from './report.ts';

/** Bodies for the OpenAPI document; the reports are invented. */
export const importLineExample = newReportExample;

export const importDocumentExample = {
  articles: [
    {
      source: { id: null, name: 'Harbour Post' },
      author: 'Mara Lind',
      title: newReportExample.headline,
      description: 'Crane crews in Sund stopped work at dawn.',
      url: newReportExample.url,
      publishedAt: newReportExample.publishedAt,
      content: 'Crane crews in Sund stopped work at dawn… [+812 chars]',
    },
  ],
};

export const importResultExample = {
  line: 1,
  status: 'created',
  reportId: addedReportExample.id,
  revisionId: addedReportExample.revisionId,
};

export const failedResultExample = {
  line: 2,
  status: 'failed',
  problem: {
    code: 'wrongFormat',
    pointer: '/publishedAt',
    detail: 'This must be an ISO 8601 date, or date and time with an offset',
  },
};

export const importExample = {
  id: '5d0f3c1a-8a52-4a0c-9a3e-0c9a4b1d7e66',
  state: 'running',
  format: 'auto',
  received: 10_000,
  done: 4_200,
  created: 4_150,
  unchanged: 31,
  revised: 6,
  duplicate: 11,
  failed: 2,
  version: 172,
  createdAt: '2026-01-14T09:30:00.000Z',
  startedAt: '2026-01-14T09:30:04.000Z',
  updatedAt: '2026-01-14T09:30:51.000Z',
  finishedAt: null,
};
