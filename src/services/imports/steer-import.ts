import { deleteImportRow, updateImport } from '../../../db/queries/imports.ts';
import type { ServiceDeps } from '../deps.ts';
import type { Import, ImportState } from '../dto/import.ts';
import { notFound, ServiceError } from '../errors.ts';
import { isUuid } from '../identity.ts';
import { importOf } from './import-dto.ts';
import { getImport } from './read-imports.ts';

/** Stops the work on an import; what was added stays, the other lines wait. Throws `notFound`, `conflict`. */
export async function cancelImport(deps: ServiceDeps, id: string): Promise<Import> {
  return await change(deps, id, ['queued', 'running'], 'cancelled');
}

/** Goes on with an import that was cancelled. Throws `notFound`, `conflict`. */
export async function resumeImport(deps: ServiceDeps, id: string): Promise<Import> {
  return await change(deps, id, ['cancelled'], 'queued');
}

/** Deletes an import with its results, in any state; the reports that it has added stay. Throws `notFound`. */
export async function deleteImport({ db }: ServiceDeps, id: string): Promise<void> {
  if (!isUuid(id) || !(await deleteImportRow(db, id))) throw notFound('import');
}

async function change(
  deps: ServiceDeps,
  id: string,
  from: readonly ImportState[],
  to: 'cancelled' | 'queued',
): Promise<Import> {
  const { state } = await getImport(deps, id);
  const row = await updateImport(deps.db, id, { states: from }, { state: to }, deps.clock());
  if (row !== null) return importOf(row);
  const now = await getImport(deps, id);
  // To ask twice for the same does no harm.
  if (now.state === to || (to === 'queued' && now.state === 'running')) return now;
  const verb = to === 'cancelled' ? 'cancelled' : 'resumed';
  throw new ServiceError('conflict', `An import that is ${state} cannot be ${verb}.`);
}
