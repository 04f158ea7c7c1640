import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../../src/ingest/extract-article.ts';
import { dataPath } from '../../data-dir.ts';
import { fixturePage } from '../../fixtures/page.ts';
import { medians } from '../medians.ts';
import type { BenchRow, BenchTask } from '../task.ts';

const SIZE = { from: 80_000, to: 130_000 };
const PAGES = 20;

/** Time to make an article of a page of about 100 KB, beside the widely used extractor on the same pages, in turn. */
export const extractSpeed: BenchTask = {
  id: 'extract-speed',
  title: 'a page of about 100 KB: extraction beside Readability on linkedom, medians in Node',
  run(dataDir) {
    const { pages, source } = pagesOf(dataDir);
    const [ours, theirs] = medians(
      [
        () => {
          for (const html of pages) extractArticle(html);
        },
        () => {
          for (const html of pages) readability(html);
        },
      ],
      5,
    ).map((time) => time / pages.length) as [number, number];
    const row: BenchRow = {
      metric: `extractArticle (${pages.length} pages ${source})`,
      ours,
      unit: 'ms',
      against: { name: 'Readability + linkedom', value: theirs, ratio: ours / theirs },
      must: '< 1.2x',
      aim: '< 1x',
    };
    return [row];
  },
};

function readability(html: string): unknown {
  try {
    return new Readability(
      parseHTML(html).document as unknown as ConstructorParameters<typeof Readability>[0],
    ).parse();
  } catch {
    // It throws on a page without a body element; the time up to there counts.
    return null;
  }
}

function pagesOf(dataDir: string | null): { pages: string[]; source: string } {
  if (dataDir === null) {
    // The invented page, its body told over until it has the size.
    const page = fixturePage('harbour-post');
    const [head, rest] = page.split('<div class="article-body">') as [string, string];
    const times = Math.ceil((SIZE.from - page.length) / rest.length);
    return { pages: [`${head}<div class="article-body">${rest.repeat(times)}`], source: 'invented' };
  }
  const folder = dataPath(dataDir, 'extract-scrapinghub-aeb', 'html');
  const pages = readdirSync(folder)
    .sort()
    .map((name) => gunzipSync(readFileSync(join(folder, name))).toString('utf8'))
    .filter((html) => html.length >= SIZE.from && html.length <= SIZE.to)
    .slice(0, PAGES);
  return { pages, source: 'of extract-scrapinghub-aeb' };
}
