/** Tokens of the article-extraction benchmark: runs of word characters, case kept. */
export function bodyTokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Multiset of runs of four tokens; a shorter text is one run. */
export function shingles(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  if (tokens.length > 0 && tokens.length < 4) add(tokens.join(' '));
  for (let i = 0; i + 4 <= tokens.length; i++) add(tokens.slice(i, i + 4).join(' '));
  return counts;
}

export interface BodyCounts {
  tp: number;
  fp: number;
  fn: number;
}

/** Shared, surplus and missing runs of one page, as shares of their sum. */
export function bodyCounts(found: string, gold: string): BodyCounts {
  const a = shingles(bodyTokens(found));
  const b = shingles(bodyTokens(gold));
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const [key, n] of a) {
    tp += Math.min(n, b.get(key) ?? 0);
    fp += Math.max(0, n - (b.get(key) ?? 0));
  }
  for (const [key, n] of b) fn += Math.max(0, n - (a.get(key) ?? 0));
  const sum = tp + fp + fn;
  return sum === 0 ? { tp: 0, fp: 0, fn: 0 } : { tp: tp / sum, fp: fp / sum, fn: fn / sum };
}

/** Means of precision and recall over pages, and their harmonic mean, as the benchmark reports them. */
export function bodyScore(pages: readonly BodyCounts[]): { precision: number; recall: number; f1: number } {
  const mean = (values: number[]): number =>
    values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
  const precision = mean(pages.flatMap(({ tp, fp }) => (tp + fp > 0 ? [tp / (tp + fp)] : [])));
  const recall = mean(pages.flatMap(({ tp, fn }) => (tp + fn > 0 ? [tp / (tp + fn)] : [])));
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}
