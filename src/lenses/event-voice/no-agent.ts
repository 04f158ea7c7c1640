import { stem } from '../../text/words/stem.ts';
import { isViolent, stemsOfAct } from './act-stems.ts';
import { DOERS, LIGHT_VERBS } from './acts.data.ts';
import { segmentHas } from './agent-words.ts';
import type { ReportClause } from './aligned-acts.ts';
import type { Compared } from './compared.ts';
import { agentHeadOf, stemsOf } from './heads.ts';

/** An active clause whose subject was not made out is no evidence of either. */
export function isAgentless({ agent, form }: ReportClause): boolean {
  return agent === null && form !== 'active';
}

/** Whether the clause tells the act and nothing near it says who did it. */
export function isWithoutAgent(
  clause: ReportClause,
  heads: ReadonlySet<string>,
  compared: Compared,
): boolean {
  return (
    isAgentless(clause) &&
    !hasOpenBy(clause, compared) &&
    !hasOpenDoer(clause, compared) &&
    !segmentHas(compared.wording[clause.report]!, clause.segment, doers) &&
    !hasAgentNearby(clause, heads, compared)
  );
}

const doers = new Set(DOERS.split(/\s+/).map(stem));

/** "Was woken by blaring sirens": a by-phrase that was not read as an agent is no evidence of none. */
function hasOpenBy({ report, field, end }: ReportClause, { texts }: Compared): boolean {
  return /^[^.,;:!?\n]{0,40}?\sby\s/.test(texts[report]![field].slice(end, end + 50));
}

const LIGHT = new RegExp(
  `\\b(?:${LIGHT_VERBS.trim().split(/\s+/).join('|').replaceAll('+', ' ')})\\b[^.;:!?]{0,45}$`,
  'i',
);

/**
 * "The agencies' targeting of groups", "who led her overthrow": a noun whose doer stands as another kind of possessor or
 * as the subject of a verb of doing. Source: Quirk 5.112 (zero genitive), Levin 1993, 55 (begin verbs), light verbs.
 */
function hasOpenDoer({ report, field, start, form }: ReportClause, { texts }: Compared): boolean {
  if (form !== 'nominal') return false;
  const before = texts[report]![field].slice(Math.max(0, start - 60), start);
  return /s['’]\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(before) || LIGHT.test(before);
}

/** Whether the sentence has the agent's word outside of the one acted on: it says who, only not as an agent. */
function hasAgentNearby(
  clause: ReportClause,
  heads: ReadonlySet<string>,
  { texts, wording }: Compared,
): boolean {
  const reading = wording[clause.report]!;
  const text = texts[clause.report]!;
  const { field, patient: place } = clause;
  // "Barr's summary": who owns what is acted on is named in the sentence.
  if (place !== null && ownsPatient(heads, text[field].slice(place[0], place[1]))) return true;
  // "FBI agent X fired": the word names the one acted on. "Girls taken by Y freed": it names who acts.
  const apart = place !== null && !/\sby\s/i.test(text[field].slice(place[0], place[1]));
  const patient = apart ? stemsOf(text, field, place) : new Set<string>();
  return segmentHas(reading, clause.segment, new Set([...heads].filter((head) => !patient.has(head))));
}

function ownsPatient(heads: ReadonlySet<string>, patient: string): boolean {
  const owner = /([\p{L}.-]+)['’]s?\s/u.exec(patient)?.[1];
  return owner !== undefined && heads.has(stem(owner.toLowerCase()));
}

/** Whether a sentence of the report has the agent's word and a word of the act: it may say who, in a way that is not read. */
export function hasBothSomewhere(
  { report, act }: ReportClause,
  heads: ReadonlySet<string>,
  { texts, readings, wording }: Compared,
): boolean {
  const reading = wording[report]!;
  const ofAct = stemsOfAct(act);
  // "killed" in one sentence, "shot by zookeepers" in another.
  if (
    isViolent(act) &&
    readings[report]!.some((clause) => isViolent(clause.act) && agentHeadOf(texts[report]!, clause))
  )
    return true;
  return reading.segments.some(
    (_, segment) => segmentHas(reading, segment, heads) && segmentHas(reading, segment, ofAct),
  );
}
