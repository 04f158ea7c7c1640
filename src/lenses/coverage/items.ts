import { paragraphStarts } from '../../text/segment/paragraphs.ts';
import type { ReportSpan, RevisionText } from '../../text/span.ts';
import type { CoverageDraft } from './drafts.ts';
import { firstOf, positionOf } from './position.ts';
import type { CoverageCell, CoverageItem, CoverageKind, CoveragePosition } from './result.ts';

/** What weighs a kind against a place further up or a report more. */
const KIND_WEIGHT: Record<CoverageKind, number> = {
  fact: 3,
  quotation: 2.6,
  figure: 2.4,
  document: 2,
  person: 1.5,
  organisation: 1,
  place: 0,
};
const PLACE_WEIGHT = { headline: 2, subheadline: 1.5, lead: 1.2, body: 0 } as const;

/**
 * Items in the order in which they are worth reading: what most reports have, high up, and one has not, first; what all
 * have, last.
 */
export function rankedItems(
  texts: readonly RevisionText[],
  drafts: readonly CoverageDraft[],
): CoverageItem[] {
  const starts = texts.map(({ body }) => paragraphStarts(body));
  // Most cells of a large event, the same for every item that a report has not.
  const absentCells = (state: (fullText: boolean) => 'notFound' | 'unknown') =>
    texts.map(({ fullText }, report): CoverageCell => {
      return { report, state: state(fullText), first: null, count: 0 };
    });
  const notFound = absentCells((fullText) => (fullText ? 'notFound' : 'unknown'));
  const unknown = absentCells(() => 'unknown');
  return (
    drafts
      .map((draft, order) => {
        const places = Map.groupBy(draft.places, ({ report }) => report);
        const cells = notFound.slice();
        for (const report of draft.unknownIn) cells[report] = unknown[report]!;
        const used: UsedCell[] = [];
        for (const [report, own] of places) {
          const cell = usedCell(report, starts[report]!, own);
          cells[report] = cell;
          used.push(cell);
        }
        return { draft, cells, order, rank: rankOf(draft, used, cells) };
      })
      .sort((a, b) => b.rank - a.rank || a.order - b.order)
      // That a report has it not rests on alignment, however sure the lens is that found it.
      .map(({ draft: { kind, label }, cells }, i) => ({
        id: `c${i + 1}`,
        kind,
        label,
        cells,
        tier: 'likely',
      }))
  );
}

type UsedCell = CoverageCell & { first: CoveragePosition };

function usedCell(report: number, starts: readonly number[], own: readonly ReportSpan[]): UsedCell {
  return { report, state: 'used', first: positionOf(firstOf(own)!, starts), count: distinct(own) };
}

const distinct = (places: readonly ReportSpan[]): number =>
  places.length < 2 ? places.length : new Set(places.map(({ field, start }) => `${field} ${start}`)).size;

function rankOf({ kind }: CoverageDraft, used: readonly UsedCell[], cells: readonly CoverageCell[]): number {
  const missing = cells.some(({ state }) => state === 'notFound');
  let highest = Number.NEGATIVE_INFINITY;
  for (const { first } of used) highest = Math.max(highest, PLACE_WEIGHT[first.position]);
  // What one report alone has comes after what several have, however high it stands.
  return (missing ? 100 : 0) + (used.length > 1 ? 10 : 0) + 2 * used.length + highest + KIND_WEIGHT[kind];
}
