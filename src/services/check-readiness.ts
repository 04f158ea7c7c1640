import { readMigrationState } from '../../db/migration-state.ts';
import type { ServiceDeps } from './deps.ts';

export interface Readiness {
  ready: boolean;
  database: 'up' | 'down';
  /** `behind`: migrations are missing; `ahead`: a newer program has migrated; `unknown` without a database. */
  migrations: 'current' | 'behind' | 'ahead' | 'unknown';
}

/** Never throws: a database that cannot be reached is an answer. A newer schema still serves. */
export async function checkReadiness({ db }: ServiceDeps): Promise<Readiness> {
  try {
    const migrations = await readMigrationState(db);
    return { ready: migrations !== 'behind', database: 'up', migrations };
  } catch {
    return { ready: false, database: 'down', migrations: 'unknown' };
  }
}
