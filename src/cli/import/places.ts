import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { SettingError } from '../settings.ts';

export type Place =
  | { kind: 'lines' | 'document' | 'page' | 'text'; path: string }
  | { kind: 'stdin' }
  | { kind: 'feed'; address: string };

const KINDS: Readonly<Record<string, 'lines' | 'document' | 'page' | 'text'>> = {
  '.ndjson': 'lines',
  '.jsonl': 'lines',
  '.json': 'document',
  '.html': 'page',
  '.htm': 'page',
  '.txt': 'text',
};

/** What the named places hold, in their order; of a folder every file whose kind is known, by name. Throws SettingError. */
export function placesOf(names: readonly string[]): Place[] {
  return names.flatMap((name): Place[] => {
    if (name === '-') return [{ kind: 'stdin' }];
    if (/^https?:\/\//i.test(name)) return [{ kind: 'feed', address: name }];
    const stats = statSync(name, { throwIfNoEntry: false });
    if (stats === undefined) throw new SettingError(`There is no ${name}.`);
    if (stats.isDirectory()) return filesIn(name);
    // What is named by hand is read: as lines, where its name says nothing.
    return [{ kind: KINDS[extname(name).toLowerCase()] ?? 'lines', path: name }];
  });
}

function filesIn(folder: string): Place[] {
  const found: Place[] = [];
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const kind = KINDS[extname(entry.name).toLowerCase()];
    if (entry.isDirectory()) found.push(...filesIn(path));
    else if (kind !== undefined && entry.isFile()) found.push({ kind, path });
  }
  return found;
}
