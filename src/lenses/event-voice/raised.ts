import type { Draft } from './clause.ts';
import { AUXILIARY, type Phrase, subjectBefore } from './phrases.ts';
import { beforeAdverbs, is, type Sentence } from './sentence.ts';
import { IS } from './word-facts.ts';

/**
 * What stands between a subject and "to be" without being the subject of its own: "is expected to be charged". Source:
 * Quirk et al. 1985, 3.40-3.49 (semi-auxiliaries, catenatives), 16.38-16.40, 16.50.
 */
const RAISING =
  /^(?:expected|likely|unlikely|set|due|said|believed|thought|reported|understood|supposed|scheduled|slated|certain|sure|poised|about|going|bound|alleged|known|ready|allowed|required|ordered|forced)$/;
const CATENATIVE =
  /^(?:appear|seem|need|want|continue|deserve|hope|expect|refuse|happen|come|have|face|wait|ask|demand|agree)(?:s|ed)?$|^(?:has|had|came|seems|wants|needs)$/;

/** The subject of "is expected to be indicted" or "needs to be repaired", where the group begins with "to be". */
export function raisedSubject(s: Sentence, start: number): Phrase | null {
  if (!is(s, start, IS.to)) return null;
  // "likely" is an adverb elsewhere.
  const verb = RAISING.test(s.tokens[start - 1]?.norm ?? '') ? start - 1 : beforeAdverbs(s, start - 1);
  if (verb < 1) return null;
  if (RAISING.test(s.tokens[verb]!.norm)) {
    let be = beforeAdverbs(s, verb - 1);
    if (!is(s, be, IS.be)) return s.field === 'headline' ? subjectBefore(s, verb) : null;
    while (is(s, beforeAdverbs(s, be - 1), AUXILIARY)) be = beforeAdverbs(s, be - 1);
    return subjectBefore(s, be);
  }
  return CATENATIVE.test(s.tokens[verb]!.norm) ? subjectBefore(s, verb) : null;
}

/** "He was held before being charged": the subject of the passive clause before it, where no comma stands between. */
export function sharedSubject(s: Sentence, start: number, previous: Draft | undefined): Phrase | null {
  if (s.tokens[start]?.norm !== 'being' || previous === undefined || previous.patient === null) return null;
  if (!/^(?:after|before|without|while|since|despite)$/.test(s.tokens[start - 1]?.norm ?? '')) return null;
  for (let i = previous.verb.to; i < start; i++) {
    if (is(s, i, IS.punctuation | IS.coordinator | IS.relative | IS.subordinator)) return null;
  }
  return previous.patient;
}
