import { selectSettledLines } from '../../../db/queries/import-lines.ts';
import { selectImport, selectImports } from '../../../db/queries/imports.ts';
import { pageOf, pageSize, readInstantCursor, readNumberCursor } from '../cursor.ts';
import type { ServiceDeps } from '../deps.ts';
import {
  IMPORT_STATES,
  IMPORT_STATUSES,
  type Import,
  type ImportFilter,
  type ImportResult,
  type ImportResultFilter,
} from '../dto/import.ts';
import type { Page } from '../dto/page.ts';
import { notFound } from '../errors.ts';
import { isUuid } from '../identity.ts';
import { optionalChoice } from '../input.ts';
import { importOf, resultOf } from './import-dto.ts';

/** How far the import is. Throws `notFound`. */
export async function getImport({ db }: ServiceDeps, id: string): Promise<Import> {
  const row = isUuid(id) ? await selectImport(db, id) : null;
  if (row === null) throw notFound('import');
  return importOf(row);
}

/** Newest first. */
export async function listImports({ db }: ServiceDeps, filter: ImportFilter): Promise<Page<Import>> {
  const size = pageSize(filter.limit);
  const rows = await selectImports(db, {
    state: optionalChoice('/state', filter.state, IMPORT_STATES),
    after: readInstantCursor(filter.cursor, 'imports'),
    limit: size + 1,
  });
  return pageOf(rows, size, 'imports', (row) => [row.createdAt.toISOString(), row.id], importOf);
}

/** What became of the lines that were worked on, in their order. Throws `notFound`. */
export async function listImportResults(
  deps: ServiceDeps,
  id: string,
  filter: ImportResultFilter,
): Promise<Page<ImportResult>> {
  const size = pageSize(filter.limit);
  const sort = `lines of ${id.toLowerCase()}`;
  await getImport(deps, id);
  const rows = await selectSettledLines(deps.db, id, {
    status: optionalChoice('/status', filter.status, IMPORT_STATUSES),
    after: readNumberCursor(filter.cursor, sort) ?? 0,
    limit: size + 1,
  });
  return pageOf(rows, size, sort, (row) => [String(row.line), ''], resultOf);
}
