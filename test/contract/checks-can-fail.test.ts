import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};

/** The checks of the committed document: each passes on it as it stands, and fails on a copy with one thing wrong. */
describe('the checks of the OpenAPI document', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'synoptic-openapi-'));
    for (const name of ['openapi.json', 'client.ts']) cpSync(join(ROOT, 'openapi', name), join(folder, name));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('drift', { timeout: 60_000 }, () => {
    const check = () => run('openapi/generate.ts', '--check', '--folder', folder);
    expect(check()).toEqual({ status: 0, said: expect.stringContaining('as committed') });
    const client = join(folder, 'client.ts');
    writeFileSync(client, `${readFileSync(client, 'utf8')} `);
    expect(check()).toEqual({ status: 1, said: expect.stringContaining('client.ts differ') });
  });

  it('lint', { timeout: 120_000 }, () => {
    const path = join(folder, 'openapi.json');
    expect(run('openapi/lint.ts', path)).toEqual({ status: 0, said: expect.stringContaining('0 warnings') });
    const document = JSON.parse(readFileSync(path, 'utf8'));
    delete document.paths['/livez'].get.operationId;
    writeFileSync(path, JSON.stringify(document));
    const failed = run('openapi/lint.ts', path);
    expect(failed).toEqual({ status: 1, said: expect.stringContaining('operation-operationId') });
  });
});
