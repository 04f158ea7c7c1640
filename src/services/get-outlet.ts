import { selectOutlet } from '../../db/queries/outlets.ts';
import type { ServiceDeps } from './deps.ts';
import type { Outlet } from './dto/outlet.ts';
import { notFound } from './errors.ts';
import { isUuid } from './identity.ts';
import { outletOf } from './outlet-dto.ts';

/** Throws `notFound`. */
export async function getOutlet({ db }: ServiceDeps, id: string): Promise<Outlet> {
  const row = isUuid(id) ? await selectOutlet(db, id) : null;
  if (row === null) throw notFound('outlet');
  return outletOf(row);
}
