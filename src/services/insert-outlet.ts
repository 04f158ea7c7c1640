import type { Database } from '../../db/database.ts';
import {
  insertOutlet,
  type OutletValues,
  replaceDomains,
  selectDomainOwners,
} from '../../db/queries/outlets.ts';
import { StaleRead } from '../../db/transact.ts';
import { derivedId } from './identity.ts';

/** An id is passed over where its outlet has given its first domain up; nobody does that this often. */
const MAX_TAKEN_IDS = 20;

/** The id under which an outlet is first stored: the same on every node, so parallel additions meet in one row. */
export async function firstOutletId(name: string, domain: string | null): Promise<string> {
  return await derivedId('outlet', domain === null ? `name ${name.toLowerCase()}` : `domain ${domain}`);
}

/**
 * Stores a new outlet with its domains, inside a transaction. Null where a domain, or, without domains, the name,
 * belongs to an outlet already; nothing is written then.
 */
export async function insertUnderFreeId(
  transaction: Database,
  values: Omit<OutletValues, 'id'>,
  domains: readonly string[],
  now: Date,
): Promise<string | null> {
  if ((await selectDomainOwners(transaction, domains)).length > 0) return null;
  const first = await firstOutletId(values.name, domains[0] ?? null);
  for (let taken = 0; taken < MAX_TAKEN_IDS; taken++) {
    const id = taken === 0 ? first : await derivedId('outlet', `${first} ${taken}`);
    if (await insertOutlet(transaction, { ...values, id }, now)) {
      // Another transaction took one of the domains since they were looked up.
      if (!(await replaceDomains(transaction, id, domains))) throw new StaleRead();
      return id;
    }
    // The insertion may have waited for another transaction that has stored this very outlet.
    if (domains.length === 0 || (await selectDomainOwners(transaction, domains)).length > 0) return null;
  }
  return null;
}
