import type { Database } from '../../../db/database.ts';
import { type SeenColumns, upsertSeenPage } from '../../../db/queries/report-checks.ts';
import type { NewReport } from '../dto/report.ts';
import type { FetchedDocument } from '../fetching/fetch-document.ts';
import { sha256 } from '../identity.ts';
import type { PreparedReport } from '../prepare-report.ts';
import { ageCountsFrom, nextCheck } from './check-schedule.ts';

/** How a page stood when a report was read from it. */
export type SeenPage = Omit<SeenColumns, 'contentHash'>;

/** What is kept of a page: enough to ask for it only if it has changed, and what was sent beside its address. */
export async function seenPage(
  { etag, lastModified }: FetchedDocument,
  html: string,
  sent: NewReport,
): Promise<SeenPage> {
  const { headline, subheadline, bylines } = sent;
  const given = {
    ...(headline == null ? {} : { headline }),
    ...(subheadline == null ? {} : { subheadline }),
    ...(bylines === undefined ? {} : { bylines }),
  };
  return { etag, lastModified, pageHash: await sha256(html), given };
}

/** Puts a report that was taken by its address on the schedule; one that has a schedule keeps it. */
export async function watchAddress(
  db: Database,
  reportId: string,
  { contentHash, now, report }: PreparedReport,
  seen: SeenPage,
): Promise<void> {
  const since = ageCountsFrom(report.publishedAt, now);
  const nextAt = nextCheck(reportId, since, now, { kind: 'same' });
  await upsertSeenPage(db, { reportId, since, nextAt }, { ...seen, contentHash });
}
