import {
  finishImport,
  leaseImportLines,
  selectSeenRevisions,
  settleImportLines,
} from '../../../db/queries/import-lines.ts';
import { selectOpenImports, updateImport } from '../../../db/queries/imports.ts';
import type { ServiceDeps } from '../deps.ts';
import type { ImportLine } from '../dto/import.ts';
import type { NewReport } from '../dto/report.ts';
import { settle } from './add-lines.ts';

/** Lines that are worked on at once, and about the most bytes of them. */
const BATCH = 25;
const BATCH_BYTES = 4 * 1024 * 1024;
/** Milliseconds for which a worker has its lines; if it is killed, others take them afterwards. */
const LEASE = 30_000;
/** Imports that are looked at for lines nobody has. */
const OPEN_IMPORTS = 20;

/**
 * A slice of the work on imports: takes lines and adds their reports until there is nothing to take, the time is over
 * or the signal comes. Any number of workers may do this at once, and be killed at any point. True where something was
 * done. Throws `storageUnavailable`.
 */
export async function workImports(
  deps: ServiceDeps,
  limits: { milliseconds: number; signal?: AbortSignal | undefined },
): Promise<boolean> {
  const until = deps.clock().getTime() + limits.milliseconds;
  let hasWorked = false;
  for (;;) {
    const worked = await workOnce(deps);
    hasWorked ||= worked;
    const isOver = limits.signal?.aborted === true || deps.clock().getTime() >= until;
    if (!worked || isOver) return hasWorked;
  }
}

/** One batch of the oldest import that has one. */
async function workOnce(deps: ServiceDeps): Promise<boolean> {
  for (const importId of await selectOpenImports(deps.db, OPEN_IMPORTS)) {
    const now = deps.clock();
    const rows = await leaseImportLines(deps.db, importId, {
      now,
      until: new Date(now.getTime() + LEASE),
      limit: BATCH,
      maxBytes: BATCH_BYTES,
    });
    if (rows.length === 0) {
      await finishImport(deps.db, importId, now);
      continue;
    }
    await updateImport(deps.db, importId, { states: ['queued'] }, { state: 'running', startedAt: now }, now);
    const lines = rows.map(
      ({ line, report, origins }): ImportLine => ({ line, bytes: 0, report: report as NewReport, origins }),
    );
    const settled = await settle(deps, lines, new Set());
    const again = settled.filter(({ status }) => status === 'unchanged');
    const seen = await selectSeenRevisions(
      deps.db,
      importId,
      again.map(({ revisionId }) => revisionId!),
    );
    for (const line of again) if (seen.has(line.revisionId!)) line.status = 'duplicate';
    await settleImportLines(deps.db, importId, settled, deps.clock());
    return true;
  }
  return false;
}
