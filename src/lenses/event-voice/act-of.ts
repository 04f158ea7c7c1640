import type { Sentence } from './sentence.ts';

/** The act that a verb form tells: a listed one, or its stem. */
export function actOf(s: Sentence, i: number): string {
  return s.facts[i]!.verb?.act ?? s.tokens[i]!.stem;
}
