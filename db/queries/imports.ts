import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type ImportState, imports } from '../schema/imports.ts';
import { afterPosition, type KeysetPosition, keysetOrder } from './keyset.ts';

export type ImportRow = typeof imports.$inferSelect;

const NOTHING = { received: 0, created: 0, unchanged: 0, revised: 0, duplicate: 0, failed: 0 };

/** False where an import of this key stands already. */
export async function insertImport(
  db: Database,
  values: Pick<ImportRow, 'id' | 'format' | 'idempotencyKey' | 'upload'>,
  now: Date,
): Promise<boolean> {
  const rows = await db
    .insert(imports)
    .values({ ...values, ...NOTHING, state: 'receiving', version: 1, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: imports.id });
  return rows.length === 1;
}

export async function selectImport(db: Database, id: string): Promise<ImportRow | null> {
  const [row] = await db.select().from(imports).where(eq(imports.id, id));
  return row ?? null;
}

export async function selectImportByKey(db: Database, key: string): Promise<ImportRow | null> {
  const [row] = await db.select().from(imports).where(eq(imports.idempotencyKey, key));
  return row ?? null;
}

/** Changes an import that is in one of the states (and, where given, in this upload); null where it is not. */
export async function updateImport(
  db: Database,
  id: string,
  when: { states: readonly ImportState[]; upload?: string },
  values: { [Column in keyof ImportRow]?: ImportRow[Column] | SQL },
  now: Date,
): Promise<ImportRow | null> {
  const [row] = await db
    .update(imports)
    .set({ ...values, version: sql`${imports.version} + 1`, updatedAt: now })
    .where(
      and(
        eq(imports.id, id),
        inArray(imports.state, [...when.states]),
        when.upload === undefined ? undefined : eq(imports.upload, when.upload),
      ),
    )
    .returning();
  return row ?? null;
}

export async function deleteImportRow(db: Database, id: string): Promise<boolean> {
  const rows = await db.delete(imports).where(eq(imports.id, id)).returning({ id: imports.id });
  return rows.length === 1;
}

/** Newest first. */
export async function selectImports(
  db: Database,
  query: { state: ImportState | null; after: KeysetPosition | null; limit: number },
): Promise<ImportRow[]> {
  return await db
    .select()
    .from(imports)
    .where(
      and(
        query.state === null ? undefined : eq(imports.state, query.state),
        afterPosition(imports.createdAt, imports.id, query.after, true),
      ),
    )
    .orderBy(...keysetOrder(imports.createdAt, imports.id, true))
    .limit(query.limit);
}

/** Imports with lines to be worked on, the oldest first. */
export async function selectOpenImports(db: Database, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: imports.id })
    .from(imports)
    .where(sql`${imports.state} in ('queued', 'running')`)
    .orderBy(imports.createdAt)
    .limit(limit);
  return rows.map((row) => row.id);
}
