import type { WordingLink, WordingResult, WordingRow } from '../lenses/wording/result.ts';
import { compareRanges, type ReportSpan } from '../text/span.ts';

export interface WordingNarrowing {
  /** Links below this score are left out, and with them what they alone held together. */
  minScore?: number | undefined;
  /** Leave out variants in which only case, quotation marks, dashes or white space differ. */
  ignoreTypography?: boolean | undefined;
}

/**
 * The wording without its weaker links: a row falls apart where only links below `minScore` held it together, and what
 * then stands alone is `onlyIn`. `fullText` tells of each report whether its full text is held. Pure; the same result
 * where nothing is narrowed.
 */
export function narrowWording(
  wording: WordingResult,
  { minScore = 0, ignoreTypography = false }: WordingNarrowing,
  fullText: readonly boolean[],
): WordingResult {
  const links = wording.links
    .filter((link) => link.score >= minScore)
    .map((link) =>
      ignoreTypography
        ? { ...link, variants: link.variants.filter((variant) => !variant.typographic) }
        : link,
    );
  if (links.length === wording.links.length) return { ...wording, links };
  const rows = wording.rows.flatMap((row) => partsOf(row, links));
  const linked = new Set(links.flatMap((link) => [keyOf(link.a), keyOf(link.b)]));
  const known = new Set(wording.onlyIn.map(({ span }) => keyOf(span)));
  const alone = rows
    .flatMap((row) => row.cells.flatMap((cell) => cell.spans))
    .filter((span) => !linked.has(keyOf(span)) && !known.has(keyOf(span)))
    .map((span) => {
      const others = fullText.map((_, report) => report).filter((report) => report !== span.report);
      return {
        span,
        notFoundIn: others.filter((report) => fullText[report]),
        unknownIn: others.filter((report) => !fullText[report]),
      };
    });
  const onlyIn = [...wording.onlyIn, ...alone].sort(
    (x, y) => x.span.report - y.span.report || compareRanges(x.span, y.span),
  );
  return { ...wording, links, rows, onlyIn };
}

/** The row itself where it still holds together; otherwise its connected parts, in its own order. */
function partsOf(row: WordingRow, links: readonly WordingLink[]): WordingRow[] {
  const spans = row.cells.flatMap((cell) => cell.spans);
  const part = new Map(spans.map((span, i) => [keyOf(span), i]));
  for (const link of links) {
    const [a, b] = [part.get(keyOf(link.a)), part.get(keyOf(link.b))];
    if (a === undefined || b === undefined || a === b) continue;
    for (const [key, value] of part) if (value === Math.max(a, b)) part.set(key, Math.min(a, b));
  }
  const numbers = [...new Set(part.values())];
  if (numbers.length === 1) return [row];
  return numbers.map((number) => ({
    cells: row.cells
      .map((cell) => ({ ...cell, spans: cell.spans.filter((span) => part.get(keyOf(span)) === number) }))
      .filter((cell) => cell.spans.length > 0),
    apparatus: [],
  }));
}

function keyOf({ report, field, start, end }: ReportSpan): string {
  return `${report}:${field}:${start}:${end}`;
}
