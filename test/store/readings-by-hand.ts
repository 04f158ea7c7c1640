import { count } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { readings } from '../../db/schema/readings.ts';

/** How many readings are stored. */
export async function readingsCount(db: Database): Promise<number> {
  const [row] = await db.select({ n: count() }).from(readings);
  return Number(row!.n);
}

/** As after a change of the engine: no reading of it is stored. */
export async function deleteReadings(db: Database): Promise<void> {
  await db.delete(readings);
}

/** Empties what the lenses saw, and leaves what it was made from. */
export async function spoilReadings(db: Database): Promise<void> {
  await db.update(readings).set({ readings: {} });
}
