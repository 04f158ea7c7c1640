import { actOf, phrasalAct } from './act-of.ts';
import type { Draft } from './clause.ts';
import { groupStart } from './passives.ts';
import { isHeadlinePresent, type Phrase, phraseAfter, subjectBefore } from './phrases.ts';
import { afterAdverbs, beforeAdverbs, is, isContent, type Sentence } from './sentence.ts';
import { afterTime, hasTime } from './times.ts';
import { IS, type WordFacts } from './word-facts.ts';

/** What is fired without being dismissed, signed or cut off: "fired tear gas". Source: Levin 1993, 17 (throw verbs). */
const SHOTS =
  /^(?:shots?|rockets?|tear|gas|missiles?|bullets?|rubber|live|rounds?|weapons?|guns?|cannons?|mortars?|warning|flares?|back|at|on|into|off)$/;

/** What passes a chamber instead of passing something. */
const PASSES =
  /^(?:bill|bills|measure|measures|legislation|law|laws|proposal|amendment|resolution|act|budget|it|which|that|years?|months?|weeks?|days?)$/;

const SURE_OBJECT = IS.article | IS.determiner | IS.objectPronoun | IS.number;
const ENDS_OBJECTLESS =
  IS.preposition |
  IS.by |
  IS.to |
  IS.of |
  IS.punctuation |
  IS.coordinator |
  IS.relative |
  IS.subordinator |
  IS.be |
  IS.have |
  IS.modal;

/** Active clauses, and what befell somebody; `taken` are tokens that stand in a clause already. */
export function findActives(s: Sentence, taken: ReadonlySet<number>): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < s.size; i++) {
    if (taken.has(i) || s.tokens[i - 1]?.norm === '-' || s.tokens[i + 1]?.norm === '-') continue;
    const facts = s.facts[i]!;
    const draft =
      facts.verb === undefined
        ? unlisted(s, i)
        : facts.verb.role === 'outcome'
          ? outcomeAt(s, i, facts.verb)
          : listedAt(s, i, facts.verb, found.at(-1));
    if (draft !== null) found.push(draft);
  }
  return found;
}

type Verb = NonNullable<WordFacts['verb']>;

/** The place of the verb group's first word where the form at `i` is finite there; -1 where it is not. */
function finiteStart(s: Sentence, i: number, verb: Verb): number {
  const before = beforeAdverbs(s, i - 1);
  if (before < 0) return -1;
  if (is(s, before, IS.have | IS.clitic) && verb.forms.has('participle')) return groupStart(s, i);
  if (is(s, before, IS.modal | IS.do) && verb.forms.has('base')) return groupStart(s, i);
  if (is(s, before, IS.be | IS.clitic) && verb.forms.has('ing')) return groupStart(s, i);
  if (!verb.forms.has('past') && !verb.forms.has('s') && !(s.field === 'headline' && verb.forms.has('base')))
    return -1;
  if (is(s, before, IS.be | IS.have | IS.modal | IS.do | IS.to | IS.get)) return -1;
  return i;
}

function listedAt(s: Sentence, i: number, verb: Verb, previous: Draft | undefined): Draft | null {
  if (is(s, i, IS.preposition | IS.adverb | IS.determiner)) return null;
  // "Bombs kill dozens": the noun before the verb.
  if (i + 1 < s.size && isHeadlinePresent(s, i + 1)) return null;
  const start = finiteStart(s, i, verb);
  if (start < 0) return null;
  const sure = start < i || (verb.forms.has('past') && !s.facts[i]!.noun);
  if (verb.lemma === 'fire' && SHOTS.test(s.tokens[i + 1]?.norm ?? '')) return null;
  // "Strikes down a law": the object stands behind the particle.
  const phrasal = phrasalAct(s, i);
  const to = phrasal === undefined ? i + 1 : i + 2;
  const object = objectAfter(s, to - 1, sure && (!verb.may || phrasal !== undefined));
  if (object === null) return null;
  const agent = agentOf(s, start, previous);
  if (agent === undefined) return null;
  // "The bill passed the House": what is passed is the subject.
  if (verb.lemma === 'pass' && (agent === null || PASSES.test(s.tokens[agent.to - 1]!.norm))) return null;
  return { form: 'active', act: actOf(s, i), verb: { from: start, to }, agent, patient: object };
}

/** The object right after the verb; a sure verb takes any noun, others only what shows by its first word that it is one. */
function objectAfter(s: Sentence, i: number, sure: boolean): Phrase | null {
  let at = afterTime(s, i + 1);
  const timed = hasTime(s, i + 1, at);
  // "shot dead three men"
  if (s.tokens[at]?.norm === 'dead') at++;
  if (at >= s.size || is(s, at, ENDS_OBJECTLESS)) return null;
  if ((!sure || timed) && !is(s, at, SURE_OBJECT) && !(s.capital[at] === 1 && isContent(s, at))) {
    if (timed || s.field !== 'headline' || !isContent(s, at) || s.facts[at]!.verb?.forms.has('s') === true)
      return null;
  }
  const object = phraseAfter(s, at);
  // "Shut down a few years ago": a time, not a thing.
  return object !== null && s.tokens[object.to]?.norm === 'ago' ? null : object;
}

/** The subject; null where it is not clear; undefined where the word before shows that this is no finite verb. */
function agentOf(s: Sentence, start: number, previous: Draft | undefined): Phrase | null | undefined {
  const last = beforeAdverbs(s, start - 1);
  if (last < 0) return undefined;
  if (is(s, last, IS.coordinator) || s.tokens[last]!.norm === ',') {
    if (previous !== undefined && previous.form === 'active' && start - previous.verb.to < 25) {
      // "After X left, Y, who had stayed, removed": a relative between commas belongs to a subject of its own.
      return closesRelative(s, last) ? subjectBefore(s, start) : previous.agent;
    }
    if (is(s, last, IS.coordinator)) return null;
  }
  if (is(s, last, IS.article | IS.determiner | IS.by | IS.of | IS.number) && !is(s, last, IS.subjectPronoun))
    return undefined;
  if (is(s, last, IS.preposition | IS.subordinator | IS.to)) return undefined;
  // "sentenced ousted president X": a participle before its noun.
  if (is(s, last, IS.participle | IS.past) && !is(s, last - 1, IS.article | IS.determiner)) return undefined;
  return subjectBefore(s, start);
}

function closesRelative(s: Sentence, close: number): boolean {
  if (s.tokens[close]!.norm !== ',') return false;
  for (let i = close - 1; i > 0; i--) if (s.tokens[i]!.norm === ',') return is(s, i + 1, IS.relative);
  return false;
}

/** Any other verb in "-ed" between a clear subject and a clear object: "The panel backed the plan". */
function unlisted(s: Sentence, i: number): Draft | null {
  if (!is(s, i, IS.participle) || !s.tokens[i]!.norm.endsWith('ed') || is(s, i, IS.adjectival)) return null;
  const object = afterAdverbs(s, i + 1, 1);
  if (!is(s, object, IS.article | IS.objectPronoun) && !is(s, object, IS.determiner)) return null;
  const before = beforeAdverbs(s, i - 1);
  if (is(s, before, IS.be | IS.get | IS.to | IS.modal | IS.do) || before < 0) return null;
  const start = is(s, before, IS.have) ? groupStart(s, i) : i;
  const agent = agentOf(s, start, undefined);
  if (agent === undefined || agent === null) return null;
  const patient = phraseAfter(s, object);
  if (patient === null) return null;
  return { form: 'active', act: s.tokens[i]!.stem, verb: { from: start, to: i + 1 }, agent, patient };
}

/** "died", "has collapsed", in headlines "dies": what befell the subject. */
function outcomeAt(s: Sentence, i: number, verb: Verb): Draft | null {
  const start = finiteStart(s, i, verb);
  const act = verb.lemma === 'lose' ? lossAt(s, i) : verb.act;
  if (act === null) return null;
  // "ferry crash": a base form without an auxiliary is a noun more often than a verb.
  if (start < 0 || (start === i && !verb.forms.has('past') && !verb.forms.has('s'))) return null;
  if (
    !verb.forms.has('past') &&
    start === i &&
    i + 1 < s.size &&
    !is(s, i + 1, ENDS_OBJECTLESS) &&
    !is(s, i + 1, IS.adverb)
  )
    return null;
  const patient = subjectBefore(s, start);
  if (patient === null) return null;
  return { form: 'intransitive', act, verb: { from: start, to: i + 1 }, agent: null, patient };
}

/** What is lost in a contest. Source: WordNet 3.1, "lose" 2 (be defeated) and the frames of its objects. */
const CONTEST =
  /^(?:elections?|re-election|votes?|races?|bids?|cases?|games?|matche?s?|wars?|battles?|primar(?:y|ies)|referendums?|appeals?|lawsuits?|seats?|runoffs?|contests?|fights?|debates?|titles?|crown|house|senate|majority)$/;

/** The act that "lost" tells of: "lost their lives", "lost his job", "lost the election"; null for any other loss. */
function lossAt(s: Sentence, i: number): string | null {
  const at = afterTime(s, i + 1);
  if (at >= s.size || is(s, at, ENDS_OBJECTLESS)) return 'defeat';
  const object = phraseAfter(s, at);
  if (object === null) return null;
  const head = s.tokens[object.to - 1]!.norm;
  if (/^(?:life|lives)$/.test(head)) return 'kill';
  if (/^jobs?$/.test(head)) return 'dismiss';
  return CONTEST.test(head) ? 'defeat' : null;
}
