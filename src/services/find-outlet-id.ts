import { selectDomainOwners } from '../../db/queries/outlets.ts';
import { domainOf } from './canonical-url.ts';
import type { ServiceDeps } from './deps.ts';
import { isUuid } from './identity.ts';
import { optionalText } from './input.ts';
import { LIMITS } from './limits.ts';

/**
 * The outlet that a filter names, by id or by domain: null where the filter is absent, `unknown` where nobody has the
 * domain (the list is then empty, not an error).
 */
export async function findOutletId(
  { db }: ServiceDeps,
  outlet: string | undefined,
): Promise<string | null | 'unknown'> {
  const text = optionalText('/outlet', outlet, LIMITS.name);
  if (text === null) return null;
  if (isUuid(text)) return text;
  const domain = domainOf(text);
  const [owner] = domain === null ? [] : await selectDomainOwners(db, [domain]);
  return owner?.outletId ?? 'unknown';
}
