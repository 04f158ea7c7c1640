import type { ExpectedVersion } from './deps.ts';
import { preconditionFailed } from './errors.ts';

/** Throws `preconditionFailed` where the locked row is not the one that the caller has read. */
export function checkVersion(what: string, row: { version: number }, expected: ExpectedVersion): void {
  if (expected !== '*' && String(expected) !== String(row.version)) throw preconditionFailed(what);
}
