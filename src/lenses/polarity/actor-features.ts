import { isStopWord } from '../../text/words/stop-words.data.ts';
import { cueVerb } from '../attribution/lexicon.ts';
import { type ActorSentence, BE, isDenied, type Place } from './actor-sentence.ts';
import { listFeatures } from './list-features.ts';
import { roleOf } from './role.ts';

/** Tokens looked at on each side of the actor; what stands farther off in a long sentence is left out. */
export const REACH = 48;

/** What the sparse model sees: words by their place beside the actor, listed words by role. Never the actor's own words, nor other names. */
export function actorFeatures(s: ActorSentence, actor: Place): string[] {
  const found = new Set<string>(['bias']);
  const first = Math.max(0, actor.from - REACH);
  const last = Math.min(s.size, actor.to + REACH);
  placeFeatures(s, actor, found);
  neighbourFeatures(s, actor, found);
  for (let i = first; i < last; i++) {
    if (i < actor.from || i >= actor.to) wordFeatures(s, actor, i, found);
  }
  listFeatures(s, actor, { from: first, to: last }, found);
  return [...found];
}

function placeFeatures(s: ActorSentence, { from }: Place, found: Set<string>): void {
  found.add(`q:${s.inQuotes[from]}`);
  found.add(`pos:${from === 0 ? 0 : from < 4 ? 1 : from < s.size / 2 ? 2 : 3}`);
  found.add(`len:${Math.min(6, Math.floor(s.size / 8))}`);
}

function neighbourFeatures(s: ActorSentence, { from, to }: Place, found: Set<string>): void {
  const w = (i: number) => (i < 0 ? '^' : i >= s.size ? '$' : s.masked[i]!);
  for (const d of [1, 2, 3]) {
    found.add(`b${d}:${w(from - d)}`);
    found.add(`a${d}:${w(to + d - 1)}`);
  }
  found.add(`bb:${w(from - 2)} ${w(from - 1)}`);
  found.add(`aa:${w(to)} ${w(to + 1)}`);
  found.add(`ba:${w(from - 1)} ${w(to)}`);
  found.add(`aaa:${w(to)} ${w(to + 1)} ${w(to + 2)}`);
  found.add(`bbb:${w(from - 3)} ${w(from - 2)} ${w(from - 1)}`);
  let verb = to;
  let passive = false;
  while (verb < Math.min(s.size, to + 4)) {
    const word = w(verb);
    if (!isStopWord(word) && word !== 'NAME' && !word.endsWith('ly')) break;
    if (BE.has(word)) passive = true;
    verb++;
  }
  if (verb < s.size && s.isWord[verb]) {
    found.add(`v:${s.stems[verb]}:${passive}`);
    found.add(`vv:${s.stems[verb]}`);
  }
  const cue = cueVerb(w(to)) ?? cueVerb(w(from - 1)) ?? cueVerb(w(to + 1));
  found.add(`speaks:${cue?.family}`);
}

function wordFeatures(s: ActorSentence, actor: Place, i: number, found: Set<string>): void {
  if (!s.isWord[i] || s.isName[i] || isStopWord(s.masked[i]!)) return;
  const stem = s.stems[i]!;
  const side = i < actor.from ? 'b' : 'a';
  const distance = side === 'b' ? actor.from - i : i - actor.to + 1;
  found.add(`w:${stem}`);
  found.add(`s${side}:${stem}`);
  if (s.clause[i] === s.clause[actor.from]) found.add(`h${side}:${stem}`);
  if (distance <= 8) found.add(`d${side}${distance <= 3 ? 'n' : 'm'}:${stem}`);
  if (isDenied(s, i)) found.add(`not:${stem}`);
}

/** One token as the net sees it, beside its stem. */
export interface TokenSight {
  role: string;
  /** 0..5, nearer first. */
  distance: number;
  /** Clauses between, 2 for two and more. */
  clauses: number;
  /** 0: both or neither in quotation marks; 1: the word alone; 2: the actor alone. */
  quotes: number;
  denied: boolean;
}

const DISTANCES = [1, 2, 4, 8, 16];

export function tokenSight(s: ActorSentence, actor: Place, i: number): TokenSight {
  const steps = i < actor.from ? actor.from - i : i >= actor.to ? i - actor.to + 1 : 0;
  const distance = DISTANCES.findIndex((most) => steps <= most);
  return {
    role: roleOf(s, actor, i, i + 1),
    distance: distance < 0 ? 5 : distance,
    clauses: Math.min(2, Math.abs(s.clause[i]! - s.clause[actor.from]!)),
    quotes: s.inQuotes[i] === s.inQuotes[actor.from] ? 0 : s.inQuotes[i] ? 1 : 2,
    denied: isDenied(s, i),
  };
}
