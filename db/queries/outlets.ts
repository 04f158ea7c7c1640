import { and, eq, exists, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { outletDomains, outlets } from '../schema/outlets.ts';
import { reports } from '../schema/reports.ts';
import { afterPosition, containing, type KeysetPosition, keysetOrder } from './keyset.ts';

type StoredOutlet = typeof outlets.$inferSelect;
export type OutletRow = StoredOutlet & { domains: string[] };
export type OutletValues = Omit<StoredOutlet, 'version' | 'createdAt' | 'updatedAt'>;

const domainsOf = sql<string[]>`(select coalesce(json_agg(d.domain order by d.position), '[]'::json)
  from outlet_domains d where d.outlet_id = "outlets"."id")`;
const columns = {
  id: outlets.id,
  name: outlets.name,
  country: outlets.country,
  language: outlets.language,
  kind: outlets.kind,
  ratings: outlets.ratings,
  version: outlets.version,
  createdAt: outlets.createdAt,
  updatedAt: outlets.updatedAt,
  domains: domainsOf,
};

export async function selectOutlet(db: Database, id: string): Promise<OutletRow | null> {
  const [row] = await db.select(columns).from(outlets).where(eq(outlets.id, id));
  return row ?? null;
}

/** Locks the outlet until the transaction ends. */
export async function lockOutlet(db: Database, id: string): Promise<{ version: number } | null> {
  const [row] = await db
    .select({ version: outlets.version })
    .from(outlets)
    .where(eq(outlets.id, id))
    .for('update');
  return row ?? null;
}

/** Which outlet has each of the domains; domains that nobody has are absent. */
export async function selectDomainOwners(
  db: Database,
  domains: readonly string[],
): Promise<{ domain: string; outletId: string }[]> {
  if (domains.length === 0) return [];
  return await db
    .select({ domain: outletDomains.domain, outletId: outletDomains.outletId })
    .from(outletDomains)
    .where(inArray(outletDomains.domain, [...domains]));
}

/** The names of the outlets that have the domains or the ids; with a row for each domain, or for each id. */
export async function selectOutletNames(
  db: Database,
  wanted: { domains: readonly string[]; ids: readonly string[] },
): Promise<{ domain: string | null; id: string; name: string }[]> {
  const { domains, ids } = wanted;
  if (domains.length + ids.length === 0) return [];
  return await db
    .select({ domain: outletDomains.domain, id: outlets.id, name: outlets.name })
    .from(outlets)
    .leftJoin(outletDomains, eq(outletDomains.outletId, outlets.id))
    .where(or(inArray(outletDomains.domain, [...domains]), inArray(outlets.id, [...ids])));
}

/** False where an outlet of this id stands already. */
export async function insertOutlet(db: Database, values: OutletValues, now: Date): Promise<boolean> {
  const rows = await db
    .insert(outlets)
    .values({ ...values, version: 1, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: outlets.id });
  return rows.length === 1;
}

/** Gives the outlet these domains, in this order, and no other. False where another outlet has one of them. */
export async function replaceDomains(
  db: Database,
  outletId: string,
  domains: readonly string[],
): Promise<boolean> {
  await db.delete(outletDomains).where(eq(outletDomains.outletId, outletId));
  if (domains.length === 0) return true;
  const rows = await db
    .insert(outletDomains)
    .values(domains.map((domain, position) => ({ domain, outletId, position })))
    .onConflictDoNothing()
    .returning({ domain: outletDomains.domain });
  return rows.length === domains.length;
}

export async function updateOutletRow(
  db: Database,
  id: string,
  values: Partial<OutletValues>,
  now: Date,
): Promise<void> {
  await db
    .update(outlets)
    .set({ ...values, version: sql`${outlets.version} + 1`, updatedAt: now })
    .where(eq(outlets.id, id));
}

export async function deleteOutletRow(db: Database, id: string): Promise<void> {
  await db.delete(outlets).where(eq(outlets.id, id));
}

export async function hasReports(db: Database, outletId: string): Promise<boolean> {
  const rows = await db
    .select({ id: reports.id })
    .from(reports)
    .where(eq(reports.outletId, outletId))
    .limit(1);
  return rows.length > 0;
}

export interface OutletQuery {
  q: string | null;
  domain: string | null;
  country: string | null;
  language: string | null;
  kind: string | null;
  after: KeysetPosition | null;
  limit: number;
}

/** Oldest first: new outlets never push one that has been seen to the next page. */
export async function selectOutlets(db: Database, query: OutletQuery): Promise<OutletRow[]> {
  const { q, domain, country, language, kind } = query;
  const conditions: (SQL | undefined)[] = [
    q === null ? undefined : ilike(outlets.name, containing(q)),
    domain === null
      ? undefined
      : exists(
          db
            .select({ one: sql`1` })
            .from(outletDomains)
            .where(and(eq(outletDomains.domain, domain), sql`${outletDomains.outletId} = "outlets"."id"`)),
        ),
    country === null ? undefined : eq(outlets.country, country),
    language === null
      ? undefined
      : or(eq(outlets.language, language), ilike(outlets.language, `${language}-%`)),
    kind === null ? undefined : eq(outlets.kind, kind),
    afterPosition(outlets.createdAt, outlets.id, query.after, false),
  ];
  return await db
    .select(columns)
    .from(outlets)
    .where(and(...conditions))
    .orderBy(...keysetOrder(outlets.createdAt, outlets.id, false))
    .limit(query.limit);
}
