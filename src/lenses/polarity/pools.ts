import { isStopWord } from '../../text/words/stop-words.data.ts';
import { REACH } from './actor-features.ts';
import { type ActorSentence, isDenied, type Place } from './actor-sentence.ts';
import { roleOf } from './role.ts';

/** Pools of roles in which words are summed up, in order; then all words, and those of the actor's clause. */
const ROLE_POOLS = [
  /^subj0?$/,
  /^(?:pred|appos|passSubj)/,
  /^subj/,
  /^(?:obj|by|pobj)/,
  /^(?:next|later)/,
  /^(?:prev|early)/,
  /^(?:poss|attr)/,
  /^prep:/,
  /^way/,
];
const ALL = ROLE_POOLS.length;
const CLAUSE = ALL + 1;
export const POOLS = CLAUSE + 1;

/** What a denied word counts for beside one that is not. */
const DENIED = -0.5;

const poolOfRole = new Map<string, number>();

function poolOf(role: string): number {
  const known = poolOfRole.get(role);
  if (known !== undefined) return known;
  const pool = ROLE_POOLS.findIndex((pattern) => pattern.test(role));
  poolOfRole.set(role, pool);
  return pool;
}

/**
 * The vectors of the words around an actor summed up by role: `POOLS * width` numbers, each pool divided by the root of
 * its words. Names, figures, function words and the actor's own words count as nothing. `rowOf` gives a stem's row of
 * `vectors`, -1 for none.
 */
export function pooledVectors(
  s: ActorSentence,
  actor: Place,
  rowOf: (stem: string) => number,
  vectors: ArrayLike<number>,
  width: number,
): Float64Array {
  const sums = new Float64Array(POOLS * width);
  const counts = new Float64Array(POOLS);
  const add = (pool: number, row: number, weight: number) => {
    counts[pool]! += Math.abs(weight);
    for (let k = 0; k < width; k++) sums[pool * width + k]! += weight * vectors[row * width + k]!;
  };
  const last = Math.min(s.size, actor.to + REACH);
  for (let i = Math.max(0, actor.from - REACH); i < last; i++) {
    if ((i >= actor.from && i < actor.to) || !s.isWord[i] || s.isName[i] || isStopWord(s.masked[i]!))
      continue;
    const row = rowOf(s.stems[i]!);
    if (row < 0) continue;
    const weight = isDenied(s, i) ? DENIED : 1;
    const pool = poolOf(roleOf(s, actor, i, i + 1));
    if (pool >= 0) add(pool, row, weight);
    add(ALL, row, weight);
    if (s.clause[i] === s.clause[actor.from]) add(CLAUSE, row, weight);
  }
  for (let pool = 0; pool < POOLS; pool++) {
    if (counts[pool] === 0) continue;
    const root = Math.sqrt(counts[pool]!);
    for (let k = 0; k < width; k++) sums[pool * width + k]! /= root;
  }
  return sums;
}
