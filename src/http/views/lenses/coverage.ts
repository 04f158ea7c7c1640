import type {
  CoverageItem,
  CoverageKind,
  CoveragePosition,
  CoverageResult,
} from '../../../lenses/coverage/result.ts';
import { counted, type FindingView, lensView, present } from './finding.ts';

const KINDS: Record<CoverageKind, string> = {
  fact: 'Facts',
  quotation: 'Quotations',
  person: 'Persons',
  organisation: 'Organisations',
  place: 'Places',
  figure: 'Figures',
  document: 'Documents',
};

/** What stands where in each report, and in which it is not found. */
export function coverageView({ items, attributionDropped, notApplicable }: CoverageResult) {
  const uneven = items.filter(({ cells }) => cells.some(({ state }) => state !== 'used'));
  return lensView(
    [
      {
        title: 'Attributed in one report, flat in another',
        differs: true,
        findings: attributionDropped.map(({ flat, attributed, tier }) => ({
          statement: flat.exact,
          tier,
          rows: [
            { report: flat.report, spans: [flat], note: 'no source found here' },
            ...attributed.map(({ span, source, cue }) => ({
              report: span.report,
              spans: source === null && cue === null ? [span] : present(cue, source),
              note: 'with its source',
            })),
          ],
        })),
      },
      ...(Object.keys(KINDS) as CoverageKind[]).map((kind) => ({
        title: `${KINDS[kind]} not found in every report`,
        differs: kind === 'fact',
        findings: uneven.filter((item) => item.kind === kind).map(itemView),
      })),
    ],
    [],
    notApplicable,
  );
}

function itemView({ label, cells, tier }: CoverageItem): FindingView {
  const inState = (wanted: string) =>
    cells.filter(({ state }) => state === wanted).map(({ report }) => report);
  return {
    statement: label,
    tier,
    rows: cells.flatMap(({ report, first, count }) =>
      first === null
        ? []
        : [{ report, spans: [first.span], note: `${positionWords(first)}; ${counted(count, 'place')}` }],
    ),
    notFoundIn: inState('notFound'),
    unknownIn: inState('unknown'),
  };
}

function positionWords({ position, paragraph, of }: CoveragePosition): string {
  return paragraph === null ? `first in the ${position}` : `first in paragraph ${paragraph} of ${of}`;
}
