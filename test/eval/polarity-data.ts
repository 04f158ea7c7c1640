import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Place } from '../../src/lenses/polarity/actor-sentence.ts';
import { type Token, tokenize } from '../../src/text/words/tokens.ts';
import { dataPath } from '../data-dir.ts';

/** One actor in one sentence of NewsMTSC, with what annotators say of it: 0 negative, 1 neutral, 2 positive. */
export interface PolarityCase {
  sentence: string;
  tokens: readonly Token[];
  actor: Place;
  gold: number;
  /** By document; {@link ASIDE} is kept aside. */
  fold: number;
}

const FOLDS = 6;
/** Nothing is trained, chosen or looked at on this fold. */
export const ASIDE = 0;

/** Every case of the file. Sentences of one document (of AllSides: of one event) stand in one fold. */
export function polarityCases(dataDir: string): PolarityCase[] {
  const lines = readFileSync(dataPath(dataDir, 'newsmtsc', 'train.jsonl'), 'utf8').split('\n');
  return lines.filter(Boolean).flatMap((line) => {
    const {
      primary_gid: id,
      sentence_normalized: sentence,
      targets,
    } = JSON.parse(line) as {
      primary_gid: string;
      sentence_normalized: string;
      targets: { from: number; to: number; polarity: number }[];
    };
    const tokens = tokenize(sentence, { start: 0, end: sentence.length });
    const fold = foldOf(id);
    return targets.flatMap(({ from, to, polarity }) => {
      const first = tokens.findIndex(({ end }) => end > from);
      if (first < 0) return [];
      let after = first + 1;
      while (after < tokens.length && tokens[after]!.start < to) after++;
      return [{ sentence, tokens, actor: { from: first, to: after }, gold: polarity / 2 - 1, fold }];
    });
  });
}

function foldOf(id: string): number {
  const parts = id.split('_');
  const document = parts.slice(0, parts[0] === 'allsides' ? 2 : 3).join('_');
  return createHash('sha256').update(document).digest().readUInt32BE(0) % FOLDS;
}

/** Macro F1 over the three classes. */
export function macroF1(gold: readonly number[], said: readonly number[]): number {
  let sum = 0;
  for (let c = 0; c < 3; c++) {
    const both = gold.filter((g, i) => g === c && said[i] === c).length;
    const either = gold.filter((g) => g === c).length + said.filter((one) => one === c).length;
    sum += either === 0 ? 0 : (2 * both) / either / 3;
  }
  return sum;
}

/** The class of the highest chance. */
export function saidOf(chances: readonly number[]): number {
  return chances.indexOf(Math.max(...chances));
}

/** Share that is right among the surest cases, `coverage` of all. */
export function accuracyAt(
  gold: readonly number[],
  chances: readonly (readonly number[])[],
  coverage: number,
): number {
  const order = gold
    .map((_, i) => i)
    .sort((a, b) => Math.max(...chances[b]!) - Math.max(...chances[a]!) || a - b);
  const kept = order.slice(0, Math.floor(coverage * gold.length));
  return kept.filter((i) => saidOf(chances[i]!) === gold[i]).length / kept.length;
}
