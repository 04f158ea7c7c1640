import { selectReportsById } from '../../db/queries/reports.ts';
import { checkLenses } from './compare-texts.ts';
import type { ServiceDeps } from './deps.ts';
import type { ComparisonOptions, StoredComparison } from './dto/comparison.ts';
import { faulty } from './errors.ts';
import { isUuid } from './identity.ts';
import { compareStored } from './stored-comparison.ts';

/** The current revisions of two stored reports; pins are heard where both stand in one event. Throws `invalidRequest` for an unknown id or one report twice. */
export async function compareReports(
  deps: ServiceDeps,
  a: string,
  b: string,
  options: ComparisonOptions = {},
): Promise<StoredComparison> {
  checkLenses(options.lenses);
  const ids = { a: a.toLowerCase(), b: b.toLowerCase() };
  if (ids.a === ids.b) throw faulty('/b', 'sameReport', 'A report is not compared with itself');
  const rows = await selectReportsById(deps.db, [ids.a, ids.b].filter(isUuid));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pair = (['a', 'b'] as const).map((side) => {
    const row = byId.get(ids[side]);
    if (row === undefined) throw faulty(`/${side}`, 'unknownId', 'There is no such report');
    return row;
  });
  const [first, second] = pair.map((row) => row.eventId);
  return await compareStored(deps, pair, options, first === second ? first! : null);
}
