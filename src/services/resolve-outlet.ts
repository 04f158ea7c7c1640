import type { Database } from '../../db/database.ts';
import { selectDomainOwners, selectOutlet } from '../../db/queries/outlets.ts';
import { StaleRead } from '../../db/transact.ts';
import { faulty } from './errors.ts';
import { isUuid } from './identity.ts';
import { firstOutletId, insertUnderFreeId } from './insert-outlet.ts';
import type { NamedOutlet } from './prepare-report.ts';

/** The id of the outlet, which need not be stored yet. */
export async function outletIdIn(db: Database, outlet: NamedOutlet): Promise<string> {
  if ('id' in outlet) return outlet.id;
  const { name, domain } = outlet;
  const owner = domain === null ? null : await ownerOf(db, domain);
  return owner ?? (await firstOutletId(name, domain));
}

/**
 * The stored outlet: by its id, by its domain, or, without a domain, the one first stored under the name; created
 * where there is none. Runs inside a transaction. Throws `invalidRequest` for an unknown id.
 */
export async function resolveOutlet(
  transaction: Database,
  outlet: NamedOutlet,
  now: Date,
): Promise<{ id: string; name: string }> {
  if ('id' in outlet) {
    const stored = isUuid(outlet.id) ? await selectOutlet(transaction, outlet.id) : null;
    if (stored === null) throw faulty('/outletId', 'unknownId', 'There is no such outlet');
    return stored;
  }
  const { name, domain } = outlet;
  const owner = domain === null ? null : await ownerOf(transaction, domain);
  const id = owner ?? (await createUnlessThere(transaction, name, domain, now));
  const stored = await selectOutlet(transaction, id);
  if (stored === null) throw new StaleRead();
  return stored;
}

async function createUnlessThere(
  transaction: Database,
  name: string,
  domain: string | null,
  now: Date,
): Promise<string> {
  const bare = { name, country: null, language: null, kind: null, ratings: [] };
  const created = await insertUnderFreeId(transaction, bare, domain === null ? [] : [domain], now);
  if (created !== null) return created;
  // Another transaction has just stored it; without a domain, it is the one of this name.
  return (domain === null ? null : await ownerOf(transaction, domain)) ?? (await firstOutletId(name, null));
}

async function ownerOf(db: Database, domain: string): Promise<string | null> {
  const [row] = await selectDomainOwners(db, [domain]);
  return row?.outletId ?? null;
}
