import { revisionExample } from './report.ts';

const FROM = { ...revisionExample, current: false };
const TO = {
  ...revisionExample,
  id: '7e4c1d8a-52b6-4e0f-a9d3-8b1f6c2e5d07',
  number: 2,
  contentHash: '1c7e5a90d2b84f63a1e0975cb82d4f16e3a95b07c8d14f2e6a3b9c0d7e8f1a25',
  headline: 'Dockers walk out over weekend shifts',
  capturedAt: '2026-01-14T13:20:45.870Z',
  current: true,
};

/** A body for the OpenAPI document: one word of a headline was changed. */
export const revisionDiffExample = {
  reportId: revisionExample.reportId,
  from: FROM,
  to: TO,
  edits: [
    {
      kind: 'wording',
      substantive: true,
      before: { revisionId: FROM.id, field: 'headline', start: 22, end: 27, exact: 'night' },
      after: { revisionId: TO.id, field: 'headline', start: 22, end: 29, exact: 'weekend' },
      sentence: {
        before: { revisionId: FROM.id, field: 'headline', start: 0, end: 34 },
        after: { revisionId: TO.id, field: 'headline', start: 0, end: 36 },
      },
    },
  ],
};
