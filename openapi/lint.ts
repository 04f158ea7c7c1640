/** `npm run openapi:lint [-- file]`: Redocly's recommended rules; a warning fails as an error does. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const file = resolve(process.argv[2] ?? join(import.meta.dirname, 'openapi.json'));
const { stdout, stderr } = spawnSync(
  join(root, 'node_modules/.bin/redocly'),
  ['lint', '--format=json', '--extends=recommended', file],
  {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
);
// Progress and advice may stand around the JSON report.
const report = /\{[\s\S]*\}/.exec(stdout)?.[0];
if (report === undefined) throw new Error(`redocly gave no report: ${stderr}`);
const { totals, problems } = JSON.parse(report) as {
  totals: { errors: number; warnings: number };
  problems: { ruleId: string; message: string; location: { pointer?: string }[] }[];
};
for (const { ruleId, message, location } of problems) {
  console.error(`${ruleId}: ${message} (${location[0]?.pointer ?? ''})`);
}
console.log(`openapi: ${totals.errors} errors, ${totals.warnings} warnings`);
process.exitCode = totals.errors + totals.warnings > 0 ? 1 : 0;
