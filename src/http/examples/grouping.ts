import { eventExample } from './event.ts';
import { reportSummaryExample } from './report.ts';

const likeness = {
  score: 0.412,
  because: ['names: Sund, Holm', 'words: crane, dockers, nights', 'published within a day'],
  acrossLanguages: false,
};

const other = {
  ...reportSummaryExample,
  id: '7f1d0a52-3b8e-5c6d-9a40-6e2b8c1f4d33',
  url: 'https://sund-courier.example/quay-closed',
  headline: 'North quay closed as crane crews refuse nights',
  bylines: [],
  tags: [],
};

const suggested = {
  by: 'machine',
  verdict: 'suggested',
  eventId: eventExample.id,
  ...likeness,
  at: '2026-01-14T10:02:11.000Z',
};

/** Bodies for the OpenAPI document; the reports are invented. */
export const suggestionExample = {
  eventId: eventExample.id,
  report: { ...other, eventId: null, grouping: suggested },
  ...likeness,
  at: '2026-01-14T10:02:11.000Z',
};

export const similarExample = {
  reportId: reportSummaryExample.id,
  items: [{ report: { ...other, eventId: null, grouping: suggested }, ...likeness }],
};
