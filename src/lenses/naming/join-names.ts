import { initialsOf } from './cluster.ts';
import { fullNamesFit, personName } from './person-names.ts';

/** Bearers of one surname, or bodies of one set of initials, that a name is compared with; a text of names alone has thousands. */
const MOST_BEARERS = 30;

/** A name met in a text, by its key (lower case, no article); what it names as far as its form tells. */
export interface NameForm {
  key: string;
  /** `unsure`: one word that can be a surname. */
  kind: 'person' | 'unsure' | 'other';
  /** Times met, for choosing among bearers of one surname. */
  weight: number;
}

/**
 * Which names are one: fitting full names, a surname or a given name that one person has, an acronym of one body.
 * Gives for each name the index of the name that stands for its group. Names must be distinct.
 */
export function joinNames(names: readonly NameForm[]): { home: Int32Array; acronyms: Set<number> } {
  const home = Int32Array.from(names, (_, i) => i);
  const acronyms = new Set<number>();
  const weight = names.map((name) => name.weight);
  const parts = names.map((name) => (name.kind === 'other' ? null : personName(name.key)));
  const byFamily = new Map<string, number[]>();
  const byGiven = new Map<string, number[]>();
  const full = names.flatMap((_, i) => (parts[i] !== null && parts[i]!.words.length > 1 ? [i] : []));
  full.sort(
    (a, b) => names[b]!.key.length - names[a]!.key.length || (names[a]!.key < names[b]!.key ? -1 : 1),
  );
  for (const i of full) {
    const part = parts[i]!;
    const near = [...(byFamily.get(part.family) ?? []), ...(byFamily.get(part.joined) ?? [])];
    const fit = near.find((other) => fullNamesFit(parts[other]!, part));
    if (fit !== undefined) {
      home[i] = fit;
      weight[fit]! += weight[i]!;
      continue;
    }
    const begin = part.words.length > 2 || part.given.length < 4 ? part.given : '';
    for (const key of new Set([part.family, part.joined, begin])) if (key !== '') add(byFamily, key, i);
    add(byGiven, part.given, i);
  }
  const bodies = names.flatMap((name, i) => (name.kind === 'other' && name.key.includes(' ') ? [i] : []));
  const byInitials = new Map<string, number[]>();
  for (const i of bodies)
    for (const letters of new Set(initialsOf(names[i]!.key)))
      if (letters.length > 1) add(byInitials, letters, i);
  names.forEach((name, i) => {
    if (home[i] !== i || name.key.includes(' ')) return;
    const families = parts[i] === null ? [] : (byFamily.get(name.key) ?? []);
    const given = parts[i] === null ? [] : (byGiven.get(name.key) ?? []);
    const spelled = name.key.length <= 6 ? (byInitials.get(name.key) ?? []) : [];
    if (families.length > 0)
      home[i] = [...families].sort(
        (a, b) =>
          Number(parts[b]!.family === name.key) - Number(parts[a]!.family === name.key) ||
          weight[b]! - weight[a]!,
      )[0]!;
    else if (given.length === 1) home[i] = given[0]!;
    else if (spelled.length === 1) {
      home[i] = spelled[0]!;
      acronyms.add(i);
    }
  });
  // A short form's home may itself be a short form.
  for (let i = 0; i < home.length; i++) while (home[home[i]!] !== home[i]) home[i] = home[home[i]!]!;
  return { home, acronyms };
}

function add(index: Map<string, number[]>, key: string, value: number): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else if (list.length < MOST_BEARERS) list.push(value);
}
