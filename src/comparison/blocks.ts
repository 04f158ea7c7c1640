import type { Relation, Variant, WordingLink, WordingResult } from '../lenses/wording/result.ts';
import { segment } from '../text/segment/segment.ts';
import { compareRanges, type Range, type ReportSpan, type RevisionText, reportSpanOf } from '../text/span.ts';

/** The size of what is laid side by side. */
export type BlockUnit = 'sentence' | 'paragraph';

/** One step of the side-by-side of two reports; a side is empty where nothing was found for the other. */
export interface Block {
  kind: Relation | 'onlyInA' | 'onlyInB';
  a: ReportSpan[];
  b: ReportSpan[];
  /** True where the order of the two sides differs between the reports. */
  moved: boolean;
  /** Highest score among the links that hold the block together; null for a side alone. */
  score: number | null;
  /** The places where the wording differs, where most of it is shared. */
  variants: Variant[];
}

/**
 * The side-by-side of the two reports of a comparison as one sequence of blocks: every sentence (or paragraph) of
 * both reports stands in exactly one. Paragraphs belong together when a primary link joins sentences of them.
 */
export function blocksOf(texts: readonly RevisionText[], wording: WordingResult, unit: BlockUnit): Block[] {
  const groups = unit === 'sentence' ? sentenceGroups(wording) : paragraphGroups(texts, wording);
  return groups.map(({ a, b, links }) => {
    const best = [...links].sort((x, y) => y.score - x.score)[0];
    return {
      kind: kindOf(a, b, links),
      a,
      b,
      moved: links.length > 0 && links.every((link) => link.moved),
      score: best?.score ?? null,
      variants: links.flatMap((link) => link.variants),
    };
  });
}

interface Group {
  a: ReportSpan[];
  b: ReportSpan[];
  links: WordingLink[];
}

function sentenceGroups(wording: WordingResult): Group[] {
  return wording.rows.map((row) => {
    const side = (report: number) => row.cells.find((cell) => cell.report === report)?.spans ?? [];
    const [a, b] = [side(0), side(1)];
    const links = wording.links.filter(
      (link) => a.some((s) => same(s, link.a)) && b.some((s) => same(s, link.b)),
    );
    return { a, b, links };
  });
}

function paragraphGroups(texts: readonly RevisionText[], wording: WordingResult): Group[] {
  const paragraphs = texts.map((text, report) =>
    paragraphsOf(text).map((range) => reportSpanOf(report, text, range)),
  );
  const groupOf = new Map<ReportSpan, Group>();
  for (const span of paragraphs.flat()) {
    groupOf.set(span, span.report === 0 ? { a: [span], b: [], links: [] } : { a: [], b: [span], links: [] });
  }
  const around = (span: ReportSpan) =>
    paragraphs[span.report]!.find(
      (p) => p.field === span.field && p.start <= span.start && span.end <= p.end,
    )!;
  for (const link of wording.links.filter((one) => one.primary)) {
    const [x, y] = [groupOf.get(around(link.a))!, groupOf.get(around(link.b))!];
    x.links.push(link);
    if (x === y) continue;
    const joined = { a: [...x.a, ...y.a], b: [...x.b, ...y.b], links: [...x.links, ...y.links] };
    for (const span of [...joined.a, ...joined.b]) groupOf.set(span, joined);
  }
  const groups = [...new Set(paragraphs.flat().map((span) => groupOf.get(span)!))];
  for (const group of groups) {
    group.a.sort(compareRanges);
    group.b.sort(compareRanges);
  }
  return inReadingOrder(groups);
}

function paragraphsOf(text: RevisionText): Range[] {
  const ranges: Range[] = [];
  let last: { field: string; paragraph: number } | null = null;
  for (const { field, start, end, paragraph } of segment(text)) {
    if (last !== null && last.field === field && last.paragraph === paragraph) ranges.at(-1)!.end = end;
    else ranges.push({ field, start, end });
    last = { field, paragraph };
  }
  return ranges;
}

/** The order of report a, with what b alone has put after what stands before it in b. */
function inReadingOrder(groups: readonly Group[]): Group[] {
  const ordered = groups
    .filter((group) => group.a.length > 0)
    .sort((x, y) => compareRanges(x.a[0]!, y.a[0]!));
  const alone = groups
    .filter((group) => group.a.length === 0)
    .sort((x, y) => compareRanges(x.b[0]!, y.b[0]!));
  for (const group of alone) {
    const before = ordered.findLastIndex((other) =>
      other.b.some((span) => compareRanges(span, group.b[0]!) < 0),
    );
    ordered.splice(before + 1, 0, group);
  }
  return ordered;
}

function kindOf(
  a: readonly ReportSpan[],
  b: readonly ReportSpan[],
  links: readonly WordingLink[],
): Block['kind'] {
  if (b.length === 0) return 'onlyInA';
  if (a.length === 0) return 'onlyInB';
  if (a.map((span) => span.exact).join('\n') === b.map((span) => span.exact).join('\n')) return 'equal';
  const whole = links.length > 0 && links.every((link) => link.relation !== 'overlap');
  return whole ? (links.every((link) => link.relation === 'equal') ? 'equal' : 'reworded') : 'overlap';
}

function same(x: ReportSpan, y: ReportSpan): boolean {
  return x.report === y.report && x.field === y.field && x.start === y.start;
}
