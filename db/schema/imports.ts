import { sql } from 'drizzle-orm';
import { index, integer, json, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './types.ts';

export type ImportState = 'receiving' | 'queued' | 'running' | 'cancelled' | 'done' | 'failed';
export type ImportStatus = 'created' | 'unchanged' | 'revised' | 'duplicate' | 'failed';

/** Why a line was refused; `pointer` (RFC 6901) leads into the line as it was sent. */
export interface StoredImportProblem {
  code: string;
  pointer: string;
  detail: string;
}

/** Many reports that came in at once and are worked on after they were acknowledged. */
export const imports = pgTable(
  'imports',
  {
    id: uuid('id').primaryKey(),
    state: text('state').$type<ImportState>().notNull(),
    format: text('format').notNull(),
    /** The caller's own name for it: sent again, it is the same import. */
    idempotencyKey: text('idempotency_key').unique(),
    /** Who is sending the lines now; an older sender is refused. */
    upload: uuid('upload').notNull(),
    /** Of all lines; null until they have come in whole. */
    digest: text('digest'),
    received: integer('received').notNull(),
    created: integer('created').notNull(),
    unchanged: integer('unchanged').notNull(),
    revised: integer('revised').notNull(),
    duplicate: integer('duplicate').notNull(),
    failed: integer('failed').notNull(),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('imports_created').on(table.createdAt, table.id),
    index('imports_open').on(table.createdAt).where(sql`${table.state} in ('queued', 'running')`),
  ],
);

/** A line of an import: what is to be added, and, once it was worked on, what became of it. */
export const importLines = pgTable(
  'import_lines',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    line: integer('line').notNull(),
    /** The report as `addReport` takes it; null once it was worked on. */
    report: json('report').$type<Record<string, unknown>>(),
    /** Pointers into `report` and those into the line; null where they are the same. */
    origins: json('origins').$type<Record<string, string>>(),
    bytes: integer('bytes').notNull(),
    /** Null: still to be worked on. */
    status: text('status').$type<ImportStatus>(),
    /** Until then a worker has it; afterwards anybody may take it. */
    leasedUntil: instant('leased_until'),
    reportId: uuid('report_id'),
    revisionId: uuid('revision_id'),
    problem: jsonb('problem').$type<StoredImportProblem>(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.line] }),
    index('import_lines_waiting').on(table.importId, table.line).where(sql`${table.status} is null`),
    index('import_lines_revision').on(table.importId, table.revisionId),
  ],
);
