import type { Database } from '../../db/database.ts';
import { insertAddresses, selectExisting, selectReportsAt } from '../../db/queries/report-addresses.ts';
import { derivedId } from './identity.ts';
import { type PreparedReport, reportIdOfUrl } from './prepare-report.ts';
import type { ReadyReport } from './ready-report.ts';

/** Reports under the ids that they go by, and which of them bring addresses that are not known yet. */
export interface Addressed {
  ready: ReadyReport[];
  unknown: { id: string; url: string; reportId: string }[][];
}

/**
 * Leads each report to the one that is known under its address, or under another address that its page has named: first
 * where an address was led before, then where a report stands.
 */
export async function underKnownAddresses(db: Database, given: readonly ReadyReport[]): Promise<Addressed> {
  const idsOf = ({ id, otherAddresses }: PreparedReport) => [id, ...otherAddresses.map((other) => other.id)];
  const led = await selectReportsAt(
    db,
    given.flatMap(({ prepared }) => idsOf(prepared)),
  );
  const several = given.filter(({ prepared }) => prepared.otherAddresses.length > 0);
  const standing = await selectExisting(
    db,
    several.flatMap(({ prepared }) => idsOf(prepared)),
  );
  const addressed: Addressed = { ready: [], unknown: [] };
  for (const one of given) {
    const ids = idsOf(one.prepared);
    const known = ids.map((id) => led.get(id) ?? (standing.has(id) ? id : null));
    const reportId = known.find((id) => id !== null) ?? one.prepared.id;
    addressed.ready.push(await under(one, reportId));
    addressed.unknown.push(
      [{ id: one.prepared.id, url: one.prepared.report.canonicalUrl! }, ...one.prepared.otherAddresses]
        .filter(({ id, url }) => id !== reportId && url !== null && !led.has(id))
        .map((address) => ({ ...address, reportId })),
    );
  }
  return addressed;
}

/** The id of the report that is known under this canonical URL, or would be. */
export async function reportIdAt(db: Database, canonicalUrl: string): Promise<string> {
  const id = await reportIdOfUrl(canonicalUrl);
  return (await selectReportsAt(db, [id])).get(id) ?? id;
}

async function under(one: ReadyReport, id: string): Promise<ReadyReport> {
  if (id === one.prepared.id) return one;
  const revisionId = await derivedId('revision', `${id} ${one.prepared.contentHash}`);
  return { ...one, prepared: { ...one.prepared, id, revisionId } };
}

/** Keeps the addresses, in the order of ids, so that two transactions never cross. */
export async function keepAddresses(
  db: Database,
  addresses: readonly { id: string; url: string; reportId: string }[],
  addedAt: Date,
): Promise<void> {
  const rows = addresses.map((address) => ({ ...address, addedAt }));
  await insertAddresses(
    db,
    rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}
