import type { Database } from '../../db/database.ts';
import { insertOutlet, replaceDomains, selectDomainOwners, selectOutlet } from '../../db/queries/outlets.ts';
import { StaleRead } from '../../db/transact.ts';
import { faulty } from './errors.ts';
import { derivedId, isUuid } from './identity.ts';
import type { NamedOutlet } from './prepare-report.ts';

/** The id under which an outlet is first stored: the same on every node, so parallel additions meet in one row. */
export async function firstOutletId(name: string, domain: string | null): Promise<string> {
  return await derivedId('outlet', domain === null ? `name ${name.toLowerCase()}` : `domain ${domain}`);
}

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
  const id = owner ?? (await firstOutletId(name, domain));
  if (owner === null) {
    const values = { id, name, country: null, language: null, kind: null, ratings: [] };
    const isNew = await insertOutlet(transaction, values, now);
    if (isNew && domain !== null && !(await replaceDomains(transaction, id, [domain]))) throw new StaleRead();
    // The id is taken and still nobody has the domain: its outlet has given the domain up.
    if (!isNew && domain !== null && (await ownerOf(transaction, domain)) === null) {
      return await resolveOutlet(transaction, { name, domain: null }, now);
    }
  }
  const stored = await selectOutlet(transaction, id);
  if (stored === null) throw new StaleRead();
  return stored;
}

async function ownerOf(db: Database, domain: string): Promise<string | null> {
  const [row] = await selectDomainOwners(db, [domain]);
  return row?.outletId ?? null;
}
