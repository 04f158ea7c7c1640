import type { TextReading } from '../../text/align/text-reading.ts';
import { lowerBoundBy } from '../../text/lower-bound.ts';
import { segmentTokens } from '../../text/segment/segment-tokens.ts';
import type { Field, Range, RevisionText } from '../../text/span.ts';
import type { Token } from '../../text/words/tokens.ts';
import type { Entity, NamingReading } from '../naming/reading.ts';
import { voiceAt } from '../voice/voice-at.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { WordParts } from './actor-net.ts';
import { type ActorSentence, actorSentence, type Place } from './actor-sentence.ts';
import { POLARITY_MODEL } from './model.data.ts';
import { SHOWN_LISTS } from './polar-words.data.ts';
import type { ActorClause, ListedWord, PolarityClass } from './reading.ts';
import { isOrdinaryBy, type PolarityModel, polarityOf, unpackPolarity } from './score.ts';
import { WORD_CLASSES } from './word-lists.ts';

const CLASSES: readonly PolarityClass[] = ['negative', 'neutral', 'positive'];
const ACTORS: ReadonlySet<Entity['kind']> = new Set(['person', 'organisation', 'group']);

let unpacked: PolarityModel | undefined;

/** The shipped model; unpacked on first use, since nobody may ask. */
export function polarityModel(): PolarityModel {
  unpacked ??= unpackPolarity(POLARITY_MODEL);
  return unpacked;
}

/** Each clause that names an actor, once an actor: its listed words, and a class where the chance suffices. */
export function readPolarity(
  text: RevisionText,
  { segments }: TextReading,
  { entities }: NamingReading,
  voices: readonly VoiceStretch[],
): ActorClause[] {
  const tokens = segmentTokens(text, segments);
  const isOrdinary = isOrdinaryBy(polarityModel());
  const bounds = fieldBounds(segments);
  const sentences = new Map<number, ReadSentence>();
  const known = polarityModel().heads.map((): WordParts => new Map());
  const found = new Map<string, ActorClause>();
  for (const [entity, { kind, canonical, labels }] of entities.entries()) {
    if (!ACTORS.has(kind) || !/^\p{Lu}/u.test(canonical)) continue;
    for (const label of labels) {
      const { field } = label;
      const own = bounds.get(field);
      if (own === undefined) continue;
      const at = own.from + lowerBoundBy(own.ends, label.start + 1, (end) => end);
      const actor = at >= own.from + own.ends.length ? null : placeOf(tokens[at]!, label);
      if (actor === null) continue;
      const read =
        sentences.get(at) ?? readSentence(actorSentence(text[field], tokens[at]!, isOrdinary), known);
      sentences.set(at, read);
      const { sentence, clauses } = read;
      const clause = clauses[lowerBoundBy(clauses, actor.from + 1, ({ to }) => to)];
      if (clause === undefined || clause.from > actor.from || clause.to < actor.to) continue;
      const key = `${entity} ${at} ${clause.from}`;
      if (found.has(key)) continue;
      const words = listedWords(sentence, tokens[at]!, clause, actor);
      const range = { start: tokens[at]![clause.from]!.start, end: tokens[at]![clause.to - 1]!.end };
      const voice = voiceAt(voices, field, label.start)?.voice ?? 'outlet';
      const place = { start: label.start, end: label.end };
      // The words of others are counted, not classed.
      const told = voice === 'outlet' ? classOf(read.chances()(actor), words) : { class: null, chance: 0 };
      found.set(key, {
        field,
        ...range,
        entity,
        label: place,
        voice,
        ...told,
        words,
      });
    }
  }
  return [...found.values()];
}

/** A sentence with what several actors in it ask for. */
interface ReadSentence {
  sentence: ActorSentence;
  clauses: Place[];
  chances: () => (actor: Place) => readonly number[];
}

function readSentence(sentence: ActorSentence, known: readonly WordParts[]): ReadSentence {
  let chances: ReturnType<typeof polarityOf> | undefined;
  return {
    sentence,
    clauses: clausesOf(sentence),
    // A sentence in which others speak is never asked.
    chances: () => {
      chances ??= polarityOf(polarityModel(), sentence, known);
      return chances;
    },
  };
}

/**
 * A class from the threshold on. A negative or positive one needs a listed word of its sign in the clause as well:
 * what is told must be there to be read.
 */
function classOf(
  chances: readonly number[],
  words: readonly ListedWord[],
): Pick<ActorClause, 'class' | 'chance'> {
  const best = chances.indexOf(Math.max(...chances));
  const chance = Math.round(chances[best]! * 1000) / 1000;
  const shown = best === 1 || words.some(({ list }) => signOf(list) === best - 1);
  return { class: chance >= polarityModel().threshold && shown ? CLASSES[best]! : null, chance };
}

/** -1 or 1: what a shown list says of whom its words are used. */
export function signOf(list: string): number {
  return SHOWN_LISTS[list as keyof typeof SHOWN_LISTS].sign;
}

function listedWords(s: ActorSentence, tokens: readonly Token[], clause: Place, actor: Place): ListedWord[] {
  const words: ListedWord[] = [];
  for (const { from, to, list } of s.hits) {
    const name = WORD_CLASSES[list]!;
    if (!(name in SHOWN_LISTS) || from < clause.from || to > clause.to) continue;
    if (from < actor.to && to > actor.from) continue;
    const place = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    if (!words.some(({ start, end }) => place.start < end && start < place.end))
      words.push({ ...place, list: name });
  }
  return words;
}

const BREAK = /^[;:—–()“”"]$/;
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'but while although though because whereas when after before unless until since if'.split(' '),
);

/** The clauses of a sentence: tokens between marks and conjunctions that begin another clause. */
function clausesOf({ size, low }: ActorSentence): Place[] {
  const clauses: Place[] = [];
  let from = 0;
  for (let i = 0; i <= size; i++) {
    if (i < size && !BREAK.test(low[i]!) && !CONJUNCTIONS.has(low[i]!)) continue;
    if (i > from) clauses.push({ from, to: i });
    from = i + 1;
  }
  return clauses;
}

/** The first segment of each field, and where its segments end. */
function fieldBounds(segments: readonly Range[]): ReadonlyMap<Field, { from: number; ends: number[] }> {
  const bounds = new Map<Field, { from: number; ends: number[] }>();
  segments.forEach(({ field, end }, i) => {
    const known = bounds.get(field);
    if (known === undefined) bounds.set(field, { from: i, ends: [end] });
    else known.ends.push(end);
  });
  return bounds;
}

function placeOf(tokens: readonly Token[], { start, end }: Range): Place | null {
  const from = lowerBoundBy(tokens, start + 1, (token) => token.end);
  if (from === tokens.length) return null;
  return {
    from,
    to: Math.max(
      from + 1,
      lowerBoundBy(tokens, end, (token) => token.start),
    ),
  };
}
