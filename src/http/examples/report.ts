import { eventExample } from './event.ts';
import { outletExample } from './outlet.ts';

const TEXT = 'Crane crews in Sund stopped work at dawn.\n\n"We will not run nights," said Ada Holm.';

/** Bodies for the OpenAPI document; the report is invented. */
export const newReportExample = {
  outlet: { name: 'Harbour Post', domain: 'harbour-post.example' },
  url: 'https://harbour-post.example/2026/01/14/dockers',
  publishedAt: '2026-01-14T09:30:00Z',
  language: 'en',
  headline: 'Dockers walk out over night shifts',
  bylines: ['Mara Lind'],
  text: TEXT,
  eventId: eventExample.id,
  tags: ['harbour'],
};

const groupingExample = {
  by: 'person',
  verdict: 'joined',
  eventId: eventExample.id,
  score: null,
  because: [],
  acrossLanguages: false,
  at: '2026-01-14T09:31:02.114Z',
};

export const addedReportExample = {
  id: 'c7a3b1de-2f64-5d0b-8d59-1f5c7f9f2a21',
  status: 'created',
  revisionId: '2f1c5b44-93f1-4d4c-9f42-6a1f8c9e7d02',
  revisionNumber: 1,
  eventId: eventExample.id,
  grouping: groupingExample,
};

export const reportSummaryExample = {
  id: addedReportExample.id,
  kind: 'article',
  url: newReportExample.url,
  outlet: { id: outletExample.id, name: outletExample.name, domain: 'harbour-post.example' },
  eventId: eventExample.id,
  grouping: groupingExample,
  headline: newReportExample.headline,
  subheadline: null,
  bylines: newReportExample.bylines,
  publishedAt: '2026-01-14T09:30:00.000Z',
  language: 'en',
  fullText: true,
  tags: newReportExample.tags,
  revisionId: addedReportExample.revisionId,
  revisionNumber: 1,
  revisionCount: 1,
  version: 1,
  addedAt: '2026-01-14T09:31:02.114Z',
  updatedAt: '2026-01-14T09:31:02.114Z',
};

export const reportExample = { ...reportSummaryExample, text: TEXT, captions: [], otherUrls: [] };

export const revisionSummaryExample = {
  id: addedReportExample.revisionId,
  reportId: addedReportExample.id,
  number: 1,
  contentHash: '9b2f0d6c5a41e07d3f8862cb1b7a90e54d1c2f3a6b7c8d9e0f1a2b3c4d5e6f70',
  headline: newReportExample.headline,
  capturedAt: '2026-01-14T09:31:02.114Z',
  current: true,
};

export const revisionExample = {
  ...revisionSummaryExample,
  removed: [],
  subheadline: null,
  bylines: newReportExample.bylines,
  text: TEXT,
};
