import type { ComparedReport } from '../../../comparison/compare.ts';

/** A compared report that may be stored, and then has a page. */
export type ShownReport = ComparedReport & {
  reportId?: string;
  revisionId?: string;
  revisionNumber?: number;
};
