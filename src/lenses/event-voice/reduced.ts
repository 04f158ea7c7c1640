import { actOf } from './act-of.ts';
import { agentAfter, takesOf } from './by-agent.ts';
import type { Draft } from './clause.ts';
import { OPENS_CLAUSE, type Phrase, phraseAfter, startsPhrase, subjectBefore } from './phrases.ts';
import { beforeAdverbs, is, isAdverb, isContent, type Sentence } from './sentence.ts';
import { afterTimeAlone } from './times.ts';
import { IS } from './word-facts.ts';

/** What may follow a participle whose object is the noun before it. */
const AFTER = IS.preposition | IS.by | IS.to | IS.punctuation | IS.coordinator | IS.subordinator;

/** After a time the clause's own verb as well: "Teen killed Monday named". */
const AFTER_TIME = IS.participle | IS.be | IS.have | IS.modal;

/**
 * Passives without an auxiliary: headlines ("Man killed in ..."), reduced relatives ("a bill backed by ...") and
 * participles in front ("Accused of fraud, ..."). `taken` are tokens that stand in a clause already.
 */
export function findReduced(s: Sentence, taken: ReadonlySet<number>): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < s.size; i++) {
    if (!is(s, i, IS.participle) || taken.has(i) || is(s, i, IS.adjectival) || s.tokens[i + 1]?.norm === '-')
      continue;
    if (s.tokens[i - 1]?.norm === '-' || is(s, i, IS.determiner | IS.preposition)) continue;
    if (isCausative(s, i)) continue;
    const draft = fronted(s, i) ?? afterLoneNoun(s, i) ?? reducedAt(s, i);
    if (draft !== null) found.push(draft);
  }
  return found;
}

function reducedAt(s: Sentence, i: number): Draft | null {
  const verb = s.facts[i]!.verb;
  const listed = verb?.role === 'acts';
  const next = afterTimeAlone(s, s.tokens[i + 1]?.norm === 'dead' ? i + 2 : i + 1);
  const told = /^(?:otherwise|differently)$/.test(s.tokens[next]?.norm ?? '');
  const timed = next > i + 1;
  const ends = next >= s.size || told || is(s, next, AFTER) || (timed && is(s, next, AFTER_TIME));
  if (!ends && !(is(s, next, IS.of) && takesOf(s, i))) return null;
  if (is(s, i + 1, IS.coordinator) && s.field === 'body') return null;
  if (timed && is(s, next, IS.preposition) && isQuantity(s, next + 1)) return null;
  if (opensClause(s, i)) return pushAt(s, i, agentAfter(s, i), null);
  const agent = is(s, i, IS.measure) ? null : agentAfter(s, i);
  const direct = agent !== null && is(s, i + 1, IS.by);
  if (!(listed && !verb.may) && !s.facts[i]!.onlyParticiple) {
    if (!direct) return beforeVerb(s, i, agent) ?? headlineParticiple(s, i, agent);
  }
  const patient = patientOf(s, i);
  if (patient === undefined) return null;
  // ", Hebrew media revealed": who says so, after what is said.
  if (verb?.act === 'publish' && patient !== null && !direct && is(s, patient.from - 1, IS.punctuation))
    return null;
  if (patient === null && !direct && !(listed && !verb.may && i === 0)) return null;
  return pushAt(s, i, agent, patient);
}

/** "Killed on Monday at least ten rebels": after a time there may stand an object all the same. */
function isQuantity(s: Sentence, i: number): boolean {
  return (
    is(s, i, IS.number) || (/^(?:least|most|than)$/.test(s.tokens[i]?.norm ?? '') && is(s, i + 1, IS.number))
  );
}

function pushAt(s: Sentence, i: number, agent: Phrase | null, patient: Phrase | null): Draft {
  const form = agent === null ? 'agentless' : 'passive';
  return { form, act: actOf(s, i), verb: { from: i, to: i + 1 }, agent, patient };
}

/**
 * "Asked about the plan, he smiled", "Published last year, the book sold": a participle that opens the sentence, whose
 * subject stands after the comma. Source: Quirk 15.58-15.60 (supplementive clauses).
 */
function fronted(s: Sentence, i: number): Draft | null {
  if (i !== 0 || s.field === 'headline' || is(s, 0, IS.measure) || s.facts[0]!.verb?.may === true)
    return null;
  const opens =
    is(s, 1, IS.preposition | IS.by | IS.adverb) || /^(?:last|this|given)$/.test(s.tokens[1]?.norm ?? '');
  if (!opens && !(s.tokens[0]!.norm === 'given' && startsPhrase(s, 1))) return null;
  for (let at = 2; at < s.size && at < LONGEST_FRONT; at++) {
    if (s.tokens[at]!.norm !== ',') {
      if (is(s, at, IS.be | IS.have | IS.modal | IS.do | IS.subjectPronoun | IS.relative)) return null;
      continue;
    }
    const patient = phraseAfter(s, at + 1);
    if (patient === null || isAdverb(s, at + 1) || is(s, at + 1, IS.participle)) return null;
    return pushAt(s, i, agentAfter(s, i), patient);
  }
  return null;
}

const LONGEST_FRONT = 20;

/** "The methods used are simple": one noun, its participle, and the verb of the clause. Source: Quirk 17.28. */
function afterLoneNoun(s: Sentence, i: number): Draft | null {
  if (s.field === 'headline' || !is(s, i + 1, IS.be | IS.have | IS.modal) || s.facts[i]!.perfect) return null;
  const alone = i === 1 && /^(?:those|anything|something|everything|nothing)$/.test(s.tokens[0]!.norm);
  const noun = i === 2 && is(s, 0, IS.article | IS.determiner) && isContent(s, 1) && s.capital[1] === 0;
  return alone || noun ? pushAt(s, i, null, { from: 0, to: i }) : null;
}

/** "Got her hair done": what somebody had done. Source: Quirk 16.54. */
function isCausative(s: Sentence, i: number): boolean {
  const owner = i - 2;
  return (
    isContent(s, i - 1) &&
    /^(?:his|her|its|their|my|our|your)$/.test(s.tokens[owner]?.norm ?? '') &&
    is(s, owner - 1, IS.get) &&
    !is(s, i + 1, IS.by)
  );
}

/** A participle that opens an adverbial: "Once elected, ...", "Seen from afar, ...". Source: Quirk 14.6-14.8, 15.34. */
function opensClause(s: Sentence, i: number): boolean {
  if (i === 0) return s.facts[i]!.onlyParticiple && is(s, 1, IS.preposition | IS.by);
  const opener = s.tokens[i - 1]!.norm;
  // "who once dined with him": an adverb but where the clause begins.
  if (opener === 'once') return i === 1 || is(s, i - 2, IS.punctuation | IS.coordinator);
  return /^(?:if|when|unless|until|although|though|whenever)$/.test(opener);
}

/**
 * "Roads built in the fifties are crumbling": the verb that follows shows that the first is a participle. Only where
 * the subject opens the sentence without a name, and nothing between could open a clause.
 */
function beforeVerb(s: Sentence, i: number, agent: Phrase | null): Draft | null {
  if (s.field === 'headline' || s.facts[i]!.perfect || !is(s, i + 1, IS.preposition)) return null;
  // "Protests erupted after a man was killed": what follows is a clause.
  if (!startsPhrase(s, i + 2) || OPENS_CLAUSE.test(s.tokens[i + 1]!.norm)) return null;
  const patient = subjectBefore(s, i);
  if (patient === null || patient.from > 0 || patient.to !== i || is(s, i - 1, IS.subjectPronoun))
    return null;
  for (let at = 1; at < patient.to; at++) if (s.capital[at] === 1) return null;
  for (let at = i + 2; at < s.size && at < i + LONGEST_COMPLEMENT; at++) {
    if (is(s, at, IS.be | IS.have | IS.modal | IS.do)) return pushAt(s, i, agent, patient);
    if (is(s, at, IS.punctuation | IS.coordinator | IS.subordinator | IS.relative | IS.subjectPronoun))
      return null;
  }
  return null;
}

const LONGEST_COMPLEMENT = 10;

/** In a headline "struck", "cut" or "closed" before a preposition or at the end stands for "was struck". */
function headlineParticiple(s: Sentence, i: number, agent: Phrase | null): Draft | null {
  if (s.field !== 'headline' || s.facts[i]!.verb?.role !== 'acts') return null;
  const patient = patientOf(s, i);
  if (patient === undefined || patient === null || is(s, i + 1, IS.coordinator)) return null;
  return pushAt(s, i, agent, patient);
}

/** The noun before the participle; null where it stands in front of its clause; undefined where it is no reduced passive. */
function patientOf(s: Sentence, i: number): Phrase | null | undefined {
  const last = beforeAdverbs(s, i - 1);
  if (last < 0 || (is(s, last, IS.punctuation) && s.tokens[last]!.norm !== '-')) return null;
  if (is(s, last, IS.subordinator)) return null;
  if (is(s, last, IS.be | IS.have | IS.modal | IS.get | IS.clitic | IS.subjectPronoun | IS.relative | IS.do))
    return undefined;
  if (!isContent(s, last) && !is(s, last, IS.number)) return undefined;
  const phrase = subjectBefore(s, i);
  // "the man whom police arrested in ...": the object stands before the relative.
  if (phrase !== null && is(s, phrase.from - 1, IS.relative)) return undefined;
  return phrase ?? undefined;
}
