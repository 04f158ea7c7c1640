import type { OutletRow } from '../../db/queries/outlets.ts';
import type { Outlet, OutletKind } from './dto/outlet.ts';

/** The outlet as clients see it. */
export function outletOf(row: OutletRow): Outlet {
  return {
    id: row.id,
    name: row.name,
    domains: row.domains,
    country: row.country,
    language: row.language,
    kind: row.kind as OutletKind | null,
    ratings: row.ratings,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
