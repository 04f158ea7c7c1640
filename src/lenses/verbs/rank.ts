import type { VerbRow } from './result.ts';

/** Endorsing verbs that present the speaker as giving something up. Source: Wierzbicka 1987, the group of "admit". */
const GIVING_UP = new Set(['admit', 'acknowledge', 'concede', 'confess', 'admission', 'confession']);

const DOCUMENT = /\b(?:indictment|complaint|lawsuit|suit|affidavit|filing|charges?|prosecutors?)\b/i;

/** How far up a row stands: doubt against endorsement first, "noted" against "said" last. */
export function rankOf({ cells }: VerbRow): number {
  const classes = new Set(cells.map((cell) => cell.class));
  let rank = 0;
  if (classes.has('doubtMarking')) rank += 3;
  if (classes.has('endorsing')) rank += cells.some(({ lemma }) => GIVING_UP.has(lemma)) ? 3 : 1;
  if (classes.has('forceful')) rank += 2;
  // An indictment alleges by its nature.
  if (cells.some(({ lemma, source }) => lemma === 'allege' && DOCUMENT.test(source?.exact ?? ''))) rank -= 3;
  return rank + Math.min(cells.length, 9) / 10;
}
