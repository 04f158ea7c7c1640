import type { SettledLine } from '../../../db/queries/import-lines.ts';
import type { ImportRow } from '../../../db/queries/imports.ts';
import type { Import, ImportResult } from '../dto/import.ts';

export function importOf(row: ImportRow): Import {
  const { id, state, format, received, created, unchanged, revised, duplicate, failed, version } = row;
  return {
    id,
    state,
    format,
    received,
    done: created + unchanged + revised + duplicate + failed,
    created,
    unchanged,
    revised,
    duplicate,
    failed,
    version,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

export function resultOf({ line, status, reportId, revisionId, problem }: SettledLine): ImportResult {
  return {
    line,
    status,
    ...(reportId === null ? {} : { reportId }),
    ...(revisionId === null ? {} : { revisionId }),
    ...(problem === null ? {} : { problem }),
  };
}
