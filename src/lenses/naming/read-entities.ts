import type { Segment } from '../../text/segment.ts';
import type { RevisionText } from '../../text/span.ts';
import { nameWords } from './capitals.ts';
import { type Cluster, clusterMentions } from './cluster.ts';
import { type BareTitle, type Mention, readRun } from './mentions.ts';
import { HONORIFICS } from './names.data.ts';
import { type NounEntity, nounEntities } from './noun-entities.ts';
import type { Entity, Label, LabelType, NamingReading } from './reading.ts';
import { nameRuns } from './runs.ts';
import { ALL_CAPITALS, readWords, type Words } from './words.ts';

/** Reads the entities of an English revision. Linear in its length. */
export function readEntities(
  text: RevisionText,
  segments: readonly Segment[],
): Pick<NamingReading, 'entities' | 'descriptions'> {
  const words = readWords(text, segments);
  const mentions: Mention[] = [];
  const bare: BareTitle[] = [];
  for (const run of nameRuns(words, nameWords(words))) readRun(words, run, mentions, bare);
  const clusters = clusterMentions(mentions);
  const named = clusters.map(
    (cluster): Draft => ({ at: cluster.mentions[0]!.from, entity: entityOf(text, words, cluster) }),
  );
  const drafts = [
    ...named,
    ...nounEntities(words, takenWords(words, mentions)).map((noun) => nounDraft(words, noun)),
  ];
  const entities = drafts
    .sort((a, b) => a.at - b.at)
    .map(({ entity }, i) => ({ id: `e${i + 1}`, ...entity }));
  return { entities, descriptions: [] };
}

/** An entity with the word at which it is met first. */
interface Draft {
  at: number;
  entity: Omit<Entity, 'id'>;
}

function takenWords(words: Words, mentions: readonly Mention[]): Uint8Array {
  const taken = new Uint8Array(words.size);
  for (const mention of mentions) taken.fill(1, mention.from, mention.to);
  return taken;
}

function nounDraft(words: Words, { kind, noun, at }: NounEntity): Draft {
  const labels = at.map(
    (i): Label => ({
      field: words.field[i]!,
      start: words.start[i]!,
      end: words.end[i]!,
      type: 'description',
    }),
  );
  return { at: at[0]!, entity: { kind, canonical: noun, labels } };
}

function entityOf(text: RevisionText, words: Words, cluster: Cluster): Omit<Entity, 'id'> {
  const labels: Label[] = cluster.mentions.map((mention) => ({
    field: words.field[mention.from]!,
    start: words.start[mention.from]!,
    end: words.end[mention.to - 1]!,
    type: typeOf(words, mention, cluster),
  }));
  return { kind: cluster.kind, canonical: canonicalOf(text, words, cluster), labels };
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

/** The longest name; of equally long ones the first. */
function canonicalOf(text: RevisionText, words: Words, cluster: Cluster): string {
  let best = cluster.mentions[0]!;
  for (const mention of cluster.mentions)
    if (mention.to - mention.nameFrom > best.to - best.nameFrom) best = mention;
  return text[words.field[best.from]!].slice(words.start[best.nameFrom]!, words.end[best.to - 1]!);
}
