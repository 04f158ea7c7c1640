import { actOf } from './act-of.ts';
import { agentAfter } from './by-agent.ts';
import type { Draft } from './clause.ts';
import { isInverted, pushInverted } from './inverted.ts';
import { type Phrase, startsPhrase, subjectBefore } from './phrases.ts';
import { raisedSubject, sharedSubject } from './raised.ts';
import { afterAdverbs, beforeAdverbs, is, isAdverb, isContent, type Sentence } from './sentence.ts';
import { hasAgent, isPhrasalAdjective, isState } from './states.ts';
import { IS } from './word-facts.ts';

const AUXILIARY = IS.be | IS.have | IS.modal | IS.clitic | IS.do;

/** Passives with "be" or "get", those that share its auxiliary ("was arrested and charged"), by participle. */
export function findPassives(s: Sentence): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < s.size; i++) {
    if (is(s, i, IS.be | IS.clitic)) {
      const participle = afterAdverbs(s, pastInsertion(s, i + 1));
      if (isBePassive(s, i, participle) || isPrepositionalPassive(s, i, participle))
        pushPassive(s, i, participle, found);
      else if (s.question || isInverted(s, i)) pushInverted(s, i, found);
    } else if (is(s, i, IS.get)) {
      const participle = afterAdverbs(s, i + 1, 2);
      if (isGetPassive(s, participle)) pushPassive(s, i, participle, found);
    }
  }
  return found;
}

/** Passes over ", however," or ", in his view," between auxiliary and participle. */
function pastInsertion(s: Sentence, at: number): number {
  if (s.tokens[at]?.norm !== ',') return at;
  for (let close = at + 1; close < s.size && close <= at + LONGEST_INSERTION; close++) {
    if (s.tokens[close]!.norm === ',') return close > at + 1 ? close + 1 : at;
    if (is(s, close, IS.punctuation | AUXILIARY)) return at;
  }
  return at;
}

const LONGEST_INSERTION = 6;

function isBePassive(s: Sentence, be: number, i: number): boolean {
  // "was ate by the dog": the past stands for the participle in speech.
  if (!is(s, i, IS.participle))
    return (
      (is(s, i, IS.past) || s.tokens[i]?.norm === 'beat') &&
      !is(s, be, IS.clitic) &&
      is(s, i + 1, IS.by) &&
      agentAfter(s, i) !== null
    );
  if (s.tokens[i + 1]?.norm === '-' || s.tokens[i - 1]?.norm === '-') return false;
  if (is(s, be, IS.clitic) && !is(s, i + 1, IS.by | IS.of | IS.preposition | IS.to) && i + 1 < s.size - 1)
    return false;
  // "is left handed"; "all he did was put up a sign": base forms that look like participles.
  if (s.facts[i + 1]?.bodyAdjective || isPhrasalAdjective(s, i) || (is(s, be - 1, IS.do) && isBase(s, i)))
    return false;
  const next = s.tokens[i + 1]?.norm;
  if (next === 'to' && /^(?:set|bound|used|inclined|about)$/.test(s.tokens[i]!.norm))
    return s.tokens[i]!.norm === 'used' && !isAccustomed(s, be, i);
  // "Was being filled" tells an act whatever "was filled" tells. Source: Quirk 3.70.
  if (s.tokens[be]!.norm === 'being' && (!is(s, i, IS.adjectival) || is(s, be - 1, IS.be))) return true;
  if (is(s, be, IS.clitic) && s.facts[i]!.perfect && agentAfter(s, i) === null) return false;
  return !isState(s, be, i) || hasAgent(s, i);
}

/** "He is used to it", beside "money is used to buy votes". */
function isAccustomed(s: Sentence, be: number, i: number): boolean {
  const person = /^(?:i'm|you're|we're|they're|he's|she's|'m)$/.test(s.tokens[be]!.norm);
  return (
    person ||
    is(s, beforeAdverbs(s, be - 1), IS.subjectPronoun) ||
    is(s, i + 2, IS.ing | IS.article | IS.determiner | IS.objectPronoun)
  );
}

/** A base form that looks like its participle. */
function isBase(s: Sentence, i: number): boolean {
  return /^(?:put|cut|set|let|hit|read|shut|quit|cast|bet|bid|split|spread|hurt|cost|shed|rid|upset)$/.test(
    s.tokens[i]!.norm,
  );
}

/** "Was lied to": the preposition's object is the subject. */
function isPrepositionalPassive(s: Sentence, be: number, i: number): boolean {
  return (
    s.facts[i]?.prepositional === true &&
    !is(s, be, IS.clitic) &&
    (is(s, i + 1, IS.preposition | IS.to) || s.tokens[i + 1]?.norm === 'upon') &&
    !startsPhrase(s, i + 2)
  );
}

function isGetPassive(s: Sentence, i: number): boolean {
  // "got beat": the past stands for the participle in speech.
  if (!is(s, i, IS.participle) && s.tokens[i]?.norm !== 'beat') return false;
  if (isPhrasalAdjective(s, i)) return false;
  if (is(s, i, IS.getState | IS.adjectival) || is(s, i - 1, IS.degree)) return hasAgent(s, i);
  // "Nothing gets done", beside "when I get done with it".
  if (s.tokens[i]!.norm === 'done')
    return (
      !/^got/.test(s.tokens[i - 1]!.norm) &&
      s.tokens[i + 1]?.norm !== 'with' &&
      (!is(s, i - 2, IS.subjectPronoun) || s.tokens[i - 2]!.norm === 'it')
    );
  return !isContent(s, i + 1) || s.capital[i + 1] === 1 || isAdverb(s, i + 1) || is(s, i + 1, IS.ing);
}

/** Where the verb group begins: modals, "have" and adverbs before the auxiliary at `i` belong to it. */
export function groupStart(s: Sentence, i: number): number {
  let start = i;
  for (
    let at = beforeAdverbs(s, i - 1);
    at >= 0 && is(s, at, AUXILIARY | IS.get);
    at = beforeAdverbs(s, at - 1)
  )
    start = at;
  if (is(s, start - 1, IS.to) && s.tokens[start]!.norm === 'be') start--;
  return start;
}

function pushPassive(s: Sentence, auxiliary: number, participle: number, found: Draft[]): void {
  const start = groupStart(s, auxiliary);
  const patient = raisedSubject(s, start) ?? patientBefore(s, start) ?? sharedSubject(s, start, found.at(-1));
  pushOne(s, { from: start, to: participle + 1 }, patient, found);
  const next = coordinated(s, participle);
  if (next > 0) pushOne(s, { from: next, to: next + 1 }, patient, found);
}

function pushOne(s: Sentence, verb: Phrase, patient: Phrase | null, found: Draft[]): void {
  const agent = agentAfter(s, verb.to - 1);
  found.push({
    form: agent === null ? 'agentless' : 'passive',
    act: actOf(s, verb.to - 1),
    verb,
    agent,
    patient,
  });
}

/** A pronoun joined to its auxiliary ("they're") is no phrase of its own. */
function patientBefore(s: Sentence, start: number): Phrase | null {
  return s.tokens[start]!.norm.includes("'") && is(s, start, IS.clitic) ? null : subjectBefore(s, start);
}

/** A second participle under the same auxiliary: "arrested on Tuesday and charged with"; -1 where there is none. */
function coordinated(s: Sentence, participle: number): number {
  for (let i = participle + 1; i < s.size && i <= participle + 8; i++) {
    if (is(s, i, IS.coordinator)) {
      const next = afterAdverbs(s, i + 1, 2);
      const verb = s.facts[next]?.verb;
      const bare = !is(s, next, IS.participle) || verb === undefined || verb.role !== 'acts';
      if (bare) return -1;
      const follows = next + 1;
      const objectless =
        follows >= s.size ||
        is(s, follows, IS.punctuation | IS.preposition | IS.by | IS.to | IS.of | IS.coordinator);
      return objectless ? next : -1;
    }
    if (is(s, i, IS.punctuation | IS.be | IS.have | IS.relative)) return -1;
  }
  return -1;
}
