import { stem } from '../../src/text/words/stem.ts';

const AFTER_HEAD =
  /^(?:of|in|for|to|from|on|at|with|who|that|which|by|about|into|as|between|over|against|after|and|or)$/i;

/** The baseline of naming: mentions whose heads have one lemma are one. Head: the last word before a comma or a preposition. */
export function headLemma(mention: string): string {
  const words = mention
    .replace(/``|''|"/g, '')
    .trim()
    .replace(/ ,.*$/, '')
    .split(' ')
    .filter((word) => word !== '');
  const cut = words.findIndex((word, i) => i > 0 && AFTER_HEAD.test(word));
  const core = words
    .slice(0, cut < 0 ? words.length : cut)
    .filter((word) => !/^(?:'s|'|Jr\.|III|II)$/.test(word));
  return stem((core.at(-1) ?? mention).toLowerCase());
}
