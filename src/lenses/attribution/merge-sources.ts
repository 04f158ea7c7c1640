import type { RevisionText } from '../../text/span.ts';
import type { Tier } from '../lens.ts';
import { joinDocuments } from './documents.ts';
import type { SourceKind } from './reading.ts';
import { COUNTRY_WORDS } from './source-names.data.ts';
import { bodyWords, initialsOf, isAcronym, type PersonName, personName, sameFirst } from './source-names.ts';

/** Why two mentions of different reports are taken for one source, surest first. */
export type MergeReason = 'sameWords' | 'fullName' | 'quotedWords' | 'acronym' | 'surname' | 'shortForm';

/** One source of one attribution, as its place names it. */
export interface Mention {
  report: number;
  attribution: number;
  kind: SourceKind;
  /** The words that name it; empty where none do. */
  name: string;
  /** Quotations from it: what tells one document from another. */
  fragments: readonly string[];
}

/** A source over all reports. */
export interface MergedSource {
  kind: SourceKind;
  label: string;
  mentions: Mention[];
  because: MergeReason[];
  tier: Tier;
}

const TIER_OF: Readonly<Record<MergeReason, Tier>> = {
  sameWords: 'exact',
  fullName: 'pattern',
  quotedWords: 'pattern',
  acronym: 'pattern',
  surname: 'likely',
  shortForm: 'likely',
};
const TIERS: readonly Tier[] = ['exact', 'pattern', 'likely'];

interface Group {
  mentions: Mention[];
  because: Set<MergeReason>;
}

/**
 * Which mentions are one source. People go by surname with first names that do not contradict; bodies by their words,
 * with or without a country, or by their initials; documents by the words quoted from them. Whoever has no name is
 * never taken for another report's.
 */
export function mergeSources(texts: readonly RevisionText[], mentions: readonly Mention[]): MergedSource[] {
  const people = mentions.filter(({ kind, name }) => kind === 'person' && name !== '');
  const bodies = mentions.filter(({ kind, name }) => kind === 'organisation' && name !== '');
  const documents = mentions.filter(({ kind, name }) => kind === 'document' && name !== '');
  const named = new Set([...people, ...bodies, ...documents]);
  return [
    ...mergePeople(people),
    ...mergeBodies(bodies),
    ...mergeDocuments(texts, documents),
    ...within(mentions.filter((mention) => !named.has(mention))),
  ].map(finish);
}

/** Same words in the same report; across reports never. */
function within(mentions: readonly Mention[]): Group[] {
  const key = ({ report, kind, name }: Mention) => `${report} ${kind} ${bodyWords(name).join(' ')}`;
  return [...Map.groupBy(mentions, key).values()].map(group);
}

const group = (mentions: Mention[]): Group => ({ mentions, because: new Set() });

function mergePeople(mentions: readonly Mention[]): Group[] {
  const parsed = mentions.map((mention) => ({ mention, name: personName(mention.name) }));
  const groups = within(parsed.filter(({ name }) => name === null).map(({ mention }) => mention));
  const bySurname = Map.groupBy(
    parsed.filter((one): one is { mention: Mention; name: PersonName } => one.name !== null),
    ({ name }) => name.surname,
  );
  for (const list of bySurname.values()) groups.push(...peopleOfOneSurname(list));
  return groups;
}

function peopleOfOneSurname(list: readonly { mention: Mention; name: PersonName }[]): Group[] {
  const people: { first: string | null; gender: 'm' | 'f' | null; group: Group; reports: Set<number> }[] = [];
  const join = (person: (typeof people)[number], mention: Mention, name: PersonName, reason: MergeReason) => {
    if (!person.reports.has(mention.report)) person.group.because.add(reason);
    person.group.mentions.push(mention);
    person.reports.add(mention.report);
    person.gender ??= name.gender;
    if (name.first !== null && (person.first === null || person.first.length < name.first.length))
      person.first = name.first;
  };
  const start = (mention: Mention, name: PersonName) =>
    people.push({
      first: name.first,
      gender: name.gender,
      group: group([mention]),
      reports: new Set([mention.report]),
    });
  const agrees = (gender: 'm' | 'f' | null, other: 'm' | 'f' | null) =>
    gender === null || other === null || gender === other;
  for (const { mention, name } of list) {
    if (name.first === null) continue;
    const same = people.find(
      ({ first, gender }) => sameFirst(first, name.first) && agrees(gender, name.gender),
    );
    if (same === undefined) start(mention, name);
    else join(same, mention, name, 'fullName');
  }
  for (const { mention, name } of list) {
    if (name.first !== null) continue;
    const fitting = people.filter(({ gender }) => agrees(gender, name.gender));
    const here = fitting.filter(({ reports }) => reports.has(mention.report));
    const chosen =
      here.length === 1 ? here[0] : here.length === 0 && fitting.length === 1 ? fitting[0] : undefined;
    if (chosen !== undefined) join(chosen, mention, name, 'surname');
    else start(mention, name);
  }
  return people.map((person) => person.group);
}

function mergeBodies(mentions: readonly Mention[]): Group[] {
  const byWords = Map.groupBy(mentions, ({ name }) => [...bodyWords(name)].sort().join(' '));
  const forms = [...byWords].map(([key, list]) => {
    const found = group(list);
    if (new Set(list.map(({ report }) => report)).size > 1) found.because.add('sameWords');
    return {
      key,
      words: bodyWords(list[0]!.name),
      name: list[0]!.name,
      group: found,
      into: null as Group | null,
    };
  });
  for (const form of forms) {
    const longer = isAcronym(form.name)
      ? forms.filter(({ words }) => words.length > 2 && initialsOf(words) === form.words.join(''))
      : forms.filter(({ words }) => isWithoutCountry(form.words, words));
    // "the foreign ministry" of two countries is neither; where its own report names one of them it is that one.
    const reports = new Set(form.group.mentions.map(({ report }) => report));
    const here = longer.filter((one) => one.group.mentions.every(({ report }) => reports.has(report)));
    const chosen =
      longer.length === 1 ? longer[0] : here.length === 1 && reports.size === 1 ? here[0] : undefined;
    if (chosen === undefined || chosen.into !== null) continue;
    form.into = chosen.group;
    chosen.group.mentions.push(...form.group.mentions);
    const more = new Set(chosen.group.mentions.map(({ report }) => report)).size > 1;
    if (more) chosen.group.because.add(isAcronym(form.name) ? 'acronym' : 'shortForm');
    for (const reason of form.group.because) chosen.group.because.add(reason);
  }
  return forms.filter(({ into }) => into === null).map((form) => form.group);
}

/** "State Department" in "US State Department"; a single word ("ministry") names nothing alone. */
function isWithoutCountry(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || long.length !== short.length + 1) return false;
  const rest = long.filter((word) => !short.includes(word));
  return rest.length === 1 && COUNTRY_WORDS.test(rest[0]!);
}

function mergeDocuments(texts: readonly RevisionText[], mentions: readonly Mention[]): Group[] {
  const key = ({ report, name }: Mention) => `${report} ${bodyWords(name).join(' ')}`;
  const byPlace = Map.groupBy(mentions, key);
  const joined = joinDocuments(
    texts,
    [...byPlace].map(([at, list]) => ({
      report: list[0]!.report,
      key: at,
      label: list[0]!.name,
      fragments: list.flatMap(({ fragments }) => fragments),
    })),
  );
  const groups = Map.groupBy([...byPlace], ([at]) => joined.get(at)!.key);
  return [...groups.values()].map((lists) => {
    const found = group(lists.flatMap(([, list]) => list));
    if (lists.length > 1) found.because.add('quotedWords');
    return found;
  });
}

function finish({ mentions, because }: Group): MergedSource {
  const sorted = [...mentions].sort((a, b) => a.report - b.report || a.attribution - b.attribution);
  const labels = sorted.map(({ kind, name }) => labelOf(kind, name));
  const reasons = (Object.keys(TIER_OF) as MergeReason[]).filter((reason) => because.has(reason));
  return {
    kind: sorted[0]!.kind,
    label: fullest(labels),
    mentions: sorted,
    because: reasons,
    tier: TIERS[Math.max(0, ...reasons.map((reason) => TIERS.indexOf(TIER_OF[reason])))]!,
  };
}

/** The commonest of the names with more than one word, then the longest: a headline in capitals may run a name into others. */
function fullest(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const rank = (label: string) => [label.includes(' ') ? 1 : 0, counts.get(label)!, label.length] as const;
  const [best] = [...counts.keys()].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return y[0] - x[0] || y[1] - x[1] || y[2] - x[2];
  });
  return best ?? '';
}

const LABEL_LENGTH = 80;

function labelOf(kind: SourceKind, name: string): string {
  const person = kind === 'person' ? personName(name) : null;
  if (person !== null) return person.shown;
  const cut = kind === 'document' ? name : name.split(/[,;(—–]|\s(?:who|which)\s/u)[0]!;
  return cut.slice(0, LABEL_LENGTH).replace(/[\s,;:.]+$/u, '');
}
