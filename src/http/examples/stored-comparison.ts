import type { EventComparison, StoredComparison } from '../../services/dto/comparison.ts';
import { withBlocks } from '../answer/blocks.ts';
import { comparisonExample } from './comparison.ts';
import { eventExample } from './event.ts';
import { outletExample } from './outlet.ts';
import { addedReportExample } from './report.ts';

const STORED: Pick<
  StoredComparison['reports'][number],
  'reportId' | 'revisionId' | 'revisionNumber' | 'outletId' | 'url' | 'kind'
>[] = [
  {
    reportId: addedReportExample.id,
    revisionId: addedReportExample.revisionId,
    revisionNumber: 1,
    outletId: outletExample.id,
    url: 'https://harbour-post.example/2026/01/14/dockers',
    kind: 'article',
  },
  {
    reportId: '8a0f3d5e-97ce-57ab-b0a4-3f0be1d2c904',
    revisionId: '6d2a9e17-0b4c-4f3a-8e21-5c7d9f1b3a60',
    revisionNumber: 2,
    outletId: 'e1b7c2d4-3a56-4f78-9b0c-1d2e3f4a5b6c',
    url: 'https://sund-courier.example/standstill',
    kind: 'article',
  },
];

/** The same comparison of two stored reports: every span names its revision. */
const storedComparisonExample: StoredComparison = {
  ...(withRevisions(comparisonExample) as typeof comparisonExample),
  reports: comparisonExample.reports.map((report, index) => ({ ...report, ...STORED[index]! })),
};

/** The same two reports, also as one sequence of blocks. */
export const pairComparisonExample = withBlocks(storedComparisonExample, 'sentence', {});

export const eventComparisonExample: EventComparison = {
  ...storedComparisonExample,
  eventId: eventExample.id,
};

/** A copy in which every span names the revision of its stored report. */
export function withRevisions(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withRevisions);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, item]) => [key, withRevisions(item)]));
  if (!('exact' in copy)) return copy;
  const { report, ...range } = copy;
  return { report, revisionId: STORED[report as number]!.revisionId, ...range };
}
