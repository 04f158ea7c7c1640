import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const CLI = join(import.meta.dirname, '../../src/cli');
const folder = mkdtempSync(join(tmpdir(), 'synoptic-install-'));
const installed = join(folder, 'node_modules/.package-lock.json');

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  mkdirSync(join(folder, 'src/cli'), { recursive: true });
  for (const name of ['launch.mjs', 'installed.mjs']) cpSync(join(CLI, name), join(folder, 'src/cli', name));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'tiny', version: '1.0.0' }));
  lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } });
});

function lock(packages: Record<string, object>) {
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ name: 'tiny', version: '1.0.0', lockfileVersion: 3, packages: { '': {}, ...packages } }),
  );
}

function state(packages: Record<string, object> | null): string {
  if (packages !== null) {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    writeFileSync(installed, JSON.stringify({ packages }));
  }
  const code = `import { isInstalled } from './src/cli/installed.mjs'; console.log(isInstalled(process.cwd()))`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: folder,
    encoding: 'utf8',
  }).stdout.trim();
}

describe('whether packages must be installed', () => {
  it('is so in a fresh clone', () => expect(state(null)).toBe('false'));
  it('is not so where the required packages are there', () =>
    expect(state({ 'node_modules/a': { version: '1.0.0' } })).toBe('true'));
  it('is so after the lock file has moved on', () =>
    expect(state({ 'node_modules/a': { version: '0.9.0' } })).toBe('false'));
  it('is so where one is missing', () =>
    expect(state({ 'node_modules/b': { version: '2.0.0' } })).toBe('false'));
});

describe('the launcher', () => {
  /** A project whose own Node is a script that tells how it was called. */
  function withNode(script: string) {
    lock({});
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    writeFileSync(installed, JSON.stringify({ packages: {} }));
    writeFileSync(join(folder, 'node_modules/.bin/node'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  const launch = (...args: string[]) =>
    spawnSync(process.execPath, [join(folder, 'src/cli/launch.mjs'), ...args], { encoding: 'utf8' });

  it("runs the file under the project's Node, with its arguments, and ends as it ends", () => {
    withNode('echo "$@"; exit 7');
    const { status, stdout } = launch('src/it.ts', 'one', 'two three');
    expect([status, stdout.trim()]).toEqual([7, `${join(folder, 'src/it.ts')} one two three`]);
  });

  it('reports a killed program as a failure', () => {
    withNode('kill -9 $$');
    expect(launch('src/it.ts').status).toBe(1);
  });

  it('says what is wrong where the installation fails', () => {
    writeFileSync(join(folder, 'package-lock.json'), 'no lock file');
    const { status, stdout, stderr } = launch('src/it.ts');
    expect(status).toBe(1);
    expect(stdout).toContain('Installing packages');
    expect(stderr).toContain('The installation failed');
  });
});
