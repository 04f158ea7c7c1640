import { DisjointSets } from '../../text/disjoint-sets.ts';
import { remember } from '../../text/remember.ts';
import type { RevisionText } from '../../text/span.ts';
import { Bearers } from './bearers.ts';
import { joinNames, type NameForm } from './join-names.ts';
import { nameKey } from './name-key.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import type { Description, Entity, EntityKind, Label, NamingReading } from './reading.ts';
import type { NamingReason } from './result.ts';

/** A label in one of several reports. */
export interface LabelIn extends Label {
  report: number;
}

/** A referent while labels are gathered for it. */
export interface ReferentDraft {
  kind: EntityKind;
  canonical: string;
  /** False for groups and things that common nouns alone name. */
  named: boolean;
  labels: LabelIn[];
  reasons: Set<NamingReason>;
}

/** Referents over all reports: entities joined by name, then descriptions by the offices that names carry anywhere. */
export function draftReferents(
  texts: readonly RevisionText[],
  readings: readonly NamingReading[],
): ReferentDraft[] {
  const drafts = joinByName(readings);
  const phrases = new Map<string, Phrase>();
  const phraseOf = (report: number, { field, start, end }: Label | Description): Phrase => {
    const words = texts[report]![field].slice(start, end);
    const known = phrases.get(words) ?? readPhrase(words);
    phrases.set(words, known);
    return known;
  };
  const bearers = new Bearers();
  drafts.forEach(({ kind, labels }, i) => {
    if (kind !== 'person') return;
    for (const label of labels) {
      if (label.type === 'title' || label.type === 'description')
        bearers.see(String(i), phraseOf(label.report, label), 1);
    }
    bearers.weigh(String(i), labels.filter(({ type }) => type === 'name').length);
  });
  const reportsOf = drafts.map(({ labels }) => new Set(labels.map(({ report }) => report)));
  readings.forEach(({ descriptions }, report) => {
    for (const description of descriptions) {
      if (description.plural) continue;
      const phrase = phraseOf(report, description);
      const meant = phrase.definite && phrase.owner === '' ? bearers.meantBy(phrase) : null;
      // Whom a report never names it need not mean by an office.
      if (meant === null || !reportsOf[Number(meant)]!.has(report)) continue;
      const { field, start, end } = description;
      drafts[Number(meant)]!.labels.push({ report, field, start, end, type: 'description' });
      drafts[Number(meant)]!.reasons.add('description');
    }
  });
  return drafts;
}

interface Group {
  form: NameForm;
  members: { report: number; entity: Entity }[];
}

function joinByName(readings: readonly NamingReading[]): ReferentDraft[] {
  const groups = new Map<string, Group>();
  const keyOf = remember(nameKey);
  readings.forEach(({ entities }, report) => {
    for (const entity of entities) {
      const named = isNamed(entity);
      // A common noun never meets a name.
      const key = named ? keyOf(entity.canonical) : `~${entity.canonical}`;
      const lone = named && entity.kind === 'other' && !key.includes(' ');
      let group = groups.get(key);
      if (group === undefined) {
        group = { form: { key, kind: 'other', weight: 0 }, members: [] };
        groups.set(key, group);
      }
      if (entity.kind === 'person') group.form.kind = 'person';
      else if (lone && group.form.kind === 'other') group.form.kind = 'unsure';
      group.form.weight += entity.labels.length;
      group.members.push({ report, entity });
    }
  });
  const list = [...groups.values()];
  const { home, acronyms } = joinNames(list.map(({ form }) => form));
  const aliased = joinAliases(list, home, keyOf);
  const joined = new Map<number, { members: Group['members']; reasons: Set<NamingReason> }>();
  list.forEach(({ members }, i) => {
    const at = aliased.rootOf(home[i]!);
    const draft = joined.get(at) ?? { members: [], reasons: new Set<NamingReason>() };
    draft.members.push(...members);
    if (acronyms.has(i)) draft.reasons.add('acronym');
    if (at !== home[i]) draft.reasons.add('alias');
    joined.set(at, draft);
  });
  return [...joined.values()].map(({ members, reasons }) => {
    if (members.some(({ report }) => report !== members[0]!.report)) reasons.add('name');
    return draftOf(members, reasons);
  });
}

/** Sets of the groups (by what stands for them in `home`) of which a report says that they go by both names. */
function joinAliases(
  groups: readonly Group[],
  home: ArrayLike<number>,
  keyOf: (name: string) => string,
): DisjointSets {
  const byKey = new Map(groups.map(({ form }, i) => [form.key, home[i]!]));
  const sets = new DisjointSets(groups.length);
  groups.forEach(({ members }, i) => {
    for (const name of members.flatMap(({ entity }) => entity.otherNames ?? [])) {
      const other = byKey.get(keyOf(name));
      if (other !== undefined) sets.join(home[i]!, other);
    }
  });
  return sets;
}

function isNamed(entity: Entity): boolean {
  return entity.labels.some(({ type }) => type !== 'description');
}

function draftOf(members: Group['members'], reasons: Set<NamingReason>): ReferentDraft {
  const fullest = members.length === 1 ? members[0]! : fullestOf(members);
  const labels: LabelIn[] = [];
  for (const { report, entity } of members)
    for (const { field, start, end, type } of entity.labels) labels.push({ report, field, start, end, type });
  return {
    kind: members.length === 1 ? fullest.entity.kind : kindOf(members),
    canonical: fullest.entity.canonical,
    named: isNamed(fullest.entity),
    labels,
    reasons,
  };
}

/** The kind that most labels speak for. */
function kindOf(members: Group['members']): EntityKind {
  const votes = new Map<EntityKind, number>();
  for (const { entity } of members)
    votes.set(
      entity.kind,
      (votes.get(entity.kind) ?? 0) + entity.labels.length * (entity.kind === 'other' ? 0.2 : 1),
    );
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

/** The member with the longest name, then the one with most labels, then that of the first report. */
function fullestOf(members: Group['members']): Group['members'][number] {
  const sized = members.map((member) => ({ member, words: wordCount(member.entity.canonical) }));
  return sized.sort(
    (a, b) =>
      b.words - a.words ||
      b.member.entity.labels.length - a.member.entity.labels.length ||
      a.member.report - b.member.report,
  )[0]!.member;
}

function wordCount(name: string): number {
  return name.split(/\s+/).length;
}
