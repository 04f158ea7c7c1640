import { compareRanges, type RevisionText } from '../../text/span.ts';
import { stem } from '../../text/words/stem.ts';
import { contentWords } from './label-words.ts';
import { nameKey } from './name-key.ts';
import { readPhrase } from './phrase.ts';
import type { LabelIn, ReferentDraft } from './referent-drafts.ts';
import type { NamingReason } from './result.ts';

/** What the pins say of a referent that they take apart. */
export interface Partition {
  /** The pinned wording, or set of joined wordings, that a label belongs to; null for a label of no pin. */
  classOf(label: LabelIn): string | null;
  areApart(x: string, y: string): boolean;
  /** The entity of its report's reading that a label stands in; null where another rule gave it to the referent. */
  entityOf(label: LabelIn): string | null;
}

interface Wording {
  names: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

interface Part {
  classes: string[];
  labels: LabelIn[];
  wordings: Wording[];
  entities: Set<string>;
}

/**
 * Takes a referent apart where pins hold labels of it apart. Pinned labels go by their pins. Any other label goes where it
 * is nearest by the rules that made it a label of this referent: to the one part that shares a word of its name; else to
 * the one part whose pinned labels stand in the same entity of its report; else by most words in common; else to the
 * pinned label before it in that entity; else to the part that has the referent's name. Gives the referent itself where
 * nothing in it is held apart.
 */
export function splitReferent(
  draft: ReferentDraft,
  texts: readonly RevisionText[],
  { classOf, areApart, entityOf }: Partition,
): ReferentDraft[] {
  const labels = [...draft.labels].sort((a, b) => a.report - b.report || compareRanges(a, b));
  const byClass = new Map<string, LabelIn[]>();
  for (const label of labels) {
    const found = classOf(label);
    if (found === null) continue;
    const own = byClass.get(found);
    if (own === undefined) byClass.set(found, [label]);
    else own.push(label);
  }
  const present = [...byClass.keys()];
  const seeds = present.filter((one) => present.some((other) => areApart(one, other)));
  if (seeds.length === 0) return [draft];

  const cache = new Map<string, Wording>();
  const wordingOf = (label: LabelIn): Wording => {
    const text = textOf(texts, label);
    const wording = cache.get(text) ?? readWording(text);
    cache.set(text, wording);
    return wording;
  };
  const parts: Part[] = [];
  const put = (part: Part, one: string) => {
    const own = byClass.get(one)!;
    part.classes.push(one);
    part.labels.push(...own);
    part.wordings.push(...new Set(own.map(wordingOf)));
    for (const label of own) part.entities.add(entityOf(label) ?? '');
    part.entities.delete('');
  };
  for (const one of [...seeds, ...present.filter((other) => !seeds.includes(other))]) {
    const free = parts.filter(({ classes }) => classes.every((other) => !areApart(one, other)));
    if (free.length === 0) parts.push({ classes: [], labels: [], wordings: [], entities: new Set() });
    put(free.length === 0 ? parts.at(-1)! : nearest(free, wordingOf(byClass.get(one)![0]!))[0]!, one);
  }

  const main = partOfName(parts, draft, texts);
  const pinned = new Map(parts.flatMap((part) => part.labels.map((label) => [label, part] as const)));
  const latest = new Map<string, Part>();
  const fits = new Map<string, { named: Part[]; near: Part[] }>();
  for (const label of labels) {
    const entity = entityOf(label);
    const own = pinned.get(label);
    if (own !== undefined) {
      if (entity !== null) latest.set(entity, own);
      continue;
    }
    const text = textOf(texts, label);
    const { named, near } = fits.get(text) ?? fitOf(parts, wordingOf(label));
    fits.set(text, { named, near });
    const met = entity === null ? [] : parts.filter(({ entities }) => entities.has(entity));
    const before = entity === null ? undefined : latest.get(entity);
    const home =
      only(named) ??
      only(met) ??
      only(near) ??
      (before !== undefined && near.includes(before) ? before : near.includes(main) ? main : near[0]!);
    home.labels.push(label);
  }
  return parts.map((part) => draftOf(part, draft, texts, part === main));
}

function only<T>(list: readonly T[]): T | null {
  return list.length === 1 ? list[0]! : null;
}

/** The parts that share a word of a wording's name, and of these, or of all, the nearest. */
function fitOf(parts: readonly Part[], wording: Wording): { named: Part[]; near: Part[] } {
  const named = parts.filter(({ wordings }) => wordings.some(({ names }) => share(names, wording.names) > 0));
  return { named, near: nearest(named.length > 1 ? named : parts, wording) };
}

/** The parts with the most words in common with a wording; all of them where none has any. */
function nearest(parts: readonly Part[], { words }: Wording): Part[] {
  const scores = parts.map(({ wordings }) => Math.max(...wordings.map((one) => share(one.words, words))));
  const best = Math.max(...scores);
  return parts.filter((_, i) => scores[i] === best);
}

/** Words in both, of those in either (0..1). */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function readWording(text: string): Wording {
  const { name } = readPhrase(text);
  return {
    names: new Set(name === '' ? [] : nameKey(name).split(' ')),
    words: new Set(contentWords(text).map((word) => stem(word))),
  };
}

/** The part that holds the name by which the referent goes; the one with the most labels where none has it. */
function partOfName(parts: readonly Part[], draft: ReferentDraft, texts: readonly RevisionText[]): Part {
  const has = ({ labels }: Part) => labels.some((label) => textOf(texts, label).includes(draft.canonical));
  const [first] = [...parts].sort(
    (a, b) => Number(has(b)) - Number(has(a)) || b.labels.length - a.labels.length,
  );
  return first!;
}

function draftOf(
  { labels }: Part,
  draft: ReferentDraft,
  texts: readonly RevisionText[],
  isMain: boolean,
): ReferentDraft {
  const worded = labels.map((label) => ({ type: label.type, text: textOf(texts, label) }));
  const keeps = isMain && worded.some(({ text }) => text.includes(draft.canonical));
  const order = { name: 0, title: 1, acronym: 2, description: 3 } as const;
  const [fullest] = [...worded].sort(
    (a, b) => order[a.type] - order[b.type] || b.text.split(/\s+/).length - a.text.split(/\s+/).length,
  );
  return {
    kind: draft.kind,
    canonical: keeps ? draft.canonical : fullest!.text.replace(/^(?:the|an?)\s+/i, ''),
    named: labels.some(({ type }) => type !== 'description'),
    labels,
    reasons: new Set([...draft.reasons].filter((reason) => stillHolds(reason, labels))),
  };
}

/** Whether a reason for the whole can be one for the labels of a part. */
function stillHolds(reason: NamingReason, labels: readonly LabelIn[]): boolean {
  const has = (type: LabelIn['type']) => labels.some((label) => label.type === type);
  const named = new Set(labels.flatMap(({ report, type }) => (type === 'description' ? [] : [report])));
  if (reason === 'name' || reason === 'alias') return named.size > 1;
  if (reason === 'acronym') return has('acronym') && has('name');
  return reason === 'curated' || (has('description') && labels.length > 1);
}

function textOf(texts: readonly RevisionText[], { report, field, start, end }: LabelIn): string {
  return texts[report]![field].slice(start, end);
}
