import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import type { TextReading } from '../../text/text-reading.ts';
import { voiceAt } from '../voice/voice-at.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { WordingLink } from '../wording/result.ts';
import { isEvident, isViolent, stemsOfAct } from './act-stems.ts';
import { DOERS } from './acts.data.ts';
import { firstWordOf, segmentHas } from './agent-words.ts';
import {
  type AlignedAct,
  agentHeadOf,
  alignActs,
  placeSpan,
  type ReportClause,
  stemsOf,
} from './aligned-acts.ts';
import type { VoiceForm } from './clause.ts';
import { isGrave, rankOf } from './rank.ts';
import type { EventVoiceReading } from './reading.ts';
import type { EventVoiceCell, EventVoiceFinding, EventVoiceResult, EventVoiceTotals } from './result.ts';
import { statementOf } from './statement.ts';

const FORMS: readonly VoiceForm[] = ['active', 'passive', 'agentless', 'nominal', 'intransitive'];

export interface Compared {
  texts: readonly RevisionText[];
  readings: readonly EventVoiceReading[];
  wording: readonly TextReading[];
  voices: readonly (readonly VoiceStretch[])[];
  links: readonly WordingLink[];
}

/** Acts told with an agent in one report and without in another, and how often each report uses which form. */
export function compareEventVoice(compared: Compared): EventVoiceResult {
  const acts = alignActs(compared.texts, compared.readings, compared.wording, compared.links);
  const ranked = acts.flatMap((act) => {
    const finding = findingOf(act, compared);
    return finding === null ? [] : [{ finding, rank: rankOf(finding) }];
  });
  ranked.sort((x, y) => y.rank - x.rank);
  return { findings: ranked.map(({ finding }) => finding), reports: compared.readings.map(totalsOf) };
}

function totalsOf(reading: EventVoiceReading, report: number): EventVoiceTotals {
  if (reading === null) return { report, forms: null };
  const forms = Object.fromEntries(FORMS.map((form) => [form, 0])) as Record<VoiceForm, number>;
  for (const { form } of reading) forms[form]++;
  return { report, forms };
}

/** The widest statement that holds: over the reports, over their headlines, over two linked sentences. */
function findingOf(act: AlignedAct, compared: Compared): EventVoiceFinding | null {
  const own = act.clauses.filter(
    (clause) => voiceOf(clause, compared) !== 'quoted' && !isNegated(clause, compared.texts),
  );
  const headlines = own.filter(({ field }) => field === 'headline');
  return (
    contrast('report', own, own, compared) ??
    contrast('headline', headlines, own, compared) ??
    act.pairs
      .filter((pair) => pair.every((clause) => own.includes(clause)))
      .map((pair) => contrast('sentence', pair, own, compared))
      .find((finding) => finding !== null) ??
    null
  );
}

/** The finding over the `places` looked at, one a report; null where all name an agent or none does. */
function contrast(
  scope: EventVoiceFinding['scope'],
  places: readonly ReportClause[],
  all: readonly ReportClause[],
  compared: Compared,
): EventVoiceFinding | null {
  const clauses = [...new Set(places.map(({ report }) => report))].map((report) => {
    const here = places.filter((clause) => clause.report === report);
    return (
      here.find((clause) => agentHead(clause, compared) !== undefined) ?? here.find(isAgentless) ?? here[0]!
    );
  });
  const named = clauses.filter((clause) => agentHead(clause, compared) !== undefined);
  const heads = new Set(named.map((clause) => agentHead(clause, compared)!));
  const without = clauses.filter(
    (clause) =>
      isAgentless(clause) &&
      !hasOpenBy(clause, compared) &&
      !segmentHas(compared.wording[clause.report]!, clause.segment, doers) &&
      !hasAgentNearby(clause, heads, compared) &&
      !(scope === 'report' && hasBothSomewhere(clause, heads, compared)),
  );
  if (named.length === 0 || without.length === 0) return null;
  if ([...heads].every((head) => isEvident(clauses[0]!.act, head))) return null;
  // Told with an agent elsewhere in the report: a sentence without one says little.
  if (
    scope === 'sentence' &&
    !isGrave(clauses[0]!.act) &&
    without.every((clause) => namedAt(clause, all, compared))
  )
    return null;
  const cells = [
    ...named.map((clause) => cellOf(clause, compared)),
    ...without.map((clause) => ({
      ...cellOf(clause, compared),
      namedAt: namedAt(clause, all, compared),
      agentWordAt: firstWordOf(
        clause.report,
        compared.texts[clause.report]!,
        compared.wording[clause.report]!,
        heads,
      ),
    })),
  ];
  return {
    act: clauses[0]!.act,
    statement: statementOf(cells, scope, compared.texts),
    scope,
    tier: 'likely',
    cells,
  };
}

/** "did not charge" tells no act. */
function isNegated({ report, field, start, end }: ReportClause, texts: readonly RevisionText[]): boolean {
  return /\b(?:not|never|cannot)\b|n['’]t\b/i.test(texts[report]![field].slice(start, end));
}

/** An active clause whose subject was not made out is no evidence of either. */
function isAgentless({ agent, form }: ReportClause): boolean {
  return agent === null && form !== 'active';
}

const doers = new Set(DOERS.split(/\s+/).map(stem));

/** "Was woken by blaring sirens": a by-phrase that was not read as an agent is no evidence of none. */
function hasOpenBy({ report, field, end }: ReportClause, { texts }: Compared): boolean {
  return /^[^.,;:!?\n]{0,40}?\sby\s/.test(texts[report]![field].slice(end, end + 50));
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
  // "FBI agent X fired": the word names the one acted on. "Girls taken by Y freed": it names who acts.
  const apart = place !== null && !/\sby\s/i.test(text[field].slice(place[0], place[1]));
  const patient = apart ? stemsOf(text, field, place) : new Set<string>();
  return segmentHas(reading, clause.segment, new Set([...heads].filter((head) => !patient.has(head))));
}

/** Whether a sentence of the report has the agent's word and a word of the act: it may say who, in a way that is not read. */
function hasBothSomewhere(
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

function agentHead(clause: ReportClause, { texts }: Compared): string | undefined {
  return agentHeadOf(texts[clause.report]!, clause);
}

function namedAt(clause: ReportClause, all: readonly ReportClause[], compared: Compared): ReportSpan | null {
  const named = all.find(
    (other) => other.report === clause.report && agentHead(other, compared) !== undefined,
  );
  return named === undefined ? null : placeSpan(compared.texts[clause.report]!, named, named.agent!);
}

function voiceOf(clause: ReportClause, { voices }: Compared): EventVoiceCell['voice'] {
  return voiceAt(voices[clause.report]!, clause.field, clause.start)?.voice ?? 'outlet';
}

function cellOf(clause: ReportClause, compared: Compared): EventVoiceCell {
  const { report, agent, patient, form } = clause;
  const text = compared.texts[report]!;
  return {
    report,
    span: reportSpanOf(report, text, clause),
    form,
    agent: agent === null ? null : placeSpan(text, clause, agent),
    patient: patient === null ? null : placeSpan(text, clause, patient),
    voice: voiceOf(clause, compared),
    namedAt: null,
    agentWordAt: null,
  };
}
