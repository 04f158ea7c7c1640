import type { TextReading } from '../../text/align/text-reading.ts';
import { type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import type { Lens } from '../lens.ts';
import type { WordingResult } from '../wording/result.ts';
import { classOfCue } from './cue-class.ts';
import { rankOf } from './rank.ts';
import type { VerbCell, VerbRow, VerbsResult, VerbTotals } from './result.ts';
import { type Introduced, introducedIn, linkedPlaces, sameStatements } from './same-statement.ts';
import type { CueClass } from './verb-classes.data.ts';

/** Listed cues of one report by class; `null` where its language is not read. */
export type VerbsReading = Record<CueClass, number> | null;

const NAMES: Record<CueClass, string> = {
  neutral: 'neutral',
  doubtMarking: 'doubt-marking',
  endorsing: 'endorsing',
  forceful: 'forceful',
};

/** The verbs that introduce the same statement, outlet by outlet. */
export const verbs: Lens<'verbs', VerbsReading, VerbsResult> = {
  id: 'verbs',
  title: 'Attribution verbs',
  description:
    'The verbs by which reports introduce the same statement of the same speaker, where they are of different classes: ' +
    'neutral ("said"), doubt-marking ("claimed"), endorsing ("admitted"), forceful ("insisted"). Closed lists from the ' +
    'literature on reporting verbs; a class is a property of the word and says nothing of who chose it or why.',
  tiers: ['likely'],
  languages: ['en'],
  needs: ['wording', 'sources'],
  read(_, earlier) {
    const ledger = earlier.of<AttributionReading>('sources');
    if (ledger.notApplicable) return null;
    const cues: Record<CueClass, number> = { neutral: 0, doubtMarking: 0, endorsing: 0, forceful: 0 };
    for (const { cue, mode } of ledger.attributions) {
      const classed = cue === null || mode !== 'speech' ? null : classOfCue(cue.exact);
      if (classed !== null) cues[classed.class]++;
    }
    return cues;
  },
  compare({ texts, readings, readingsOf, resultOf }) {
    const wording = readingsOf<TextReading>('wording');
    const { links } = resultOf<WordingResult>('wording');
    const linked = linkedPlaces(texts.length, links);
    const introduced = readingsOf<AttributionReading>('sources').map((ledger, report) =>
      introducedIn(report, texts[report]!, ledger, wording[report]!, linked[report]!),
    );
    const groups = sameStatements(introduced, wording, links);
    const rows = groups.filter(tellsApart).map((group) => rowOf(group, texts));
    return {
      rows: rows.sort((x, y) => rankOf(y) - rankOf(x)),
      compared: {
        statements: groups.length,
        sameClass: groups.filter((group) => !differInClass(group)).length,
      },
      reports: readings.map((cues, report): VerbTotals => ({ report, cues })),
    };
  },
};

function differInClass(group: readonly Introduced[]): boolean {
  return new Set(onePerReport(group).map(({ classed }) => classed.class)).size > 1;
}

/** Beside "said" these tell hardly anything; beside a doubt-marking or a forceful verb they do. */
const WEAK = new Set(['note', 'confirm', 'point out', 'remind', 'make clear', 'confirmation']);

/** Whether the cues are of several classes, and not only of "said" and "noted". */
function tellsApart(group: readonly Introduced[]): boolean {
  const cues = onePerReport(group).map(({ classed }) => classed);
  return differInClass(group) && cues.some((cue) => cue.class !== 'neutral' && !WEAK.has(cue.lemma));
}

/** A report that introduces the statement twice stands with the first place. */
function onePerReport(group: readonly Introduced[]): Introduced[] {
  return group.filter((one, i) => group.findIndex(({ report }) => report === one.report) === i);
}

function rowOf(group: readonly Introduced[], texts: readonly RevisionText[]): VerbRow {
  const cells = onePerReport(group).map(({ report, cue, classed, source, content }): VerbCell => {
    const text = texts[report]!;
    return {
      report,
      cue: reportSpanOf(report, text, cue),
      lemma: classed.lemma,
      class: classed.class,
      source: source === null ? null : reportSpanOf(report, text, source),
      content: reportSpanOf(report, text, content),
    };
  });
  const name = (report: number) => texts[report]!.outlet ?? `Report ${report + 1}`;
  const statement = cells
    .map((cell) => `${name(cell.report)}: “${cell.cue.exact}” (${NAMES[cell.class]})`)
    .join('; ');
  return { statement: `${statement}.`, tier: 'likely', cells };
}
