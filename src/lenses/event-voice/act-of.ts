import { PHRASAL_ACTS } from './acts.data.ts';
import type { Sentence } from './sentence.ts';

const phrasal: ReadonlyMap<string, string> = new Map(
  PHRASAL_ACTS.split(' ').map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]),
);

/** The act that a verb form tells: a listed one, with its particle ("struck down") or alone, or its stem. */
export function actOf(s: Sentence, i: number): string {
  return phrasalAct(s, i) ?? s.facts[i]!.verb?.act ?? s.tokens[i]!.stem;
}

/** The act of a verb and the particle right behind it; undefined where they tell none together. */
export function phrasalAct(s: Sentence, i: number): string | undefined {
  const lemma = s.facts[i]!.verb?.lemma;
  return lemma === undefined ? undefined : phrasal.get(`${lemma}+${s.tokens[i + 1]?.norm ?? ''}`);
}
