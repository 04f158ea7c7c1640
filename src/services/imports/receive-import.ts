import { deleteImportLines, insertImportLines } from '../../../db/queries/import-lines.ts';
import { insertImport, selectImport, selectImportByKey, updateImport } from '../../../db/queries/imports.ts';
import { StaleRead, transact } from '../../../db/transact.ts';
import type { ServiceDeps } from '../deps.ts';
import type { Import, ImportLine, OpenImport } from '../dto/import.ts';
import { ServiceError } from '../errors.ts';
import { optionalText } from '../input.ts';
import { importOf } from './import-dto.ts';

/**
 * Begins an import whose lines are to be sent. Where one of the same key came in whole before, it is that one, and
 * nothing is to be stored; one that was broken off begins anew.
 */
export async function openImport(
  deps: ServiceDeps,
  given: { format: string; idempotencyKey: string | null },
): Promise<OpenImport> {
  const newId = deps.newId ?? (() => crypto.randomUUID());
  const now = deps.clock();
  const idempotencyKey = optionalText('/idempotency-key', given.idempotencyKey, 255);
  const [id, upload] = [newId(), newId()];
  return await transact(deps.db, async (transaction) => {
    const values = { id, upload, format: given.format, idempotencyKey };
    if (await insertImport(transaction, values, now)) return { id, upload, known: null };
    const stored = await selectImportByKey(transaction, idempotencyKey!);
    if (stored === null) throw new StaleRead();
    if (stored.digest !== null) return { id: stored.id, upload: stored.upload, known: stored.digest };
    const anew = { upload, format: given.format, state: 'receiving' as const, received: 0, failed: 0 };
    const states = ['receiving', 'failed'] as const;
    if ((await updateImport(transaction, stored.id, { states }, anew, now)) === null) throw new StaleRead();
    await deleteImportLines(transaction, stored.id);
    return { id: stored.id, upload, known: null };
  });
}

/** Stores lines of an import that is being received. Throws `conflict` where it is being sent anew meanwhile. */
export async function storeImportLines(
  deps: ServiceDeps,
  { id, upload }: OpenImport,
  lines: readonly ImportLine[],
): Promise<void> {
  const now = deps.clock();
  await transact(deps.db, async (transaction) => {
    const stored = await selectImport(transaction, id);
    const received = (stored?.received ?? 0) + lines.length;
    const states = ['receiving'] as const;
    if ((await updateImport(transaction, id, { states, upload }, { received }, now)) === null)
      throw overtaken();
    await insertImportLines(
      transaction,
      lines.map((line) => ({
        importId: id,
        line: line.line,
        bytes: line.bytes,
        report: 'report' in line ? (line.report as Record<string, unknown>) : null,
        origins: 'report' in line ? line.origins : null,
        // What cannot be read is settled at once, and counted when it is all there.
        ...('problem' in line ? { status: 'failed' as const, problem: line.problem } : {}),
      })),
    );
    const failed = (stored?.failed ?? 0) + lines.filter((line) => 'problem' in line).length;
    await updateImport(transaction, id, { states, upload }, { failed }, now);
  });
}

/** All lines are there: from now on the import is worked on. `digest` stands for them all. */
export async function closeImport(
  deps: ServiceDeps,
  { id, upload }: OpenImport,
  digest: string,
): Promise<Import> {
  const states = ['receiving'] as const;
  const row = await updateImport(deps.db, id, { states, upload }, { state: 'queued', digest }, deps.clock());
  if (row === null) throw overtaken();
  return importOf(row);
}

/** The lines did not come in whole: nothing of them is worked on. */
export async function abandonImport(deps: ServiceDeps, { id, upload }: OpenImport): Promise<void> {
  await transact(deps.db, async (transaction) => {
    const when = { states: ['receiving'] as const, upload };
    const row = await updateImport(transaction, id, when, { state: 'failed' }, deps.clock());
    if (row !== null) await deleteImportLines(transaction, id);
  });
}

function overtaken(): ServiceError {
  return new ServiceError('conflict', 'The same import is being sent anew; this sending is of no use.');
}
