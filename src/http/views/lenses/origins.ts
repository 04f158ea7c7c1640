import type { ComparedReport } from '../../../comparison/compare.ts';
import type {
  OriginEdge,
  OriginEdgeKind,
  OriginEvidence,
  OriginReason,
  OriginsResult,
} from '../../../lenses/origins/result.ts';
import { outletName } from '../synopsis/evidence.tsx';
import { type FindingRow, lensView } from './finding.ts';

const EDGES: Partial<Record<OriginEdgeKind, string>> = {
  republishes: 'republishes',
  credits: 'credits',
  reuses: 'shares running wording with',
  cites: 'cites',
  basedOn: 'is based on',
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
  return lensView([
    {
      title: 'Reports that go back to one origin',
      differs: true,
      findings: groups.flatMap((group) =>
        group.reasons.map((reason) => ({
          statement: `${reason.reports.map((report) => outletName(reports, report)).join(', ')}: ${REASONS[reason.kind]}`,
          tier: reason.tier,
          rows: reason.evidence.map((evidence) => row(evidence, reason.basis)),
        })),
      ),
    },
    {
      title: 'Whom the reports draw on',
      differs: false,
      findings: edges.filter(drawsOn).map((edge) => ({
        statement: `${name.get(edge.from)} ${EDGES[edge.kind]} ${name.get(edge.to)}`,
        tier: edge.tier,
        rows: edge.evidence.map((evidence) => row(evidence, edge.basis)),
      })),
    },
  ]);
}

function row({ report, span, value }: OriginEvidence, basis: string): FindingRow {
  const held = value === null ? basis : `${basis}: ${value}`;
  return { report, spans: span === null ? [] : [span], note: held };
}
