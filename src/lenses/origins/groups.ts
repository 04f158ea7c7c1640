import { outletKey } from '../../text/direction/direction-credits.ts';
import { DisjointSets } from '../../text/disjoint-sets.ts';
import { type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import type { DirectionFinding } from '../wording/result.ts';
import type { Credit } from './credits.ts';
import type { OriginGraph } from './graph.ts';
import { mainMedium } from './main-medium.ts';
import type { OriginGroup, OriginReason } from './result.ts';
import type { NearCopy } from './shared-wording.ts';

interface Seen {
  texts: readonly RevisionText[];
  ledgers: readonly AttributionReading[];
  credits: readonly (readonly Credit[])[];
  copies: readonly NearCopy[];
  directions: readonly DirectionFinding[];
}

/**
 * Reports by origin. Together stand: reports whose text is stated to be one outlet's or agency's, with that outlet's
 * own report; reports of which one has half of the other's own wording; reports that take most of what they attribute
 * from one medium, and cite it at the top. Whoever only shares a speaker or a document stands alone.
 */
export function originGroups(seen: Seen, graph: OriginGraph): OriginGroup[] {
  const { texts } = seen;
  const sets = new DisjointSets(texts.length);
  const reasons: OriginReason[] = [];
  /** For each report the node of the outlet that it rests on, where it says so. */
  const restsOn = new Map<number, { node: string; key: string }>();
  const byOwn = Map.groupBy(
    texts.flatMap(({ outlet }, report) => (outlet === null ? [] : [{ report, key: outletKey(outlet) }])),
    ({ key }) => key,
  );
  texts.forEach((_, report) => {
    const found = wholeCredit(seen, report) ?? citedForMost(seen, graph, report);
    if (found === null) return;
    restsOn.set(report, { node: graph.builder.outlet(found.name), key: outletKey(found.name) });
    reasons.push(found.reason);
  });
  for (const [report, { key }] of restsOn) {
    for (const [other, { key: theirs }] of restsOn) if (theirs === key) sets.join(report, other);
    // An outlet with several reports in the event: nothing says which of them it was.
    const own = byOwn.get(key) ?? [];
    if (own.length === 1) sets.join(report, own[0]!.report);
  }
  for (const { a, b, ofA, ofB, passage } of seen.copies) {
    sets.join(a, b);
    reasons.push({
      kind: 'sharedWording',
      reports: [a, b],
      basis: 'inferred',
      tier: 'pattern',
      evidence: [
        { report: a, span: passage.a, value: ofA },
        { report: b, span: passage.b, value: ofB },
      ],
    });
  }
  return sets.groups().map((reports) => ({
    reports,
    origin: originOf(reports, restsOn, byOwn, seen, graph),
    reasons: reasons.filter((reason) => reason.reports.some((report) => reports.includes(report))),
  }));
}

function wholeCredit(
  { credits, texts }: Seen,
  report: number,
): { name: string; reason: OriginReason } | null {
  const list = credits[report]!;
  const credit =
    list.find(({ kind }) => kind === 'republished') ?? list.find(({ kind }) => kind === 'agency');
  if (credit === undefined) return null;
  const { name, at, byline } = credit;
  const span = at === null ? null : reportSpanOf(report, texts[report]!, at);
  const evidence = [{ report, span, value: byline }];
  return {
    name,
    reason: { kind: 'republishes', reports: [report], basis: 'stated', tier: 'pattern', evidence },
  };
}

function citedForMost(
  { texts, ledgers }: Seen,
  { chains }: OriginGraph,
  report: number,
): { name: string; reason: OriginReason } | null {
  const main = mainMedium(texts[report]!, ledgers[report]!, chains[report]!);
  if (main === null) return null;
  const evidence = main.spans.slice(0, 3).map((span) => ({
    report,
    span: reportSpanOf(report, texts[report]!, span),
    value: main.share,
  }));
  return {
    name: main.name,
    reason: { kind: 'citesForMostOfIt', reports: [report], basis: 'stated', tier: 'likely', evidence },
  };
}

/** Where the group's chains end: an outlet that does not itself rest on another, or the report that the others copy. */
function originOf(
  reports: readonly number[],
  restsOn: ReadonlyMap<number, { node: string; key: string }>,
  byOwn: ReadonlyMap<string, { report: number }[]>,
  { directions }: Seen,
  { builder, chains: _ }: OriginGraph,
): string | null {
  const ends = new Set<string>();
  for (const start of reports) {
    let report = start;
    const passed = new Set<number>();
    for (let on = restsOn.get(report); on !== undefined; on = restsOn.get(report)) {
      // They name one another: neither is shown to be first.
      if (passed.has(report)) return null;
      passed.add(report);
      const own: { report: number }[] = byOwn.get(on.key) ?? [];
      if (own.length === 1 && restsOn.has(own[0]!.report)) report = own[0]!.report;
      else {
        ends.add(on.node);
        break;
      }
    }
  }
  if (ends.size === 1) return [...ends][0]!;
  if (ends.size > 1) return null;
  if (reports.length === 1) return builder.report(reports[0]!, '');
  const inGroup = directions.filter(({ a, b }) => reports.includes(a) && reports.includes(b));
  const copying = new Set(
    inGroup.flatMap(({ a, b, direction }) => (direction === 'aToB' ? [b] : direction === 'bToA' ? [a] : [])),
  );
  const firsts = reports.filter((report) => !copying.has(report));
  return firsts.length === 1 && copying.size === reports.length - 1 ? builder.report(firsts[0]!, '') : null;
}
