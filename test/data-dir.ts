import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Thrown by a task whose folder of development data is not on this machine. */
export class MissingData extends Error {
  override name = 'MissingData';
}

/** The folder of development data: `SYNOPTIC_DATA`, or `shared/data` beside the project; null where there is none. */
export function findDataDir(): string | null {
  const candidate = process.env['SYNOPTIC_DATA'] ?? resolve(import.meta.dirname, '../../shared/data');
  return existsSync(candidate) ? candidate : null;
}

/** Path of a file or folder of the development data. Throws MissingData where it is not there. */
export function dataPath(dataDir: string, ...parts: string[]): string {
  const path = join(dataDir, ...parts);
  if (!existsSync(path)) throw new MissingData(`no ${parts.join('/')} in the data folder`);
  return path;
}
