import { AUXILIARY, isQuote, joins, type Phrase, phraseAfter } from './phrases.ts';
import { is, isContent, type Sentence } from './sentence.ts';
import { IS } from './word-facts.ts';

/**
 * The agent after a passive participle: the phrase after "by", where that is no means, place, time or measure.
 * Looks ahead to the end of the clause.
 */
export function agentAfter(s: Sentence, participle: number): Phrase | null {
  const agent = byPhrase(s, participle);
  if (agent === null || !takesOf(s, participle)) return agent;
  // "accused by dozens of women of fraud": the last "of" belongs to the verb.
  let cut = agent.to;
  for (let i = agent.from + 1; i < agent.to; i++)
    if (is(s, i, IS.of) && !QUANTITY.test(s.tokens[i - 1]!.norm)) cut = i;
  return { from: agent.from, to: cut };
}

/** Whether the verb's complement begins with "of". */
export function takesOf(s: Sentence, i: number): boolean {
  return OF_COMPLEMENT.test(s.facts[i]!.verb?.lemma ?? s.tokens[i]!.norm);
}

/** Verbs whose complement begins with "of". Source: Levin 1993, 10.6 (cheat verbs), 33 (judgment); Quirk 16.63. */
const OF_COMPLEMENT =
  /^(?:accuse|convict|acquit|rob|strip|inform|deprive|suspected|suspect|cleared|clear|cure|warn|assure|remind|notify)$/;
const QUANTITY =
  /^(?:dozens|scores|hundreds|thousands|number|numbers|group|groups|series|majority|members?|gangs?|teams?|pair|couple|handful|plenty|lots?|one|two|three|four|five|most|many|some|all|both|none|half|board|ministry|department|house|secretary|court|bank|university|chamber|city|state|head|chief|director|leader|president|governor|mayor)$/;

/** A number that counts no agents: "by 5 per cent", "by 2031", "by two votes". */
function isMeasure(s: Sentence, i: number): boolean {
  if (/^[$£€]$/.test(s.tokens[i]?.norm ?? '')) return true;
  if (!is(s, i, IS.number)) return false;
  let next = i + 1;
  while (is(s, next, IS.number)) next++;
  if (is(s, next, IS.of)) return false;
  return !isContent(s, next) || UNITS.test(s.tokens[next]!.norm);
}

const UNITS =
  /^(?:per|percent|percentage|points?|votes?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|billions?|trillions?|dollars?|pounds?|euros?|cents?|miles?|kilometers?|kilometres?|metres?|meters?|feet|inches|degrees|times|thirds?|quarters?|goals?|runs?|seats?)$/;

function byPhrase(s: Sentence, participle: number): Phrase | null {
  for (let i = participle + 1; i < s.size && i <= participle + 12; i++) {
    if (is(s, i, IS.by)) {
      if (is(s, i + 1, IS.noAgent) || isMeasure(s, i + 1) || (is(s, i + 1, IS.ing) && s.capital[i + 1] === 0))
        continue;
      const phrase = phraseAfter(s, i + 1);
      if (phrase === null || is(s, phrase.to - 1, IS.noAgent)) continue;
      return phrase;
    }
    if (is(s, i, IS.punctuation)) {
      if (!joins(s, i) && !isQuote(s, i)) return null;
    } else if (
      i > participle + 1 &&
      (is(s, i, AUXILIARY | IS.relative | IS.subordinator) || s.facts[i]!.verb?.forms.has('past') === true)
    )
      return null;
    // "was arrested after a raid by police": the phrase belongs to the other act.
    else if (
      s.facts[i]!.noun !== undefined ||
      /^(?:after|following|before|during|amid|because|as|than)$/.test(s.tokens[i]!.norm)
    )
      return null;
  }
  return null;
}
