/** `npm run migrate`: brings the schema of DATABASE_URL up to date, over a direct connection (never through Hyperdrive). */
import { migratePostgres } from '../services/migrate-postgres.ts';
import { localSettings } from './settings.ts';

const { databaseUrl } = localSettings(process.env);
if (databaseUrl === null) {
  console.error('Set DATABASE_URL to the database to migrate; the embedded one is migrated by npm start.');
  process.exit(2);
}
await migratePostgres(databaseUrl);
console.log('The schema is up to date.');
