import { hasFeeds } from '../../db/queries/feeds.ts';
import { deleteOutletRow, hasReports, lockOutlet } from '../../db/queries/outlets.ts';
import { transact } from '../../db/transact.ts';
import type { ExpectedVersion, ServiceDeps } from './deps.ts';
import { notFound, ServiceError } from './errors.ts';
import { checkVersion } from './expected-version.ts';
import { isUuid } from './identity.ts';

/** Throws `notFound`, `preconditionFailed`, and `conflict` while the outlet has reports or feeds. */
export async function deleteOutlet(
  { db }: ServiceDeps,
  id: string,
  expected: ExpectedVersion,
): Promise<void> {
  if (!isUuid(id)) throw notFound('outlet');
  await transact(db, async (transaction) => {
    const row = await lockOutlet(transaction, id);
    if (row === null) throw notFound('outlet');
    checkVersion('outlet', row, expected);
    if (await hasReports(transaction, id)) {
      throw new ServiceError('conflict', 'Reports of the outlet are stored.');
    }
    if (await hasFeeds(transaction, id)) throw new ServiceError('conflict', 'The outlet has feeds.');
    await deleteOutletRow(transaction, id);
  });
}
