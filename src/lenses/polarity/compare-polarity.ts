import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { NamingReading } from '../naming/reading.ts';
import type { NamingResult } from '../naming/result.ts';
import { SHOWN_LISTS } from './polar-words.data.ts';
import { polarityModel, signOf } from './read-polarity.ts';
import type { ActorClause, PolarityReading } from './reading.ts';
import type {
  PolarityActor,
  PolarityCell,
  PolarityDifference,
  PolarityItem,
  PolarityResult,
} from './result.ts';

export interface ComparedActors {
  texts: readonly RevisionText[];
  readings: readonly PolarityReading[];
  names: readonly NamingReading[];
  naming: NamingResult;
}

/** Clauses by actor and report, and where the shares with listed words of one sign differ. */
export function comparePolarity({ texts, readings, names, naming }: ComparedActors): PolarityResult {
  const referentAt = new Map<string, string>();
  for (const { id, cells } of naming.referents) {
    for (const { report, labels } of cells) {
      for (const { spans } of labels) {
        for (const { field, start, end } of spans) referentAt.set(`${report} ${field} ${start} ${end}`, id);
      }
    }
  }
  const byActor = new Map<string, Map<number, ActorClause[]>>();
  readings.forEach((reading, report) => {
    for (const clause of reading?.clauses ?? []) {
      const { field, label, entity } = clause;
      const id = referentAt.get(`${report} ${field} ${label.start} ${label.end}`);
      if (id === undefined || names[report]!.entities[entity] === undefined) continue;
      const cells = byActor.get(id) ?? new Map<number, ActorClause[]>();
      byActor.set(id, cells.set(report, [...(cells.get(report) ?? []), clause]));
    }
  });
  const actors = naming.referents.flatMap(({ id, kind, canonical }): PolarityActor[] => {
    const cells = [...(byActor.get(id) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([report, clauses]) => cellOf(report, texts[report]!, clauses));
    return cells.some(({ clauses }) => clauses > 0) ? [{ id, kind, canonical, cells }] : [];
  });
  const ranked = actors
    .flatMap((actor) => [differenceOf(actor, 'negative', texts), differenceOf(actor, 'positive', texts)])
    .filter((one) => one !== null)
    .sort((a, b) => b.weight - a.weight);
  const told = [...new Set(ranked.map(({ difference }) => difference.actor))];
  const order = (id: string) => (told.includes(id) ? told.indexOf(id) : told.length);
  return {
    differences: ranked.map(({ difference }) => difference),
    actors: actors.sort((a, b) => order(a.id) - order(b.id)),
    lists: Object.entries(SHOWN_LISTS).map(([id, { title, source }]) => ({
      id,
      title,
      sign: signName(id),
      source,
    })),
    threshold: polarityModel().threshold,
    notApplicable: readings.flatMap((reading, report) => (reading === null ? [report] : [])),
  };
}

function signName(list: string): 'negative' | 'positive' {
  return signOf(list) < 0 ? 'negative' : 'positive';
}

function cellOf(report: number, text: RevisionText, clauses: readonly ActorClause[]): PolarityCell {
  const own = clauses.filter(({ voice }) => voice === 'outlet');
  const count = (wanted: ActorClause['class']) => own.filter((clause) => clause.class === wanted).length;
  return {
    report,
    clauses: own.length,
    negative: count('negative'),
    neutral: count('neutral'),
    positive: count('positive'),
    abstained: count(null),
    notOwnVoice: clauses.length - own.length,
    items: own.map((clause) => itemOf(report, text, clause)),
  };
}

function itemOf(report: number, text: RevisionText, clause: ActorClause): PolarityItem {
  const { field, label, chance, words } = clause;
  const spanAt = ({ start, end }: { start: number; end: number }) =>
    reportSpanOf(report, text, { field, start, end });
  return {
    clause: spanAt(clause),
    label: spanAt(label),
    class: clause.class,
    abstained: clause.class === null,
    chance,
    tier: 'likely',
    words: words.map((word) => ({ span: spanAt(word), list: word.list, sign: signName(word.list) })),
  };
}

/** A difference needs two such clauses in one report, four clauses at least in each, and this much between their shares. */
const LEAST_COUNT = 2;
const LEAST_CLAUSES = 4;
const LEAST_GAP = 0.3;

function differenceOf(
  { id, canonical, cells }: PolarityActor,
  sign: 'negative' | 'positive',
  texts: readonly RevisionText[],
): { difference: PolarityDifference; weight: number } | null {
  const shares = cells
    .filter(({ clauses }) => clauses >= LEAST_CLAUSES)
    .map((cell) => ({ cell, share: cell[sign] / cell.clauses }))
    .sort((a, b) => b.share - a.share || a.cell.report - b.cell.report);
  const [most, least] = [shares[0], shares.at(-1)];
  if (most === undefined || least === undefined) return null;
  const gap = most.share - least.share;
  if (most.cell[sign] < LEAST_COUNT || gap < LEAST_GAP) return null;
  const name = (report: number) => texts[report]!.outlet ?? `Report ${report + 1}`;
  const told = ({ cell }: typeof most) => `${name(cell.report)} in ${cell[sign]} of ${cell.clauses}`;
  const Sign = sign === 'negative' ? 'Negative' : 'Positive';
  const difference: PolarityDifference = {
    actor: id,
    sign,
    statement: `${Sign}-listed words in the clause of “${canonical}”, where the class is sure: ${told(most)}, ${told(least)}.`,
    tier: 'likely',
    cells: shares.map(({ cell }) => ({
      report: cell.report,
      clauses: cell.clauses,
      count: cell[sign],
      words: wordsOf(cell, sign),
    })),
  };
  return { difference, weight: gap * Math.log2(1 + most.cell.clauses + least.cell.clauses) };
}

/** The listed words of the clauses of that class. */
function wordsOf({ items }: PolarityCell, sign: 'negative' | 'positive'): ReportSpan[] {
  return items
    .filter((item) => item.class === sign)
    .flatMap(({ words }) => words.filter((word) => word.sign === sign).map(({ span }) => span));
}
