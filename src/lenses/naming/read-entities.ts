import type { Segment } from '../../text/segment/segment.ts';
import type { RevisionText } from '../../text/span.ts';
import { Bearers } from './bearers.ts';
import { nameWords } from './capitals.ts';
import { type Cluster, clusterMentions } from './cluster.ts';
import { type Definite, readDefinites } from './definites.ts';
import { type DescriptionAt, readDescriptions } from './descriptions.ts';
import { type Mention, readRun } from './mentions.ts';
import { HONORIFICS } from './names.data.ts';
import { type NounEntity, nounEntities } from './noun-entities.ts';
import { joinOtherNames } from './other-names.ts';
import { readPhrase } from './phrase.ts';
import { nounStart } from './premodifiers.ts';
import type { Description, Entity, Label, LabelType, NamingReading } from './reading.ts';
import { nameRuns } from './runs.ts';
import { ALL_CAPITALS, LOWER, readWords, type Words } from './words.ts';

/** An entity with the word at which it is met first, and its labels by word indexes. */
interface Draft {
  at: number;
  kind: Entity['kind'];
  canonical: string;
  labels: { from: number; to: number; type: LabelType }[];
  otherNames?: string[];
}

/** Reads the entities of an English revision. Linear in its length. */
export function readEntities(
  text: RevisionText,
  segments: readonly Segment[],
): Pick<NamingReading, 'entities' | 'descriptions'> {
  const words = readWords(text, segments);
  const slice = (from: number, to: number) =>
    text[words.field[from]!].slice(words.start[from]!, words.end[to - 1]!);
  const mentions: Mention[] = [];
  for (const run of nameRuns(words, nameWords(words))) readRun(words, run, mentions);
  const descriptions = readDescriptions(words, mentions);
  const named = joinOtherNames(words, mentions, clusterMentions(mentions), ({ nameFrom, to }) =>
    slice(nameFrom, to),
  );
  const clusters = named.map(({ cluster }) => cluster);
  const taken = takenWords(words, [...mentions, ...descriptions]);
  const drafts = named.map(({ cluster, otherNames }) => ({ ...draftOf(words, cluster, slice), otherNames }));
  const homes = new Map(
    clusters.flatMap((cluster, c) => cluster.mentions.map((mention): [Mention, number] => [mention, c])),
  );
  const titled = titleHolders(words, mentions, homes);
  for (const description of descriptions) {
    const home = homes.get(description.mention)!;
    if (!isAnothers(words, description, home, titled)) describe(drafts[home]!, description);
  }
  const definites = readDefinites(words, taken, bearersOf(drafts, slice), slice);
  for (const { from, to, means } of definites)
    if (means !== null) drafts[Number(means)]!.labels.push({ from, to, type: 'description' });
  const resolved = definites.filter(({ means }) => means !== null);
  const all = [
    ...drafts,
    ...nounEntities(words, takenWords(words, resolved, taken)).map((noun) => nounDraft(words, noun)),
  ];
  return {
    entities: all.sort((a, b) => a.at - b.at).map((draft, i) => entityOf(words, draft, i)),
    descriptions: definites
      .filter(({ means }) => means === null)
      .map((definite) => openDescription(words, definite)),
  };
}

function takenWords(
  words: Words,
  stretches: readonly { from: number; to: number }[],
  before?: Uint8Array,
): Uint8Array {
  const taken = new Uint8Array(words.size);
  if (before !== undefined) taken.set(before);
  for (const { from, to } of stretches) taken.fill(1, from, to);
  return taken;
}

function draftOf(words: Words, cluster: Cluster, slice: (from: number, to: number) => string): Draft {
  let best = cluster.mentions[0]!;
  for (const mention of cluster.mentions)
    if (mention.to - mention.nameFrom > best.to - best.nameFrom) best = mention;
  return {
    at: cluster.mentions[0]!.from,
    kind: cluster.kind,
    canonical: slice(best.nameFrom, best.to),
    labels: cluster.mentions.map((mention) => ({
      from: mention.from,
      to: mention.to,
      type: typeOf(words, mention, cluster),
    })),
  };
}

function typeOf(words: Words, mention: Mention, cluster: Cluster): LabelType {
  if (mention.titleFrom >= 0)
    return HONORIFICS.has(words.lower[mention.titleFrom]!) && mention.nameFrom - mention.from === 1
      ? 'name'
      : 'title';
  const acronym =
    words.shape[mention.from] === ALL_CAPITALS &&
    mention.to - mention.from === 1 &&
    cluster.key.includes(' ');
  return acronym ? 'acronym' : 'name';
}

/** Whom each word of a title stands before. */
function titleHolders(
  words: Words,
  mentions: readonly Mention[],
  homes: ReadonlyMap<Mention, number>,
): Map<string, Set<number>> {
  const holders = new Map<string, Set<number>>();
  for (const mention of mentions) {
    if (mention.titleFrom < 0) continue;
    const word = words.lower[mention.nameFrom - 1]!;
    holders.set(word, (holders.get(word) ?? new Set()).add(homes.get(mention)!));
  }
  return holders;
}

/** "With Calder, the president, ..." in a text where another has that title: two people in a list, no apposition. */
function isAnothers(
  words: Words,
  { from, to }: DescriptionAt,
  home: number,
  titled: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  if (to - from !== 2 || words.lower[from] !== 'the') return false;
  const holders = titled.get(words.lower[from + 1]!);
  return holders !== undefined && !holders.has(home);
}

function describe(draft: Draft, { from, to, ofBody }: DescriptionAt): void {
  if (ofBody === (draft.kind === 'person')) return;
  draft.labels.push({ from, to, type: 'description' });
}

/** The offices that the entities carry; a bearer's name is the index of its draft. */
function bearersOf(drafts: readonly Draft[], slice: (from: number, to: number) => string): Bearers {
  const bearers = new Bearers();
  drafts.forEach(({ kind, labels }, i) => {
    if (kind !== 'person') return;
    const plain = labels.filter(({ type }) => type !== 'title' && type !== 'description').length;
    for (const { from, to, type } of labels)
      if (type === 'title' || type === 'description') bearers.see(String(i), readPhrase(slice(from, to)), 1);
    if (plain > 0 && plain < labels.length) bearers.weigh(String(i), plain);
  });
  return bearers;
}

function nounDraft(words: Words, { kind, noun, at }: NounEntity): Draft {
  return {
    at: at[0]!,
    kind,
    canonical: noun,
    labels: at.map((i) => ({
      // In a line set in title case verbs look like the nouns before a noun.
      from: words.shape[i] === LOWER ? nounStart(words, i) : i,
      to: i + 1,
      type: 'description',
    })),
  };
}

function entityOf(words: Words, { kind, canonical, labels, otherNames = [] }: Draft, index: number): Entity {
  const sorted = labels.sort((a, b) => a.from - b.from || b.to - a.to);
  return {
    id: `e${index + 1}`,
    kind,
    canonical,
    ...(otherNames.length > 0 && { otherNames }),
    labels: sorted.map(
      ({ from, to, type }): Label => ({
        field: words.field[from]!,
        start: words.start[from]!,
        end: words.end[to - 1]!,
        type,
      }),
    ),
  };
}

function openDescription(words: Words, { from, to, head, plural }: Definite): Description {
  return { field: words.field[from]!, start: words.start[from]!, end: words.end[to - 1]!, head, plural };
}
