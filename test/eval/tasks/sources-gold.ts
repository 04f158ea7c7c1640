import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAttributions } from '../../../src/lenses/attribution/attribution.ts';
import type { Attribution, AttributionReading } from '../../../src/lenses/attribution/reading.ts';
import type { RevisionText } from '../../../src/text/span.ts';
import { dataPath } from '../../data-dir.ts';

/** One reader's row: somebody's words stand in a sentence (0 is the headline). */
export interface GoldSource {
  at: string;
  cue: string;
  source: string;
  quoted: boolean;
  kinds: string[];
  required: boolean;
}

/** A row as predicted: the attribution, and whether its source stands in this very sentence. */
export interface PredictedSource {
  sentence: number;
  source: string;
  attribution: Attribution;
}

export interface SourceArticle {
  event: string;
  side: string;
  sentences: string[];
  gold: GoldSource[];
  predicted: PredictedSource[];
}

/** What reads a text. */
export type Reader = (text: RevisionText) => AttributionReading;

/** Every report of the hand-read events with our ledger spread over its sentences. */
export function readSourceArticles(
  dataDir: string,
  keep: (event: string) => boolean,
  read: Reader = readAttributions,
): SourceArticle[] {
  const folder = dataPath(dataDir, 'gold-side-by-side');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && keep(file.slice(0, -5)))
    .sort()
    .flatMap((file) => {
      const data = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return ['A', 'B', 'C'].map((side): SourceArticle => {
        const { uuid, headline, sentences } = data.articles[side];
        const gold = (data.sources as GoldSource[]).filter((row) => row.at[0] === side);
        const all = [headline, ...sentences] as string[];
        return {
          event: data.id,
          side,
          sentences: all,
          gold,
          predicted: predict(all, paragraphStarts(dataDir, uuid), read),
        };
      });
    });
}

/** Indices (from 1) of the sentences that begin a paragraph, from the full article. */
function paragraphStarts(dataDir: string, uuid: string): Set<number> {
  const folder = dataPath(dataDir, 'basil', 'articles');
  starts ??= new Map(
    readdirSync(folder).map((file) => {
      const article = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const begins = new Set<number>();
      let at = 1;
      for (const paragraph of article['body-paragraphs'] as string[][]) {
        begins.add(at);
        at += paragraph.length;
      }
      return [article.uuid as string, begins];
    }),
  );
  return starts.get(uuid) ?? new Set();
}
let starts: Map<string, Set<number>> | null = null;

function predict(sentences: readonly string[], begins: ReadonlySet<number>, read: Reader): PredictedSource[] {
  let body = '';
  const ends: number[] = [];
  sentences.slice(1).forEach((sentence, k) => {
    if (k > 0) body += begins.has(k + 1) ? '\n\n' : ' ';
    body += sentence;
    ends.push(body.length);
  });
  const reading = read({
    headline: sentences[0]!,
    subheadline: '',
    body,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
  });
  const sentenceOf = (span: { field: string; start: number }): number =>
    span.field === 'headline' ? 0 : 1 + ends.findIndex((end) => span.start < end);
  const all = reading.attributions.flatMap((attribution) => {
    const rows = new Map<number, string>();
    const own = attribution.cue ?? attribution.source;
    for (const span of attribution.content) {
      const from = sentenceOf(span);
      const to = sentenceOf({ field: span.field, start: span.end - 1 });
      for (let s = from; s <= to; s++) rows.set(s, '');
    }
    if (own !== null) rows.set(sentenceOf(own), '');
    if (attribution.source !== null) rows.set(sentenceOf(attribution.source), attribution.source.exact);
    return [...rows].map(([sentence, source]) => ({ sentence, source, attribution }));
  });
  // One row a sentence and source; a row without words of its own stands only where the sentence has no other.
  const seen = new Set<string>();
  const named = new Set(all.filter((row) => row.source !== '').map((row) => row.sentence));
  all.sort((a, b) => Number(b.attribution.quoted) - Number(a.attribution.quoted));
  return all.filter((row) => {
    const key = `${row.sentence} ${row.source}`;
    if (seen.has(key) || (row.source === '' && named.has(row.sentence))) return false;
    seen.add(key);
    return true;
  });
}

/** Whether two wordings of a source are the same: one holds the other, or they share half of their words. */
export function sameSource(a: string, b: string): boolean {
  if (a === b) return true;
  const words = (s: string): string[] =>
    s
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((w) => w !== 'the' && w !== 's') ?? [];
  const left = words(a);
  const right = words(b);
  if (left.length === 0 || right.length === 0) return false;
  const shared = left.filter((w) => right.includes(w)).length;
  return shared / Math.min(left.length, right.length) >= 0.5;
}
