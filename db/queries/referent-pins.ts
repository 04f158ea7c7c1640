import { and, asc, desc, eq, lt, max } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type ReferentPinChange, referentPinHistory, referentPins } from '../schema/referent-pins.ts';
import { afterPosition, type KeysetPosition, keysetOrder } from './keyset.ts';

export type ReferentPinRow = typeof referentPins.$inferSelect;
export type ReferentPinHistoryRow = typeof referentPinHistory.$inferSelect;

export async function selectPin(db: Database, eventId: string, id: string): Promise<ReferentPinRow | null> {
  const [row] = await db.select().from(referentPins).where(isPin(eventId, id));
  return row ?? null;
}

/** Every pin of an event, oldest first. */
export async function selectAllPins(db: Database, eventId: string): Promise<ReferentPinRow[]> {
  return await db
    .select()
    .from(referentPins)
    .where(eq(referentPins.eventId, eventId))
    .orderBy(asc(referentPins.createdAt), asc(referentPins.id));
}

/** Oldest first, from after the position. */
export async function selectPins(
  db: Database,
  eventId: string,
  after: KeysetPosition | null,
  limit: number,
): Promise<ReferentPinRow[]> {
  const { createdAt, id } = referentPins;
  return await db
    .select()
    .from(referentPins)
    .where(and(eq(referentPins.eventId, eventId), afterPosition(createdAt, id, after, false)))
    .orderBy(...keysetOrder(createdAt, id, false))
    .limit(limit);
}

/** Writes the pin as it is now to stand, in place of what stood. */
export async function writePin(db: Database, row: ReferentPinRow): Promise<void> {
  const { eventId: _, id: __, ...set } = row;
  await db
    .insert(referentPins)
    .values(row)
    .onConflictDoUpdate({ target: [referentPins.eventId, referentPins.id], set });
}

export async function deletePinRow(db: Database, eventId: string, id: string): Promise<void> {
  await db.delete(referentPins).where(isPin(eventId, id));
}

/** Adds an entry to a pin's history. `otherEventId` and `contradicts` where the change has them. */
export async function insertPinHistory(
  db: Database,
  { eventId, id, version, relation, a, b, note }: ReferentPinRow,
  change: ReferentPinChange,
  at: Date,
  more: { otherEventId?: string; contradicts?: string } = {},
): Promise<void> {
  const { otherEventId = null, contradicts = null } = more;
  const pin = { eventId, pinId: id, version, relation, a, b, note };
  await db.insert(referentPinHistory).values({ ...pin, at, change, otherEventId, contradicts });
}

/** The highest version that the pin has had in the event; 0 where it never was in it. */
export async function lastPinVersion(db: Database, eventId: string, id: string): Promise<number> {
  const [row] = await db
    .select({ last: max(referentPinHistory.version) })
    .from(referentPinHistory)
    .where(and(eq(referentPinHistory.eventId, eventId), eq(referentPinHistory.pinId, id)));
  return row?.last ?? 0;
}

/** Newest first, from before the entry `before`. */
export async function selectPinHistory(
  db: Database,
  eventId: string,
  pinId: string,
  before: number | null,
  limit: number,
): Promise<ReferentPinHistoryRow[]> {
  const { entry } = referentPinHistory;
  return await db
    .select()
    .from(referentPinHistory)
    .where(
      and(
        eq(referentPinHistory.eventId, eventId),
        eq(referentPinHistory.pinId, pinId),
        before === null ? undefined : lt(entry, before),
      ),
    )
    .orderBy(desc(entry))
    .limit(limit);
}

function isPin(eventId: string, id: string) {
  return and(eq(referentPins.eventId, eventId), eq(referentPins.id, id));
}
