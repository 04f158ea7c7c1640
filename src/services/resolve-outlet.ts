import type { Database } from '../../db/database.ts';
import { selectDomainOwners, selectOutlet, selectOutletNames } from '../../db/queries/outlets.ts';
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
 * The stored outlets, in the order of the named ones; created where there is none. Runs inside a transaction. Throws
 * `invalidRequest` for an unknown id.
 */
export async function resolveOutlets(
  transaction: Database,
  named: readonly NamedOutlet[],
  now: Date,
): Promise<StoredOutlet[]> {
  const known = await storedOutlets(transaction, named);
  // One order for all, so that two transactions that create the same outlets never wait for each other in turn.
  const missing = new Map(named.map((outlet) => [keyOf(outlet), outlet]));
  for (const key of [...missing.keys()].sort()) {
    if (!known.has(key)) known.set(key, await resolveOutlet(transaction, missing.get(key)!, now));
  }
  return named.map((outlet) => known.get(keyOf(outlet))!);
}

/** Those of the outlets that stand under their id or their domain, by {@link keyOf}. */
export async function storedOutlets(
  db: Database,
  named: readonly NamedOutlet[],
): Promise<Map<string, StoredOutlet>> {
  const ids = named.flatMap((outlet) =>
    'id' in outlet && isUuid(outlet.id) ? [outlet.id.toLowerCase()] : [],
  );
  const domains = named.flatMap((outlet) =>
    'id' in outlet || outlet.domain === null ? [] : [outlet.domain],
  );
  const rows = await selectOutletNames(db, { domains: [...new Set(domains)], ids: [...new Set(ids)] });
  return new Map(
    rows.flatMap(({ domain, id, name }) => [
      [keyOf({ id }), { id, name }],
      ...(domain === null ? [] : [[keyOf({ name, domain }), { id, name }] as const]),
    ]) as [string, StoredOutlet][],
  );
}

export interface StoredOutlet {
  id: string;
  name: string;
}

/** What tells outlets apart before they are stored: the id, the domain, or without both the name. */
export function keyOf(outlet: NamedOutlet): string {
  if ('id' in outlet) return `id ${outlet.id.toLowerCase()}`;
  return outlet.domain === null ? `name ${outlet.name.toLowerCase()}` : `domain ${outlet.domain}`;
}

/** By its id, by its domain, or, without a domain, the one first stored under the name; created where there is none. */
async function resolveOutlet(transaction: Database, outlet: NamedOutlet, now: Date): Promise<StoredOutlet> {
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
