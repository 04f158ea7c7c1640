import { FORMATS } from './formats.data.ts';
import type { Mapping } from './mapping.ts';
import { parsePath, valuesAt } from './path.ts';

/** The format whose records look like this one; null where it looks like none (or like our own). */
export function formatOf(record: unknown): Mapping | null {
  return (
    FORMATS.find(({ knownBy }) => knownBy.some((paths) => paths.every((path) => has(record, path)))) ?? null
  );
}

/** Where records of our own shape stand in a JSON document. */
const OWN_ITEMS = ['/reports', '/items'];

/**
 * The records that a JSON document holds: the items of an array, of the list that the format keeps them in, or of
 * the first such list that there is where no format is named; otherwise the document itself is the one record.
 */
export function recordsOf(document: unknown, mapping: Mapping | null): unknown[] {
  if (Array.isArray(document)) return document;
  const lists = mapping === null ? [...FORMATS.flatMap(({ items }) => items), ...OWN_ITEMS] : mapping.items;
  for (const path of lists) {
    const [found] = valuesAt(document, parsePath(path)!);
    if (Array.isArray(found?.value)) return found.value;
  }
  const [single] = valuesAt(document, parsePath('/response/content')!);
  return mapping?.id === 'guardian' && single !== undefined ? [single.value] : [document];
}

function has(record: unknown, path: string): boolean {
  const [found] = valuesAt(record, parsePath(path)!);
  return found !== undefined && found.value !== null;
}
