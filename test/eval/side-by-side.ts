import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextReading } from '../../src/text/align/text-reading.ts';
import type { RevisionText } from '../../src/text/span.ts';
import { dataPath } from '../data-dir.ts';

/** One event of gold-side-by-side: three reports and the links that readers drew between their sentences. */
export interface GoldEvent {
  id: string;
  texts: RevisionText[];
  /** For each report the sentences as the readers saw them, index 0 the headline. */
  sentences: string[][];
  links: {
    a: [report: number, sentence: number];
    b: [report: number, sentence: number];
    required: boolean;
    types: string[];
  }[];
}

interface GoldFile {
  id: string;
  articles: Record<string, { uuid: string; headline: string; sentences: string[] }>;
  alignments: { a: string; b: string; types: string[]; required: boolean }[];
}

/** How the sentences are joined into a body: as published, a paragraph a sentence, or all in one paragraph. */
export type Layout = 'paragraphs' | 'lines' | 'solid';

/** Reads every event, sorted by id. Throws MissingData. */
export function readGoldEvents(dataDir: string, layout: Layout = 'paragraphs'): GoldEvent[] {
  const folder = dataPath(dataDir, 'gold-side-by-side');
  const paragraphs = paragraphsByUuid(dataDir);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldFile;
    const letters = Object.keys(gold.articles).sort();
    const place = (ref: string): [number, number] => [letters.indexOf(ref[0]!), Number(ref.slice(1))];
    const articles = letters.map((letter) => gold.articles[letter]!);
    return {
      id: gold.id,
      texts: articles.map((a) => revision(a.headline, body(a.sentences, paragraphs.get(a.uuid), layout))),
      sentences: articles.map((a) => [a.headline, ...a.sentences]),
      links: gold.alignments.map(({ a, b, types, required }) => ({
        a: place(a),
        b: place(b),
        types,
        required,
      })),
    };
  });
}

function revision(headline: string, text: string): RevisionText {
  return {
    headline: headline.trim(),
    subheadline: '',
    body: text,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
  };
}

function body(sentences: string[], paragraphs: string[][] | undefined, layout: Layout): string {
  if (layout === 'solid') return sentences.join(' ');
  if (layout === 'lines' || paragraphs === undefined) return sentences.join('\n\n');
  return paragraphs.map((paragraph) => paragraph.join(' ')).join('\n\n');
}

function paragraphsByUuid(dataDir: string): Map<string, string[][]> {
  const folder = dataPath(dataDir, 'basil', 'articles');
  const found = new Map<string, string[][]>();
  for (const name of readdirSync(folder)) {
    const article = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      uuid: string;
      'body-paragraphs': string[][];
    };
    found.set(article.uuid, article['body-paragraphs']);
  }
  return found;
}

/** For each of our segments the gold sentence that it overlaps most, or -1. */
export function goldSentences(event: GoldEvent, report: number, reading: TextReading): number[] {
  const text = event.texts[report]!;
  const ranges: [number, number][] = [];
  let at = 0;
  for (const sentence of event.sentences[report]!.slice(1)) {
    const start = text.body.indexOf(sentence, at);
    if (start < 0) throw new Error(`a sentence of ${event.id} is not in its text`);
    ranges.push([start, start + sentence.length]);
    at = start + sentence.length;
  }
  return reading.segments.map((segment) => {
    if (segment.field === 'headline') return 0;
    let best = -1;
    let most = 0;
    ranges.forEach(([start, end], i) => {
      const shared = Math.min(end, segment.end) - Math.max(start, segment.start);
      if (shared > most) [most, best] = [shared, i + 1];
    });
    return best;
  });
}

/** Pooled counts over required links; predictions that touch optional links are left out. */
export class LinkCounts {
  hits = 0;
  predicted = 0;
  gold = 0;

  /** Adds one event; `predicted` are keys of {@link linkKey} over gold sentences. */
  add(event: GoldEvent, predicted: ReadonlySet<string>): void {
    const required = new Set<string>();
    const optional = new Set<string>();
    for (const link of event.links) (link.required ? required : optional).add(linkKey(link.a, link.b));
    this.gold += required.size;
    for (const key of predicted) {
      if (optional.has(key)) continue;
      this.predicted++;
      if (required.has(key)) this.hits++;
    }
  }

  get precision(): number {
    return this.predicted === 0 ? 0 : this.hits / this.predicted;
  }
  get recall(): number {
    return this.gold === 0 ? 0 : this.hits / this.gold;
  }
  get f1(): number {
    return this.hits === 0 ? 0 : (2 * this.hits) / (this.predicted + this.gold);
  }
}

/** Identity of a link between two sentences of two reports, whichever is named first. */
export function linkKey(a: readonly [number, number], b: readonly [number, number]): string {
  const [first, second] = a[0] < b[0] ? [a, b] : [b, a];
  return `${first[0]}.${first[1]}-${second[0]}.${second[1]}`;
}
