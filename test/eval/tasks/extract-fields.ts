import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../../src/ingest/article.ts';
import { extractArticle } from '../../../src/ingest/extract-article.ts';
import { fold } from '../../../src/ingest/fields/field.ts';
import { splitNames } from '../../../src/ingest/fields/person-names.ts';
import { dataPath } from '../../data-dir.ts';
import type { EvalRow, EvalTask } from '../task.ts';

interface GoldFields {
  url: string;
  html: string;
  title?: string;
  author?: string;
  date_published?: string;
  dek?: string;
}

interface Measure {
  metric: string;
  anchor: string;
  must: number | null;
  aim: number | null;
  /** Null where the page has no gold for the field. */
  right(gold: GoldFields, article: Article): boolean | null;
}

const MEASURES: Measure[] = [
  {
    metric: 'headline, equal after folding',
    anchor: 'on another set: defuddle .82, Readability .71',
    must: 0.92,
    aim: 0.97,
    right: ({ title }, { headline }) => (title ? fold(headline ?? '') === fold(title) : null),
  },
  {
    metric: 'bylines, same set of names',
    anchor: 'on another set: defuddle .78, Readability .75',
    must: 0.85,
    aim: 0.93,
    right: ({ author }, { bylines }) => {
      const gold = namesOf(author);
      const ours = bylines.map(fold);
      return gold === null ? null : gold.length === ours.length && gold.every((name) => ours.includes(name));
    },
  },
  {
    metric: 'bylines, a name in common',
    anchor: 'none published',
    must: null,
    aim: null,
    right: ({ author }, { bylines }) =>
      namesOf(author)?.some((name) => bylines.map(fold).includes(name)) ?? null,
  },
  {
    metric: 'published, same day (UTC)',
    anchor: 'on another set: defuddle .96, Readability .93',
    must: 0.95,
    aim: 0.98,
    right: ({ date_published }, { publishedAt }) =>
      date_published ? publishedAt?.slice(0, 10) === date_published.slice(0, 10) : null,
  },
  {
    metric: 'subheadline, equal after folding',
    anchor: 'none published',
    must: null,
    aim: null,
    right: ({ dek }, { subheadline }) => (dek ? fold(subheadline ?? '') === fold(dek) : null),
  },
];

/** Headline, bylines, date and standfirst against what people wrote down for one page of each outlet. */
export const extractFieldsTask: EvalTask = {
  id: 'extract-fields',
  title: 'fields of a page (extract-postlight)',
  data: 'Postlight parser fixtures',
  run(dataDir) {
    const folder = dataPath(dataDir, 'extract-postlight');
    const pages = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as GoldFields)
      .map((gold) => {
        const html = gunzipSync(readFileSync(join(folder, gold.html))).toString('utf8');
        return { gold, article: extractArticle(html, gold.url) };
      });
    return MEASURES.map(({ metric, anchor, must, aim, right }): EvalRow => {
      const verdicts = pages.flatMap(({ gold, article }) => right(gold, article) ?? []);
      const ours = verdicts.filter(Boolean).length / verdicts.length;
      const protocol = `${verdicts.length} pages, all in view when the rules were written`;
      return { metric, ours, anchor, must, aim, protocol };
    });
  },
};

/** Gold bylines are printed lines: cut into names as ours are, so that only the finding is measured. */
function namesOf(author: string | undefined): string[] | null {
  if (!author) return null;
  const names = splitNames(author).map(fold);
  return names.length > 0 ? names : [fold(author)];
}
