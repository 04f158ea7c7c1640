import { outletExample } from './outlet.ts';
import { reportExample } from './report.ts';

const passage = 'Crane crews in Sund stopped work at dawn.';

/** A body for the OpenAPI document; the other report is invented, too. */
export const reuseExample = {
  reportId: reportExample.id,
  revisionId: reportExample.revisionId,
  items: [
    {
      reportId: '8a0f3d5e-97ce-57ab-b0a4-3f0be1d2c904',
      revisionId: '6d2a9e17-0b4c-4f3a-8e21-5c7d9f1b3a60',
      revisionNumber: 1,
      current: true,
      outlet: { id: outletExample.id, name: 'Sund Courier' },
      url: 'https://sund-courier.example/standstill',
      eventId: reportExample.eventId,
      publishedAt: '2026-01-14T11:00:00.000Z',
      capturedAt: '2026-01-14T11:04:51.300Z',
      ofA: 0.49,
      ofB: 0.12,
      passages: [
        {
          a: {
            revisionId: reportExample.revisionId,
            field: 'body',
            start: 0,
            end: passage.length,
            exact: passage,
          },
          b: {
            revisionId: '6d2a9e17-0b4c-4f3a-8e21-5c7d9f1b3a60',
            field: 'body',
            start: 112,
            end: 112 + passage.length,
            exact: passage,
          },
          words: 8,
          verbatim: true,
        },
      ],
    },
  ],
  truncated: false,
};
