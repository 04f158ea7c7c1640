import { and, asc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type ImportStatus, importLines, imports, type StoredImportProblem } from '../schema/imports.ts';

export type ImportLineRow = typeof importLines.$inferSelect;

/** What became of a line. */
export interface SettledLine {
  line: number;
  status: ImportStatus;
  reportId: string | null;
  revisionId: string | null;
  problem: StoredImportProblem | null;
}

export async function insertImportLines(
  db: Database,
  rows: readonly (typeof importLines.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await db.insert(importLines).values([...rows]);
}

export async function deleteImportLines(db: Database, importId: string): Promise<void> {
  await db.delete(importLines).where(eq(importLines.importId, importId));
}

/**
 * Takes waiting lines until `until`: at most `limit`, and no more than about `maxBytes` together. Of several who take
 * at once no two get the same line.
 */
export async function leaseImportLines(
  db: Database,
  importId: string,
  lease: { now: Date; until: Date; limit: number; maxBytes: number },
): Promise<Pick<ImportLineRow, 'line' | 'report' | 'origins'>[]> {
  const now = sql`${lease.now.toISOString()}::timestamptz`;
  const free = db
    .select({ line: importLines.line, bytes: importLines.bytes })
    .from(importLines)
    .where(
      and(
        eq(importLines.importId, importId),
        sql`${importLines.status} is null`,
        sql`(${importLines.leasedUntil} is null or ${importLines.leasedUntil} < ${now})`,
      ),
    )
    .orderBy(asc(importLines.line))
    .limit(lease.limit)
    .for('update', { skipLocked: true });
  const few = sql`select line from (select line, sum(bytes) over (order by line) - bytes as before from (${free}) as free) as summed
    where before < ${lease.maxBytes}`;
  const rows = await db
    .update(importLines)
    .set({ leasedUntil: lease.until })
    .where(and(eq(importLines.importId, importId), sql`${importLines.line} in (${few})`))
    .returning({ line: importLines.line, report: importLines.report, origins: importLines.origins });
  return rows.sort((a, b) => a.line - b.line);
}

/** Writes down what became of lines, and counts those that nobody had settled before. */
export async function settleImportLines(
  db: Database,
  importId: string,
  settled: readonly SettledLine[],
  now: Date,
): Promise<void> {
  const given = sql`json_to_recordset(${JSON.stringify(settled)}::json)
    as given(line int, status text, "reportId" uuid, "revisionId" uuid, problem jsonb)`;
  // A worker whose lease ran out may come last: what stands, stands, and is counted once.
  await db.execute(sql`
    with fresh as (
      update import_lines set status = given.status, report_id = given."reportId", revision_id = given."revisionId",
        problem = given.problem, report = null, origins = null, leased_until = null
      from ${given}
      where import_lines.import_id = ${importId} and import_lines.line = given.line and import_lines.status is null
      returning import_lines.status
    )
    update imports set version = version + 1, updated_at = ${now.toISOString()}::timestamptz,
      created = created + (select count(*) from fresh where status = 'created'),
      unchanged = unchanged + (select count(*) from fresh where status = 'unchanged'),
      revised = revised + (select count(*) from fresh where status = 'revised'),
      duplicate = duplicate + (select count(*) from fresh where status = 'duplicate'),
      failed = failed + (select count(*) from fresh where status = 'failed')
    where id = ${importId}`);
}

/** Those of the revisions that a settled line of the import has led to. */
export async function selectSeenRevisions(
  db: Database,
  importId: string,
  revisionIds: readonly string[],
): Promise<Set<string>> {
  if (revisionIds.length === 0) return new Set();
  const rows = await db
    .selectDistinct({ revisionId: importLines.revisionId })
    .from(importLines)
    .where(
      and(
        eq(importLines.importId, importId),
        inArray(importLines.revisionId, [...revisionIds]),
        isNotNull(importLines.status),
      ),
    );
  return new Set(rows.map((row) => row.revisionId!));
}

/** Settled lines in their order, from after the line `after`. */
export async function selectSettledLines(
  db: Database,
  importId: string,
  query: { status: ImportStatus | null; after: number; limit: number },
): Promise<SettledLine[]> {
  return (await db
    .select({
      line: importLines.line,
      status: importLines.status,
      reportId: importLines.reportId,
      revisionId: importLines.revisionId,
      problem: importLines.problem,
    })
    .from(importLines)
    .where(
      and(
        eq(importLines.importId, importId),
        query.status === null ? isNotNull(importLines.status) : eq(importLines.status, query.status),
        gt(importLines.line, query.after),
      ),
    )
    .orderBy(asc(importLines.line))
    .limit(query.limit)) as SettledLine[];
}

/** Marks an import as done where no line of it is left. */
export async function finishImport(db: Database, importId: string, now: Date): Promise<void> {
  await db
    .update(imports)
    .set({ state: 'done', finishedAt: now, updatedAt: now, version: sql`${imports.version} + 1` })
    .where(
      and(
        eq(imports.id, importId),
        sql`${imports.state} in ('queued', 'running')`,
        sql`not exists (select 1 from import_lines where import_id = ${importId} and status is null)`,
      ),
    );
}
