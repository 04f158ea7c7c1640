import { agentAfter } from './by-agent.ts';
import type { Draft } from './clause.ts';
import { type Phrase, phraseAfter } from './phrases.ts';
import { is, isContent, type Sentence } from './sentence.ts';
import { IS } from './word-facts.ts';

/**
 * Acts whose noun takes the one acted on as its possessor ("the man's killing"); with the others it is the one who acts
 * ("the army's attack"). Source: Quirk et al. 1985, 5.116, 17.41-17.43 (objective and subjective genitive).
 */
const PATIENT_GENITIVE = new Set(
  'kill execute shoot stab injure rape torture abduct arrest convict acquit deport displace dismiss suspend remove appoint elect impeach defeat rescue'.split(
    ' ',
  ),
);

/** Words before the noun that name who acts: "the police shooting of". Source: Quirk 5.56, 17.104 (collective nouns as premodifiers). */
const COLLECTIVE =
  /^(?:police|army|military|government|rebel|militia|state|federal|court|parliament|senate|house|congressional|presidential|official|mob|gang|regime|coalition|guerrilla|terrorist|terror)$/;

/** Acts named by a noun with the one acted on: "the killing of ...", "the raid on ...", "the man's arrest". */
export function findNominals(s: Sentence, taken: ReadonlySet<number>): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < s.size; i++) {
    const act = s.facts[i]!.noun;
    if (act === undefined || taken.has(i) || s.tokens[i + 1]?.norm === '-') continue;
    const draft = nominalAt(s, i, act);
    if (draft !== null) found.push(draft);
  }
  return found;
}

function nominalAt(s: Sentence, i: number, act: string): Draft | null {
  const owner = ownerBefore(s, i);
  const verb = { from: i, to: i + 1 };
  const onto = act === 'attack' || act === 'beat' || act === 'bomb' || act === 'strike' || act === 'invade';
  if (is(s, i + 1, IS.of) || (onto && /^(?:on|against)$/.test(s.tokens[i + 1]?.norm ?? ''))) {
    const patient = phraseAfter(s, i + 2);
    if (patient === null || is(s, patient.from, IS.ing)) return null;
    const agent = owner ?? collectiveBefore(s, i) ?? agentAfter(s, patient.to - 1);
    return { form: 'nominal', act, verb, agent, patient };
  }
  if (owner === null || !PATIENT_GENITIVE.has(act) || is(s, i + 1, IS.number) || isContent(s, i + 1))
    return null;
  const agent = agentAfter(s, i);
  return { form: 'nominal', act, verb, agent, patient: owner };
}

/** The possessor before the noun: "Corvania's", "his"; adjectives may stand between. */
function ownerBefore(s: Sentence, i: number): Phrase | null {
  for (let at = i - 1; at >= 0 && at >= i - 3; at--) {
    const { norm } = s.tokens[at]!;
    if (/^(?:his|her|their|its|my|our|your|whose)$/.test(norm)) return { from: at, to: at + 1 };
    // "the guards' killing of"
    if (
      /^['’]$/.test(norm) &&
      s.tokens[at - 1]?.norm.endsWith('s') &&
      isContent(s, at - 1) &&
      !isQuoteOpen(s, at)
    )
      return { from: at - 1, to: at };
    if (norm.endsWith("'s") && !is(s, at, IS.clitic)) {
      let from = at;
      while (from > 0 && s.capital[from] === 1 && s.capital[from - 1] === 1 && isContent(s, from - 1)) from--;
      return { from, to: at + 1 };
    }
    if (!isContent(s, at)) return null;
  }
  return null;
}

/** Whether a single quotation mark stands before: the apostrophe may be the end of its quotation. */
function isQuoteOpen(s: Sentence, end: number): boolean {
  for (let at = end - 1; at >= 0; at--) if (/^['‘’]$/.test(s.tokens[at]!.norm)) return true;
  return false;
}

function collectiveBefore(s: Sentence, i: number): Phrase | null {
  if (i === 0 || !COLLECTIVE.test(s.tokens[i - 1]!.norm)) return null;
  return { from: i - 1, to: i };
}
