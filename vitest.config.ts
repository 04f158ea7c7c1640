import { availableParallelism } from 'node:os';
import { cloudflareTest } from '@cloudflare/vitest-pool-workers';
import { defineConfig } from 'vitest/config';

/** Tests that run inside the edge runtime itself; everything else runs on Node. */
const IN_WORKERD = '**/*.workerd.test.ts';
const NOT_HERE = ['**/node_modules/**', IN_WORKERD];

export default defineConfig({
  test: {
    // The driver's socket for workerd reads on until the connection it has closed itself tells it so.
    onUnhandledError: (error) =>
      !(error.message === 'Stream was cancelled.' && error.stack?.includes('postgres/cf/polyfills.js')),
    silent: 'passed-only',
    // Half of what the tests do is waiting for databases, browsers and programs: one worker a core leaves cores idle.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        extends: true,
        test: { name: 'unit', testTimeout: 30_000, include: ['{src,db}/**/*.test.ts'], exclude: NOT_HERE },
      },
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: NOT_HERE,
          testTimeout: 30_000,
          // Opening an embedded Postgres takes seconds, more so while others do the same.
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        plugins: [
          cloudflareTest(({ inject }) => ({
            main: './src/worker.ts',
            wrangler: { configPath: './wrangler.toml' },
            remoteBindings: false,
            miniflare: {
              hyperdrives: { HYPERDRIVE: inject<string>('databaseUrl') },
              // On loopback, as the local program runs: writes need no key.
              bindings: { HOST: '127.0.0.1' },
            },
          })),
        ],
        test: {
          name: 'workerd',
          include: [`test/${IN_WORKERD}`],
          globalSetup: ['test/runtime/database-for-workerd.ts', 'test/models/stub-for-workerd.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
