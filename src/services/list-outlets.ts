import { selectOutlets } from '../../db/queries/outlets.ts';
import { domainOf } from './canonical-url.ts';
import { pageOf, pageSize, readInstantCursor } from './cursor.ts';
import type { ServiceDeps } from './deps.ts';
import { OUTLET_KINDS, type Outlet, type OutletFilter } from './dto/outlet.ts';
import type { Page } from './dto/page.ts';
import { optionalChoice, optionalCountry, optionalLanguage, optionalText } from './input.ts';
import { LIMITS } from './limits.ts';
import { outletOf } from './outlet-dto.ts';

const SORT = 'outlets';

/** Outlets in the order in which they were added. */
export async function listOutlets({ db }: ServiceDeps, filter: OutletFilter): Promise<Page<Outlet>> {
  const size = pageSize(filter.limit);
  const domain = optionalText('/domain', filter.domain, LIMITS.name);
  const rows = await selectOutlets(db, {
    q: optionalText('/q', filter.q, LIMITS.query),
    domain: domain === null ? null : (domainOf(domain) ?? domain),
    country: optionalCountry('/country', filter.country),
    language: optionalLanguage('/language', filter.language),
    kind: optionalChoice('/kind', filter.kind, OUTLET_KINDS),
    after: readInstantCursor(filter.cursor, SORT),
    limit: size + 1,
  });
  return pageOf(rows, size, SORT, (row) => [row.createdAt.toISOString(), row.id], outletOf);
}
