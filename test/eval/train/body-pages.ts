import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { featuresOf } from '../../../src/ingest/body/block-features.ts';
import { type Block, blocksOf } from '../../../src/ingest/body/blocks.ts';
import { isCaption } from '../../../src/ingest/body/choose-body.ts';
import { bodyHints } from '../../../src/ingest/body/hints.ts';
import { parseHtml } from '../../../src/ingest/html/parse.ts';
import { dataPath } from '../../data-dir.ts';
import { bodyTokens, shingles } from '../tasks/extract-metric.ts';

/** One page with a label (1: body) and a weight for each of its blocks. */
export interface LabelledPage {
  /** Pages of one site share it: they never stand on both sides of a split. */
  site: string;
  html: string;
  gold: string;
  blocks: Block[];
  rows: Float64Array[];
  labels: number[];
  weights: number[];
}

/** Pages of extract-scrapinghub-aeb with their human-made body. */
export function benchmarkPages(dataDir: string): LabelledPage[] {
  const folder = dataPath(dataDir, 'extract-scrapinghub-aeb');
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string; url: string }
  >;
  return Object.entries(truth).map(([id, { articleBody, url }]) =>
    label(new URL(url).hostname, unzip(join(folder, 'html', `${id}.html.gz`)), articleBody, 1),
  );
}

/** Readable pages of extract-mozilla-readability; their body is a tool's, so they weigh less. */
export function readabilityPages(dataDir: string, weight: number): LabelledPage[] {
  const folder = dataPath(dataDir, 'extract-mozilla-readability', 'test-pages');
  return readdirSync(folder).flatMap((name) => {
    const metadata = JSON.parse(readFileSync(join(folder, name, 'expected-metadata.json'), 'utf8')) as {
      readerable?: boolean;
    };
    if (metadata.readerable !== true) return [];
    const gold = blocksOf(parseHtml(unzip(join(folder, name, 'expected.html.gz')))).map(({ text }) => text);
    const page = label(
      `readability/${name}`,
      unzip(join(folder, name, 'source.html.gz')),
      gold.join('\n'),
      weight,
    );
    // That tool keeps captions in the body; here they are a field of their own.
    page.blocks.forEach((block, i) => {
      if (isCaption(block)) page.weights[i] = 0.01;
    });
    return [page];
  });
}

function unzip(path: string): string {
  return gunzipSync(readFileSync(path)).toString('utf8');
}

function label(site: string, html: string, gold: string, weight: number): LabelledPage {
  const root = parseHtml(html);
  const blocks = blocksOf(root);
  const rows = featuresOf(blocks, bodyHints(root));
  const left = shingles(bodyTokens(gold));
  const words = ` ${bodyTokens(gold).join(' ')} `;
  const tokens = blocks.map(({ text }) => bodyTokens(text));
  const found = tokens.map((own) => {
    if (own.length < 4) return own.length > 0 && words.includes(` ${own.join(' ')} `) ? 'perhaps' : 'no';
    const runs = shingles(own);
    let hits = 0;
    for (const [key, n] of runs) hits += Math.min(n, left.get(key) ?? 0);
    if (hits / (own.length - 3) < 0.5) return 'no';
    // What one block has used up is not there for a copy of it.
    for (const [key, n] of runs) if (left.has(key)) left.set(key, Math.max(0, left.get(key)! - n));
    return 'yes';
  });
  const isSure = (i: number): boolean => found[i] === 'yes' && tokens[i]!.length >= 6;
  const labels = found.map((verdict, i) => {
    if (verdict !== 'perhaps') return verdict === 'yes' ? 1 : 0;
    return [-2, -1, 1, 2].some((at) => isSure(i + at)) ? 1 : 0;
  });
  const weights = tokens.map((own) => weight * Math.min(3, 0.3 + Math.sqrt(own.length) / 4));
  return { site, html, gold, blocks, rows, labels, weights };
}
