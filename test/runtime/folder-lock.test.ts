import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/cli/folder-lock.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const LOCK_MODULE = join(import.meta.dirname, '../../src/cli/folder-lock.ts');

/** Another process that tries to take the folder, and keeps it for as long as its input stays open. */
function otherProcess() {
  const code = `
    const { lockFolder } = await import(${JSON.stringify(LOCK_MODULE)});
    try { lockFolder(${JSON.stringify(folder)}); console.log('taken'); process.stdin.resume(); }
    catch (error) { console.log(error.name); }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said = once(child.stdout, 'data').then(([data]) => String(data).trim());
  return { child, said, gone: once(child, 'exit') };
}

describe('the lock on the data folder', () => {
  it('keeps a second process out, and lets it in afterwards', async () => {
    const unlock = lockFolder(folder);
    const kept = otherProcess();
    expect(await kept.said).toBe('SettingError');
    unlock();
    expect(readdirSync(folder)).toEqual([]);
    const let_in = otherProcess();
    expect(await let_in.said).toBe('taken');
    expect(() => lockFolder(folder)).toThrow(/in use by process \d+/);
    let_in.child.stdin.end();
    await let_in.gone;
  });

  it('takes over from a process that was killed', async () => {
    const killed = otherProcess();
    expect(await killed.said).toBe('taken');
    killed.child.kill('SIGKILL');
    await killed.gone;
    const unlock = lockFolder(folder);
    unlock();
  });

  it('takes over where the number was given to another process since', () => {
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.ppid, began: 'another boot 1' }));
    lockFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over from a lock cut short while it was written', () => {
    writeFileSync(join(folder, 'lock'), '{"pid":');
    lockFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes to exactly one of many that find it stale at once', async () => {
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 999_999_999, began: null }));
    const others = Array.from({ length: 6 }, otherProcess);
    const said = await Promise.all(others.map((other) => other.said));
    for (const other of others) other.child.stdin.end();
    await Promise.all(others.map((other) => other.gone));
    expect(said.filter((word) => word === 'taken')).toHaveLength(1);
    expect(said.filter((word) => word === 'SettingError')).toHaveLength(5);
  });
});
