import { outletExample } from './outlet.ts';
import { addedReportExample } from './report.ts';

/** Bodies for the OpenAPI document; the feed and its outlet are invented. */
export const newFeedExample = {
  url: 'https://harbour-post.example/feeds/all.xml',
  outletId: outletExample.id,
  intervalMinutes: 30,
};

const pollExample = {
  at: '2026-01-14T09:30:00.000Z',
  outcome: 'changed',
  status: null,
  fault: null,
  detail: null,
  created: 1,
  revised: 0,
  unchanged: 0,
  failed: 1,
};

export const feedExample = {
  id: '0d3c9b52-8a1f-5e47-9c60-2b7d4e8f1a55',
  url: newFeedExample.url,
  movedTo: null,
  title: 'Harbour Post',
  outlet: { id: outletExample.id, name: outletExample.name, domain: 'harbour-post.example' },
  fetchArticles: true,
  intervalMinutes: 30,
  pausedBecause: null,
  nextPollAt: '2026-01-14T10:01:12.000Z',
  failures: 0,
  lastPoll: pollExample,
  version: 1,
  createdAt: '2026-01-14T09:29:58.000Z',
  updatedAt: '2026-01-14T09:29:58.000Z',
};

export const feedItemsExample = [
  {
    id: '4b9e1c07-3d52-5f68-8a1b-9c0d2e7f6a66',
    title: 'Dockers and port authority reach a deal',
    link: 'https://harbour-post.example/2026/port-deal',
    outcome: 'created',
    reportId: addedReportExample.id,
    fault: null,
    detail: null,
    attempts: 0,
    seenAt: '2026-01-14T09:30:04.000Z',
  },
  {
    id: '91f2d6a8-5c3b-5e07-b4d9-7a6e0c1f8b77',
    title: 'Ferries run again from noon',
    link: 'https://harbour-post.example/2026/ferries',
    outcome: 'failed',
    reportId: null,
    fault: 'timeout',
    detail: 'The host did not answer in time.',
    attempts: 1,
    seenAt: '2026-01-14T09:30:03.000Z',
  },
];
