import { initialsOf } from './cluster.ts';
import { fullNamesFit, type PersonName, personName } from './person-names.ts';
import { ALIASES } from './places.data.ts';
import type { Entity } from './reading.ts';
import type { NamingReason } from './result.ts';

/** An entity of one report, as it is matched with those of others. */
export interface EntityInReport {
  report: number;
  entity: Entity;
}

/** Entities of several reports that are one referent, and what joined them. */
export interface JoinedEntities {
  members: EntityInReport[];
  reasons: NamingReason[];
}

/** The canonical name as a key: lower case, without article, dots and possessive. */
export function nameKey(canonical: string): string {
  const key = canonical
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$/, '')
    .replaceAll('.', '')
    .replace(/^the /, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
  return ALIASES.get(key) ?? key.replace(/^(department|ministry|university|bank) of (\S+)$/, '$2 $1');
}

/**
 * Joins the entities of all reports that names make one: the same name, fitting full names, a surname that one person
 * in the event has, an acronym of one body. Members in the order of reports.
 */
export function joinByName(entities: readonly EntityInReport[]): JoinedEntities[] {
  const groups = new Map<
    string,
    JoinedEntities & { key: string; person: PersonName | null; votes: Map<string, number> }
  >();
  for (const one of entities) {
    const { kind, canonical } = one.entity;
    const key = nameKey(canonical);
    let group = groups.get(key);
    if (group === undefined) {
      const lone = !key.includes(' ') && kind === 'other' && one.entity.labels[0]!.type !== 'description';
      group = {
        key,
        members: [],
        reasons: [],
        person: kind === 'person' || lone ? personName(key) : null,
        votes: new Map(),
      };
      groups.set(key, group);
    }
    if (group.members.length > 0 && !group.reasons.includes('name')) group.reasons.push('name');
    group.members.push(one);
  }
  const list = [...groups.values()];
  const people = list.filter((group) => group.person !== null && group.person.words.length > 1);
  const homes = new Map<string, (typeof list)[number][]>();
  const gone = new Set<(typeof list)[number]>();
  const join = (home: (typeof list)[number], other: (typeof list)[number], reason: NamingReason) => {
    home.members.push(...other.members);
    for (const why of [reason, ...other.reasons]) if (!home.reasons.includes(why)) home.reasons.push(why);
    gone.add(other);
  };
  for (const group of [...people].sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1))) {
    const name = group.person!;
    const near = [...(homes.get(name.family) ?? []), ...(homes.get(name.joined) ?? [])];
    const fit = near.find((home) => fullNamesFit(home.person!, name));
    if (fit !== undefined) {
      join(fit, group, 'name');
      continue;
    }
    for (const key of new Set([name.family, name.joined])) homes.set(key, [...(homes.get(key) ?? []), group]);
  }
  const bodies = list.filter((group) => group.person === null && group.key.includes(' '));
  const byInitials = new Map<string, (typeof list)[number][]>();
  for (const body of bodies)
    for (const letters of new Set(initialsOf(body.key)))
      if (letters.length > 1) byInitials.set(letters, [...(byInitials.get(letters) ?? []), body]);
  for (const group of list) {
    if (gone.has(group) || group.key.includes(' ')) continue;
    const same = group.person === null ? [] : (homes.get(group.key) ?? []);
    if (same.length > 0)
      join([...same].sort((a, b) => b.members.length - a.members.length)[0]!, group, 'name');
    else {
      const spelled = byInitials.get(group.key) ?? [];
      if (spelled.length === 1 && group.key.length <= 6 && !gone.has(spelled[0]!))
        join(spelled[0]!, group, 'acronym');
    }
  }
  return list
    .filter((group) => !gone.has(group))
    .map(({ members, reasons }) => ({ members: [...members].sort((a, b) => a.report - b.report), reasons }));
}
