import { lockOutlet, replaceDomains, updateOutletRow } from '../../db/queries/outlets.ts';
import { transact } from '../../db/transact.ts';
import type { ExpectedVersion, ServiceDeps } from './deps.ts';
import type { Outlet, OutletChange } from './dto/outlet.ts';
import { faulty, notFound } from './errors.ts';
import { checkVersion } from './expected-version.ts';
import { getOutlet } from './get-outlet.ts';
import { isUuid } from './identity.ts';
import { outletValues } from './outlet-input.ts';

/** Throws `notFound`, `preconditionFailed`, and `conflict` where a domain belongs to another outlet. */
export async function updateOutlet(
  deps: ServiceDeps,
  id: string,
  change: OutletChange,
  expected: ExpectedVersion,
): Promise<Outlet> {
  const { values, domains } = outletValues(change);
  if (!isUuid(id)) throw notFound('outlet');
  await transact(deps.db, async (transaction) => {
    const row = await lockOutlet(transaction, id);
    if (row === null) throw notFound('outlet');
    checkVersion('outlet', row, expected);
    await updateOutletRow(transaction, id, values, deps.clock());
    if (domains !== null && !(await replaceDomains(transaction, id, domains))) {
      throw faulty('/domains', 'taken', 'A domain belongs to another outlet', 'conflict');
    }
  });
  return await getOutlet(deps, id);
}
