import { stem } from '../../text/words/stem.ts';
import { isStopWord } from '../../text/words/stop-words.data.ts';
import { SYNONYM } from './noun-synonyms.data.ts';
import { singular } from './phrase-words.ts';

/** How readily stray descriptions are attached. */
export interface StrayRule {
  /** Least share of a description's weighted words that the cluster must have (0..1). */
  least: number;
  /** Clusters of at most so many mentions count as strays. */
  small: number;
}

/**
 * Gives descriptions that stand alone to the cluster whose words they share most ("the secret trip to Aldren" to "trip");
 * names stay where they are. `keys` are cluster keys, names' begin with "name:".
 */
export function attachStrays(
  texts: readonly string[],
  counts: readonly number[],
  keys: readonly string[],
  { least, small }: StrayRule,
): string[] {
  const sizes = new Map<string, number>();
  for (const [i, key] of keys.entries()) sizes.set(key, (sizes.get(key) ?? 0) + counts[i]!);
  const bags = texts.map((text, i) =>
    keys[i]!.startsWith('name:') || keys[i]!.startsWith('people:') ? [] : contentOf(text),
  );
  const clusters = new Map<string, Map<string, number>>();
  bags.forEach((bag, i) => {
    if (bag.length === 0) return;
    const words = clusters.get(keys[i]!) ?? new Map<string, number>();
    for (const word of bag) words.set(word, (words.get(word) ?? 0) + counts[i]!);
    clusters.set(keys[i]!, words);
  });
  const spread = new Map<string, number>();
  const holders = new Map<string, string[]>();
  for (const [key, words] of clusters) {
    for (const word of words.keys()) {
      spread.set(word, (spread.get(word) ?? 0) + 1);
      if (sizes.get(key)! > small) holders.set(word, [...(holders.get(word) ?? []), key]);
    }
  }
  const weightOf = (word: string) => Math.log(1 + clusters.size / spread.get(word)!);
  return keys.map((key, i) => {
    const bag = bags[i]!;
    if (bag.length === 0 || sizes.get(key)! > small) return key;
    const scores = new Map<string, number>();
    let norm = 0;
    for (const word of bag) {
      norm += weightOf(word);
      for (const other of holders.get(word) ?? []) {
        const share = Math.min(1, clusters.get(other)!.get(word)! / sizes.get(other)!);
        scores.set(other, (scores.get(other) ?? 0) + weightOf(word) * Math.sqrt(share));
      }
    }
    const [best] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return best !== undefined && best[1] / norm >= least ? best[0] : key;
  });
}

function contentOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'.][\p{L}\p{N}]+)*/gu) ?? [];
  const found = words
    .filter((word) => !isStopWord(word) && word.length > 2)
    .map((word) => stem(SYNONYM.get(singular(word)) ?? word));
  return [...new Set(found)];
}
