import { and, desc, eq, lt } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { eventHistory } from '../schema/event-history.ts';

export type HistoryRow = typeof eventHistory.$inferSelect;

export async function insertHistory(
  db: Database,
  entry: Pick<HistoryRow, 'eventId' | 'at' | 'kind'> &
    Partial<Pick<HistoryRow, 'by' | 'otherEventId' | 'reportIds'>>,
): Promise<void> {
  const { by = 'person', otherEventId = null, reportIds = [], ...rest } = entry;
  await db.insert(eventHistory).values({ ...rest, by, otherEventId, reportIds });
}

/** Newest first, from before the entry `before`. */
export async function selectHistory(
  db: Database,
  eventId: string,
  before: number | null,
  limit: number,
): Promise<HistoryRow[]> {
  return await db
    .select()
    .from(eventHistory)
    .where(and(eq(eventHistory.eventId, eventId), before === null ? undefined : lt(eventHistory.id, before)))
    .orderBy(desc(eventHistory.id))
    .limit(limit);
}
