import { type Block, type BlockUnit, blocksOf } from '../../comparison/blocks.ts';
import { narrowWording, type WordingNarrowing } from '../../comparison/narrow-wording.ts';
import type { StoredComparison } from '../../services/dto/comparison.ts';
import type { ReportSpan } from '../../text/span.ts';

/** A comparison of two stored reports with its blocks, where the lens `wording` was asked for. */
export function withBlocks(
  comparison: StoredComparison,
  unit: BlockUnit,
  narrowing: WordingNarrowing,
): StoredComparison & { blocks?: Block[] } {
  const { engineVersion, reports, ...results } = withNarrowedWording(comparison, narrowing);
  if (results.wording === undefined) return { engineVersion, reports, ...results };
  const texts = reports.map(({ text, ...rest }) => ({ ...rest, body: text }));
  const inRevision = ({ report, ...range }: ReportSpan) => ({
    report,
    revisionId: reports[report]!.revisionId,
    ...range,
  });
  const blocks = blocksOf(texts, results.wording, unit).map((block) => ({
    ...block,
    a: block.a.map(inRevision),
    b: block.b.map(inRevision),
  }));
  return { engineVersion, reports, blocks, ...results };
}

/** The comparison with its wording narrowed, where it has one. */
export function withNarrowedWording<C extends StoredComparison>(
  comparison: C,
  narrowing: WordingNarrowing,
): C {
  if (comparison.wording === undefined) return comparison;
  const fullText = comparison.reports.map((report) => report.fullText);
  return { ...comparison, wording: narrowWording(comparison.wording, narrowing, fullText) };
}
