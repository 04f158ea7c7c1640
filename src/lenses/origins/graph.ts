import { outletKey } from '../../text/direction/direction-credits.ts';
import { type RevisionText, reportSpanOf, type Span } from '../../text/span.ts';
import { type CitedDocument, joinDocuments, quotedIn } from '../attribution/documents.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import type { SourcesResult } from '../attribution/sources-matrix.ts';
import { chainsOf } from './chain.ts';
import type { Chain, ChainStep } from './chain-steps.ts';
import type { Credit } from './credits.ts';
import { GraphBuilder } from './graph-builder.ts';
import { outgoingLinks } from './links.ts';
import type { OriginEdgeKind, OriginEvidence } from './result.ts';

/** The graph with what the grouping needs of it. */
export interface OriginGraph {
  builder: GraphBuilder;
  chains: Chain[][];
}

const EDGE_TO: Readonly<Record<ChainStep['role'], OriginEdgeKind>> = {
  republisher: 'publishedBy',
  outlet: 'republishes',
  medium: 'cites',
  publisher: 'publishedBy',
  document: 'basedOn',
  speaker: 'quotes',
};

/** From each report over the outlet whose text it is, the media it cites and the documents, to who spoke. */
export function originGraph(
  texts: readonly RevisionText[],
  ledgers: readonly AttributionReading[],
  credits: readonly (readonly Credit[])[],
  sources: SourcesResult,
): OriginGraph {
  const outlets = new Set(texts.flatMap(({ outlet }) => (outlet === null ? [] : [outletKey(outlet)])));
  const chains = texts.map((text, report) => chainsOf(text, ledgers[report]!, credits[report]!, outlets));
  const documents = joinDocuments(texts, citedDocuments(ledgers, chains));
  const rows = rowByAttribution(sources);
  const builder = new GraphBuilder();
  texts.forEach((text, report) => {
    builder.report(report, text.headline === '' ? `report ${report}` : text.headline);
  });
  texts.forEach((text, report) => {
    const owner = addPublishing(builder, text, report, credits[report]!);
    for (const chain of chains[report]!) addChain(chain, report, owner);
  });
  // Last, so that a site finds the medium that the text names.
  texts.forEach((text, report) => {
    const own = builder.report(report, text.headline);
    for (const { href, site, key, span } of outgoingLinks(text, report)) {
      builder.edge(
        { from: own, to: builder.site(site, key), kind: 'linksTo' },
        { basis: 'stated', tier: 'exact', evidence: [{ report, span, value: href }] },
      );
    }
  });
  return { builder, chains };

  function addChain({ attribution, steps }: Chain, report: number, owner: string): void {
    const { tier, cue } = ledgers[report]!.attributions[attribution]!;
    const at = (span: Span | null): OriginEvidence[] =>
      span === null ? [] : [{ report, span: reportSpanOf(report, texts[report]!, span), value: null }];
    let from = owner;
    let publisher: ChainStep | null = null;
    for (const step of steps) {
      if (step.role === 'republisher' || step.role === 'outlet') continue;
      if (step.role === 'publisher') {
        publisher = step;
        continue;
      }
      const to = nodeOf(step, report, attribution, from);
      const says = { basis: step.basis, tier, attribution: { report, attribution } };
      builder.edge(
        { from, to, kind: EDGE_TO[step.role] },
        { ...says, evidence: [...at(step.span), ...at(cue)] },
      );
      if (publisher !== null && step.role === 'document') {
        const by = builder.node(outletKey(publisher.label), 'organisation', publisher.label, true);
        builder.edge(
          { from: to, to: by, kind: 'publishedBy' },
          { ...says, basis: publisher.basis, evidence: at(publisher.span) },
        );
      }
      from = to;
    }
  }

  function nodeOf(step: ChainStep, report: number, attribution: number, from: string): string {
    const { role, label, named } = step;
    if (role === 'medium')
      return named
        ? builder.outlet(label)
        : builder.node(`${report} ${label.toLowerCase()}`, 'media', label, false);
    if (role === 'document') {
      const { key, held } = documents.get(documentKey(report, step))!;
      return builder.node(
        key,
        'document',
        held === null ? label : texts[held]!.headline,
        named || held !== null,
        held,
      );
    }
    const row = rows.get(`${report} ${attribution}`);
    const speaker = row === undefined ? label : sources.sources[row]!.label;
    // Two unnamed sources that came two ways are never one.
    const key = named ? `row ${row ?? label}` : `${report} ${from} ${row ?? label}`;
    return builder.node(key, 'speaker', named ? speaker : label, named);
  }
}

/** Edges of the page itself; gives the node whose words the text is: the credited outlet, or the report. */
function addPublishing(
  builder: GraphBuilder,
  text: RevisionText,
  report: number,
  credits: readonly Credit[],
): string {
  const own = builder.report(report, text.headline);
  if (text.outlet !== null)
    builder.edge(
      { from: own, to: builder.outlet(text.outlet), kind: 'publishedBy' },
      { basis: 'stated', tier: 'exact', evidence: [{ report, span: null, value: text.outlet }] },
    );
  let owner = own;
  for (const { kind, name, at, byline } of credits) {
    const to = builder.outlet(name);
    const span = at === null ? null : reportSpanOf(report, text, at);
    builder.edge(
      { from: own, to, kind: kind === 'contributed' ? 'credits' : 'republishes' },
      { basis: 'stated', tier: 'pattern', evidence: [{ report, span, value: byline }] },
    );
    if (kind !== 'contributed' && owner === own) owner = to;
  }
  return owner;
}

const documentKey = (report: number, { label, span }: ChainStep): string =>
  `${report} ${span?.field} ${span?.start} ${label}`;

function citedDocuments(
  ledgers: readonly AttributionReading[],
  chains: readonly (readonly Chain[])[],
): CitedDocument[] {
  const found = new Map<string, CitedDocument>();
  chains.forEach((list, report) => {
    for (const { attribution, steps } of list) {
      const step = steps.find(({ role }) => role === 'document');
      if (step === undefined) continue;
      const key = documentKey(report, step);
      const document = found.get(key) ?? { report, key, label: step.label, fragments: [] };
      found.set(key, document);
      for (const { exact } of ledgers[report]!.attributions[attribution]!.content)
        document.fragments.push(...quotedIn(exact));
    }
  });
  return [...found.values()];
}

function rowByAttribution(sources: SourcesResult): Map<string, number> {
  const rows = new Map<string, number>();
  sources.sources.forEach((row, index) => {
    for (const { report, attributions } of row.cells)
      for (const attribution of attributions) rows.set(`${report} ${attribution}`, index);
  });
  return rows;
}
