import { isStopWord } from '../../text/words/stop-words.data.ts';
import { type ActorSentence, BE, isPassive, type Place } from './actor-sentence.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const AUXILIARIES = setOf(
  "is are was were be been being am 's 're 'm has have had having do does did will would can could may might shall should must not n't never also to get gets got",
);
const PREPOSITIONS = setOf(
  'of on against for to with at by about toward towards over from in behind into upon around',
);

/** Every role, in the order of the model's tables. */
export const ROLES = [
  'in',
  'subj0',
  'poss',
  'possfar',
  'appos',
  'passSubj',
  'pred',
  'subj',
  'predfar',
  'subjNm',
  'subjNear',
  'subjFarN',
  'subjFar',
  'nextN',
  'next',
  'laterN',
  'later',
  'attrN',
  'pobj0',
  'obj0',
  'by',
  'objNm',
  'obj',
  'objFarN',
  'objFar',
  'wayN',
  'way',
  'prevN',
  'prev',
  'earlyN',
  'early',
  ...[...PREPOSITIONS].map((word) => `prep:${word}`),
] as const;

/**
 * How a word (half-open range of tokens) stands to the actor, from the words between them: subject before its verb,
 * object after it, possessor, the noun of a preposition, another clause, and whether another name stands between.
 * No parser: names of roles say what the pattern is like, not what a grammarian would find.
 */
export function roleOf(s: ActorSentence, actor: Place, from: number, to: number): string {
  if (from >= actor.from && to <= actor.to) return 'in';
  return actor.to <= from ? roleAfter(s, actor, from) : roleBefore(s, actor, from, to);
}

function roleAfter(s: ActorSentence, actor: Place, at: number): string {
  const { low, clause } = s;
  const gap = at - actor.to;
  if (gap === 0) return 'subj0';
  const first = low[actor.to]!;
  if (first === "'s" || first === '’s') return gap <= 3 ? 'poss' : 'possfar';
  if (gap <= 2 && first === ',') return 'appos';
  let helpers = true;
  let be = false;
  let names = false;
  for (let i = actor.to; i < at; i++) {
    const word = low[i]!;
    if (!AUXILIARIES.has(word) && !word.endsWith('ly') && !isStopWord(word)) helpers = false;
    if (BE.has(word)) be = true;
    if (s.isName[i]) names = true;
  }
  if (helpers) return isPassive(s, at) ? 'passSubj' : be ? 'pred' : 'subj';
  const breaks = clause[at]! - clause[actor.to - 1]!;
  if (breaks > 2) return names ? 'laterN' : 'later';
  if (breaks > 0) return names ? 'nextN' : 'next';
  if (gap > 5) return names ? 'subjFarN' : 'subjFar';
  return be ? 'predfar' : names ? 'subjNm' : 'subjNear';
}

function roleBefore(s: ActorSentence, actor: Place, at: number, to: number): string {
  const { low, clause } = s;
  const gap = actor.from - to;
  if (gap === 0) return s.isName[at] ? 'attrN' : isPassive(s, at) ? 'pobj0' : 'obj0';
  if (gap <= 4 && low[to] === 'by') return 'by';
  if (gap <= 4 && PREPOSITIONS.has(low[to]!)) return `prep:${low[to]}`;
  let names = false;
  for (let i = to; i < actor.from; i++) if (s.isName[i]) names = true;
  const breaks = clause[actor.from]! - clause[at]!;
  if (breaks > 2) return names ? 'earlyN' : 'early';
  if (breaks > 0) return names ? 'prevN' : 'prev';
  if (gap <= 3) return names ? 'objNm' : 'obj';
  if (gap <= 7) return names ? 'objFarN' : 'objFar';
  return names ? 'wayN' : 'way';
}
