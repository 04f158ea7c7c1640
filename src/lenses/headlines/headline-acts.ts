import { closedClass } from '../attribution/lexicon.ts';
import type { Place, VoiceClause } from '../event-voice/reading.ts';

/** Who does what to whom as the headline words it: the clauses of event voice, held against the grammar of headlines. */
export function headlineActs(headline: string, clauses: readonly VoiceClause[]): VoiceClause[] {
  const own = clauses.filter(({ field }) => field === 'headline').map((clause) => mended(headline, clause));
  return own.filter(
    (clause) => isTold(clause) && isClause(headline, clause) && !own.some((other) => holds(other, clause)),
  );
}

/** Somebody acts or is acted on; an active without a subject is a noun ("attack ad"). */
function isTold({ form, agent, patient }: VoiceClause): boolean {
  return form === 'active' ? agent !== null : agent !== null || patient !== null;
}

/**
 * Headlines are in the present tense (Mårdh 1980, Headlinese): with a name after it "Calder Named Mayor" is a passive, and
 * "arrest" after a singular a noun. Nor is the possessor of a noun told with a verb inside it ("Senate Overrides Holt's Veto").
 */
function isClause(headline: string, { form, agent, start, end }: VoiceClause): boolean {
  if (agent === null) return true;
  const who = headline.slice(...agent);
  if (form === 'nominal') return !/\s\p{L}+[^s\P{L}]s\s/u.test(who);
  const verb = headline.slice(start, end);
  if (form !== 'active' || /[\s'’]/.test(verb) || isRelative(headline, agent, start)) return true;
  if (/ed$/i.test(verb)) return false;
  return /s$/i.test(verb) || isPlural(who);
}

/** "Holt, who criticized": a clause of its own, in its own tense. */
function isRelative(headline: string, agent: Place, start: number): boolean {
  return /\bwh(?:o|ich)\b/i.test(headline.slice(agent[1], start));
}

/** Plural by its last word or by "and"; "police" and the like go with both. */
function isPlural(who: string): boolean {
  return /[^s'’]s$|\band\b|\b(?:police|people|men|women|children|crew|staff|media|data|i|we|you|they)$/i.test(
    who,
  );
}

/** An act told by a noun within what another is done to or by is told there. */
function holds(other: VoiceClause, { form, start, end }: VoiceClause): boolean {
  return (
    form === 'nominal' &&
    [other.agent, other.patient].some((place) => place !== null && place[0] <= start && end <= place[1])
  );
}

/** The one acted on, whole: "Holt's [Bill]" has its noun, "accuses Holt [of lying]" leaves out the charge. */
function mended(headline: string, clause: VoiceClause): VoiceClause {
  if (clause.patient === null) return clause;
  const [start, end] = clause.patient;
  const possessed = /^['’]s?(?:\s+[\p{L}\p{N}$-]+)+/u.exec(headline.slice(end));
  if (possessed !== null) return { ...clause, patient: [start, end + nounPhrase(possessed[0])] };
  const charge = /\s+of\s+\p{L}+/iu.exec(headline.slice(start, end));
  const isCharge =
    charge !== null && (/ing$/i.test(charge[0]) || CHARGES.test(headline.slice(clause.start, clause.end)));
  return isCharge ? { ...clause, patient: [start, start + charge.index] } : clause;
}

/** Verbs that take whom and "of" what. Source: Quirk et al. 1985, 16.56 f. */
const CHARGES =
  /\b(?:accus|suspect|convict|acquit|clear|warn|inform|remind|assur|depriv|strip|robb?|cur|notif|persuad|convinc)(?:e?s|es|ed|y|ies|e|ing)?$/i;

/** Length of a noun phrase: up to a word of a closed class that does not join its parts. */
function nounPhrase(text: string): number {
  for (const word of text.matchAll(/\s(\p{L}+)/gu)) {
    const lower = word[1]!.toLowerCase();
    if (lower !== 'and' && closedClass(lower) !== undefined && closedClass(lower) !== 'title')
      return word.index;
  }
  return text.length;
}
