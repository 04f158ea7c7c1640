import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { voiceAt } from '../voice/voice-at.ts';
import { isEvident } from './act-stems.ts';
import { firstWordOf } from './agent-words.ts';
import { type AlignedAct, alignActs, placeSpan, type ReportClause } from './aligned-acts.ts';
import type { VoiceForm } from './clause.ts';
import type { Compared } from './compared.ts';
import { agentHeadOf } from './heads.ts';
import { hasBothSomewhere, isAgentless, isWithoutAgent } from './no-agent.ts';
import { isGrave, rankOf } from './rank.ts';
import type { EventVoiceReading } from './reading.ts';
import type { EventVoiceCell, EventVoiceFinding, EventVoiceResult, EventVoiceTotals } from './result.ts';
import { statementOf } from './statement.ts';

const FORMS: readonly VoiceForm[] = ['active', 'passive', 'agentless', 'nominal', 'intransitive'];

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
      isWithoutAgent(clause, heads, compared) &&
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
