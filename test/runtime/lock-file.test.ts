import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface LockFile {
  packages: Record<
    string,
    { optionalDependencies?: Record<string, string>; version?: string; resolved?: string }
  >;
}

const { packages } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
) as LockFile;
const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));

// npm leaves out what its registry does not have, says nothing, and refuses the lock file at the next `npm ci`.
it('names the packages of every platform, so that a fresh clone can be installed', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${name}, which ${path} wants`),
  );
  expect(missing).toEqual([]);
});

it('names no host, so that any registry can serve it', () => {
  expect(Object.values(packages).filter((entry) => entry.resolved !== undefined)).toEqual([]);
});
