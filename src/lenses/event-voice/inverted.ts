import { actOf } from './act-of.ts';
import { agentAfter } from './by-agent.ts';
import type { Draft } from './clause.ts';
import { startsPhrase } from './phrases.ts';
import { is, isAdverb, isContent, type Sentence } from './sentence.ts';
import { isPhrasalAdjective, isPresent } from './states.ts';
import { IS } from './word-facts.ts';

/** "Nor was the man charged", "Only then was the door opened": the verb stands before its subject. Source: Quirk 18.24. */
export function isInverted(s: Sentence, be: number): boolean {
  if (!startsPhrase(s, be + 1)) return false;
  if (/^(?:nor|neither|never)$/.test(s.tokens[be - 1]?.norm ?? '')) return true;
  return isAdverb(s, be - 1) && /^(?:only|never|rarely|seldom|hardly|not|nowhere)$/.test(s.tokens[0]!.norm);
}

/** "Was the man arrested?": the subject stands between auxiliary and participle. */
export function pushInverted(s: Sentence, be: number, found: Draft[]): void {
  if (be > 0 && isContent(s, be - 1) && !isAdverb(s, be - 1) && !is(s, be - 1, IS.question)) return;
  for (let i = be + 2; i < s.size && i <= be + 6; i++) {
    if (
      is(s, i, IS.participle) &&
      !is(s, i, IS.adjectival) &&
      !(is(s, i, IS.result) && isPresent(s, be)) &&
      !isPhrasalAdjective(s, i) &&
      (!is(s, i - 1, IS.article | IS.determiner | IS.degree) || isStandIn(s, be, i))
    ) {
      if (isContent(s, i + 1) && !isAdverb(s, i + 1)) return;
      const agent = agentAfter(s, i);
      const patient = { from: be + 1, to: i };
      while (patient.to > patient.from + 1 && isAdverb(s, patient.to - 1)) patient.to--;
      found.push({
        form: agent === null ? 'agentless' : 'passive',
        act: actOf(s, i),
        verb: { from: i, to: i + 1 },
        agent,
        patient,
      });
      return;
    }
    if (is(s, i, IS.punctuation | IS.preposition | IS.be | IS.ing)) return;
  }
}

/** "Were these made here?": a determiner that is the whole subject. */
function isStandIn(s: Sentence, be: number, i: number): boolean {
  return i === be + 2 && /^(?:this|that|these|those|all|any|some|many|both)$/.test(s.tokens[i - 1]!.norm);
}
