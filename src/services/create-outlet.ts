import { transact } from '../../db/transact.ts';
import type { ServiceDeps } from './deps.ts';
import type { NewOutlet, Outlet } from './dto/outlet.ts';
import { faulty } from './errors.ts';
import { getOutlet } from './get-outlet.ts';
import { requiredText } from './input.ts';
import { insertUnderFreeId } from './insert-outlet.ts';
import { LIMITS } from './limits.ts';
import { outletValues } from './outlet-input.ts';

/** Throws `conflict` where a domain, or, without domains, the name belongs to an outlet already. */
export async function createOutlet(deps: ServiceDeps, input: NewOutlet): Promise<Outlet> {
  const name = requiredText('/name', input.name, LIMITS.name);
  const { values, domains } = outletValues(input);
  const { country = null, language = null, kind = null, ratings = [] } = values;
  const id = await transact(deps.db, async (transaction) => {
    const row = { name, country, language, kind, ratings };
    const created = await insertUnderFreeId(transaction, row, domains ?? [], deps.clock());
    if (created !== null) return created;
    const pointer = domains === null || domains.length === 0 ? '/name' : '/domains';
    throw faulty(pointer, 'taken', 'This belongs to an outlet already', 'conflict');
  });
  return await getOutlet(deps, id);
}
