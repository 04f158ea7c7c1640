import type { Mention } from './mentions.ts';
import { BODY_HEADS, GIVEN_NAMES, NAME_SUFFIXES, OTHER_HEADS } from './names.data.ts';
import { fullNamesFit, type PersonName, personName } from './person-names.ts';
import { ALIASES } from './places.data.ts';
import type { EntityKind } from './reading.ts';
import { WOMEN_NAMES } from './women-names.data.ts';

/** Mentions of one referent, in reading order; `name` is the fullest key. */
export interface Cluster {
  kind: EntityKind;
  sure: boolean;
  key: string;
  mentions: Mention[];
  person: PersonName | null;
  /** Keys met, with their counts. */
  keys: Map<string, number>;
}

/** People of one surname that a name is compared with; a text of names alone has thousands. */
const MOST_BEARERS = 30;
const SMALL_WORDS = /^(?:of|for|and|on|the|in|&)$/;

/** Letters that an acronym of the name would have, with and without its small words. */
export function initialsOf(key: string): string[] {
  const words = key.split(' ');
  const big = words.filter((word) => !SMALL_WORDS.test(word)).map((word) => word[0]);
  return [big.join(''), words.map((word) => word[0]).join('')];
}

/** Groups the mentions of one text: full names first, then surnames, short forms and acronyms. Linear in mentions. */
export function clusterMentions(mentions: readonly Mention[]): Cluster[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = canonicalKey(mention);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [mention]);
    else list.push(mention);
  }
  const groups = [...byKey].map(([key, list]) => groupOf(key, list));
  const people = joinFullNames(
    groups.filter((group) => group.person !== null && group.person.words.length > 1),
  );
  const clusters = [...people, ...groups.filter((group) => group.person === null)];
  const lone = groups.filter((group) => group.person !== null && group.person.words.length === 1);
  const byFamily = indexBy(people, (cluster) => familyNames(cluster));
  const byGiven = indexBy(people, (cluster) => [...cluster.keys.keys()].map((key) => key.split(' ')[0]!));
  for (const group of lone) {
    const home = homeOf(group, byFamily, byGiven);
    if (home !== undefined) absorb(home, group);
    else clusters.push(group);
  }
  return joinShortForms(clusters, byFamily).sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from);
}

function canonicalKey(mention: Mention): string {
  return mention.kind === 'person' && mention.sure
    ? mention.key
    : (ALIASES.get(mention.key) ?? bodyKey(mention));
}

/** "Department of Justice" is "justice department". */
function bodyKey(mention: Mention): string {
  const match = /^(department|ministry|university|bank) of ([^ ]+)$/.exec(mention.key);
  return match === null ? mention.key : `${match[2]} ${match[1]}`;
}

function groupOf(key: string, mentions: Mention[]): Cluster {
  const sure = mentions.find((mention) => mention.sure);
  const kind = sure?.kind ?? mostOf(mentions);
  return {
    kind,
    sure: sure !== undefined,
    key,
    mentions,
    person:
      kind === 'person' || (kind === 'other' && !key.includes(' ') && !OTHER_HEADS.has(key))
        ? personName(key)
        : null,
    keys: new Map([[key, mentions.length]]),
  };
}

function mostOf(mentions: readonly Mention[]): EntityKind {
  const counts = new Map<EntityKind, number>();
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + (kind === 'other' ? 0.5 : 1));
  // States speak ("Corvania said") and people are in no place's stead: where it stands after "in" once, it is a place.
  const lone = !mentions[0]!.key.includes(' ');
  if (lone && counts.has('place') && counts.has('person'))
    counts.set('place', counts.get('place')! + counts.get('person')!);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

function absorb(home: Cluster, group: Cluster): void {
  home.mentions = [...home.mentions, ...group.mentions].sort((a, b) => a.from - b.from);
  for (const [key, count] of group.keys) home.keys.set(key, (home.keys.get(key) ?? 0) + count);
  if (group.sure && !home.sure) {
    home.kind = group.kind;
    home.sure = true;
  }
}

function joinFullNames(groups: readonly Cluster[]): Cluster[] {
  const clusters: Cluster[] = [];
  const places = new Map<string, Cluster[]>();
  for (const group of [...groups].sort(
    (a, b) => b.key.length - a.key.length || a.mentions[0]!.from - b.mentions[0]!.from,
  )) {
    const name = group.person!;
    const near = [
      ...(places.get(name.family) ?? []),
      ...(places.get(name.joined) ?? []),
      ...(places.get(`${name.words[0]} ${name.words[1]}`) ?? []),
      ...(places.get(`+${name.joined}`) ?? []),
    ];
    const fit = near.find(
      (cluster) => fullNamesFit(cluster.person!, name) || givenPart(cluster) === name.joined,
    );
    if (fit !== undefined) {
      absorb(fit, group);
      continue;
    }
    clusters.push(group);
    for (const key of new Set([
      name.family,
      name.joined,
      `${name.words[0]} ${name.words[1]}`,
      `+${givenPart(group)}`,
    ])) {
      const bearers = places.get(key);
      if (bearers === undefined) places.set(key, [group]);
      else if (bearers.length < MOST_BEARERS) bearers.push(group);
    }
  }
  return clusters;
}

/** What follows the first word of a name of three ("Jong-un"), joined. */
function givenPart(cluster: Cluster): string {
  const { words } = cluster.person!;
  return words.length === 3 ? words.slice(1).join('') : '';
}

/** Words by which a full name can be taken up: the family name, the whole after the given name, the first of "Kim Jong Un". */
function familyNames(cluster: Cluster): string[] {
  const found: string[] = [];
  for (const key of cluster.keys.keys()) {
    const { words, family } = personName(key);
    found.push(family);
    if (words.length > 2) found.push(words.at(-2)!);
    if (words.length >= 2 && !GIVEN_NAMES.has(words[0]!)) found.push(words[0]!);
  }
  return found;
}

function indexBy(
  clusters: readonly Cluster[],
  keysOf: (cluster: Cluster) => string[],
): Map<string, Cluster[]> {
  const index = new Map<string, Cluster[]>();
  for (const cluster of clusters)
    for (const key of new Set(keysOf(cluster))) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [cluster]);
      else list.push(cluster);
    }
  return index;
}

function homeOf(
  group: Cluster,
  byFamily: ReadonlyMap<string, Cluster[]>,
  byGiven: ReadonlyMap<string, Cluster[]>,
): Cluster | undefined {
  const name = group.person!.family;
  const address = group.mentions.find((mention) => mention.address !== null)?.address;
  // "Mr. Holt" is no Ingrid Holt; "Ms. Holt" is she where she is one of several.
  const isWoman = ({ person }: Cluster) => WOMEN_NAMES.has(person!.given);
  const all = byFamily.get(name) ?? [];
  const women = address === 'woman' ? all.filter(isWoman) : [];
  const families = address === 'man' ? all.filter((one) => !isWoman(one)) : women.length > 0 ? women : all;
  // A surname that several have goes to the one whose last word it is, then to the one whom the text introduces first.
  const best = (list: readonly Cluster[]) =>
    [...list].sort(
      (a, b) =>
        Number(b.person!.family === name) - Number(a.person!.family === name) ||
        a.mentions[0]!.from - b.mentions[0]!.from,
    )[0];
  if (families.length > 0) return best(families);
  if (group.mentions.some((mention) => mention.titleFrom >= 0)) return undefined;
  const given = byGiven.get(name) ?? [];
  return given.length === 1 && GIVEN_NAMES.has(name) ? given[0] : undefined;
}

/** Whole names of bodies that other names end in ("White House"). */
const CHAMBERS: ReadonlySet<string> = new Set(['house', 'senate', 'congress']);

/** Bodies and things: acronyms, and a last word or beginning that stands for one longer name alone. */
function joinShortForms(clusters: Cluster[], byFamily: ReadonlyMap<string, Cluster[]>): Cluster[] {
  const bodies = clusters.filter((cluster) => cluster.person === null && cluster.key.includes(' '));
  const byInitials = indexBy(bodies, (cluster) =>
    initialsOf(cluster.key).filter((letters) => letters.length > 1),
  );
  const byEnd = indexBy(bodies, (cluster) => {
    const words = cluster.key.split(' ');
    return [words.at(-1)!, words[0]!, words.slice(0, 2).join(' ')];
  });
  return clusters.filter((cluster) => {
    if (cluster.person !== null && cluster.kind === 'person') return true;
    const acronym = byInitials.get(cluster.key.replace(/ /g, ''));
    if (acronym?.length === 1 && acronym[0] !== cluster && cluster.key.length <= 6) {
      absorb(acronym[0]!, cluster);
      return false;
    }
    const longer = byEnd.get(cluster.key)?.filter((other) => other !== cluster);
    const surname = byFamily.has(cluster.key);
    if (longer?.length === 1 && !surname && !NAME_SUFFIXES.has(cluster.key) && takesUp(cluster, longer[0]!)) {
      absorb(longer[0]!, cluster);
      return false;
    }
    return true;
  });
}

/** Whether a short name met later can be the longer one: same kind of thing, and not a place inside a body's name. */
function takesUp(short: Cluster, long: Cluster): boolean {
  if (short.kind === 'place' || short.kind === 'group' || long.kind === 'place') return false;
  if (CHAMBERS.has(short.key)) return false;
  if (long.mentions[0]!.from > short.mentions[0]!.from && short.mentions.length > 1) return false;
  // "The Senate" is not the Senate committee that begins with its name; "the Times" can be the paper that ends with it.
  if (long.key.startsWith(short.key) && (short.kind === 'organisation' || BODY_HEADS.has(short.key)))
    return false;
  return long.kind === 'organisation' && (short.kind === 'organisation' || short.kind === 'other');
}
