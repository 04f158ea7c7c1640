import type { ComparedReport } from '../../../comparison/compare.ts';
import type {
  OriginEdge,
  OriginEdgeKind,
  OriginEvidence,
  OriginReason,
  OriginsResult,
} from '../../../lenses/origins/result.ts';
import { outletName } from '../synopsis/evidence.tsx';
import { counted, type FindingRow, lensView, present } from './finding.ts';

const EDGES: Partial<Record<OriginEdgeKind, string>> = {
  republishes: 'republishes',
  credits: 'credits',
  reuses: 'shares running wording with',
  cites: 'cites',
  basedOn: 'is based on',
  linksTo: 'links to',
};

const REASONS: Record<OriginReason['kind'], string> = {
  republishes: 'one republishes the other',
  sharedWording: 'they share running wording',
  citesForMostOfIt: 'one cites the other for most of what it says',
};

/** Which reports go back to one origin, and whom each report says it draws on. */
export function originsView(result: OriginsResult, reports: readonly ComparedReport[]) {
  const { nodes, edges, groups } = result;
  const name = new Map(
    nodes.map(({ id, label, report }) => [id, report === null ? label : outletName(reports, report)]),
  );
  const drawsOn = (edge: OriginEdge) => EDGES[edge.kind] !== undefined;
  const view = lensView([
    {
      title: 'What goes back to one origin',
      differs: true,
      findings: groups.flatMap((group) =>
        group.reasons.map((reason) => ({
          statement: reasonWords(reason, name.get(group.origin ?? ''), reports),
          tier: reason.tier,
          rows: rowsOf(reason.evidence, reason.basis),
        })),
      ),
    },
    {
      title: 'Whom the reports draw on',
      differs: false,
      findings: edges.filter(drawsOn).map((edge) => ({
        statement: `${name.get(edge.from)} ${EDGES[edge.kind]} ${name.get(edge.to)}`,
        tier: edge.tier,
        rows: rowsOf(edge.evidence, edge.basis),
      })),
    },
  ]);
  return { ...view, summary: originsWords(result) };
}

function originsWords({ reportCount, independentOrigins }: OriginsResult): string {
  return `${counted(reportCount, 'report')}, ${counted(independentOrigins, 'independent origin')}.`;
}

/** A report may go back to a text that the event does not hold: then the origin is named, and no other report. */
function reasonWords(
  { kind, reports: of }: OriginReason,
  origin: string | undefined,
  reports: readonly ComparedReport[],
): string {
  const names = of.map((report) => outletName(reports, report)).join(', ');
  return of.length === 1 ? `${names} goes back to ${origin ?? 'another text'}` : `${names}: ${REASONS[kind]}`;
}

/** One row a report: its words together, and what is held beside its text. */
function rowsOf(evidence: readonly OriginEvidence[], basis: string): FindingRow[] {
  return [...new Set(evidence.map(({ report }) => report))].map((report) => {
    const own = evidence.filter((each) => each.report === report);
    const values = own.flatMap(({ value }) => (value === null ? [] : [String(value)]));
    return {
      report,
      spans: present(...own.map(({ span }) => span)),
      note: [basis, ...values].join('; '),
    };
  });
}
