import { isAgency, outletKey } from '../../text/direction/direction-credits.ts';
import type { Tier } from '../lens.ts';
import type {
  Basis,
  OriginEdge,
  OriginEdgeKind,
  OriginEvidence,
  OriginNode,
  OriginNodeKind,
} from './result.ts';

/** Places of one report that an edge shows; the rest stand in the ledger. */
const SHOWN = 2;
const TIERS: readonly Tier[] = ['exact', 'pattern', 'likely', 'model'];

/** Nodes and edges by what they name, each once, in the order in which they are met. */
export class GraphBuilder {
  readonly nodes: OriginNode[] = [];
  readonly edges: OriginEdge[] = [];
  readonly #nodes = new Map<string, OriginNode>();
  readonly #edges = new Map<string, OriginEdge>();

  node(
    key: string,
    kind: OriginNodeKind,
    label: string,
    named: boolean,
    report: number | null = null,
  ): string {
    const known = this.#nodes.get(`${kind} ${key}`);
    if (known !== undefined) return known.id;
    const node = { id: `${kind}-${this.nodes.length}`, kind, label, named, report };
    this.nodes.push(node);
    this.#nodes.set(`${kind} ${key}`, node);
    return node.id;
  }

  report(index: number, label: string): string {
    return this.node(String(index), 'report', label, true, index);
  }

  /** A named medium: one node for all its names. */
  outlet(name: string): string {
    return this.node(outletKey(name), isAgency(name) ? 'agency' : 'outlet', name, true);
  }

  /** The medium or body whose name a site's own label spells; a node for the site itself where none was named. */
  site(site: string, key: string): string {
    const known = this.nodes.find(
      ({ kind, label }) =>
        (kind === 'outlet' || kind === 'agency' || kind === 'organisation') &&
        outletKey(label).replaceAll(' ', '') === key,
    );
    return known?.id ?? this.node(key, 'outlet', site, true);
  }

  edge(
    ends: { from: string; to: string; kind: OriginEdgeKind },
    says: {
      basis: Basis;
      tier: Tier;
      evidence: OriginEvidence[];
      attribution?: { report: number; attribution: number };
    },
  ): void {
    const { from, to, kind } = ends;
    if (from === to) return;
    const key = `${from} ${to} ${kind}`;
    const edge = this.#edges.get(key) ?? {
      ...ends,
      basis: says.basis,
      tier: says.tier,
      evidence: [],
      attributions: [],
    };
    if (!this.#edges.has(key)) {
      this.#edges.set(key, edge);
      this.edges.push(edge);
    }
    if (says.basis === 'stated') edge.basis = 'stated';
    if (TIERS.indexOf(says.tier) < TIERS.indexOf(edge.tier)) edge.tier = says.tier;
    for (const one of says.evidence) {
      const same = edge.evidence.filter(({ report }) => report === one.report);
      const known = same.some(({ span, value }) => value === one.value && samePlace(span, one.span));
      if (!known && same.length < SHOWN) edge.evidence.push(one);
    }
    if (says.attribution !== undefined) edge.attributions.push(says.attribution);
  }
}

function samePlace(a: OriginEvidence['span'], b: OriginEvidence['span']): boolean {
  if (a === null || b === null) return a === b;
  return a.field === b.field && a.start === b.start && a.end === b.end;
}
