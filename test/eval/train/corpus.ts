import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath } from '../../data-dir.ts';

/** ECB+ topics of the development part: nothing is counted on them, they are measured on. */
const ECB_DEV_TOPICS = new Set([2, 5, 12, 18, 21, 23, 34, 35]);

/**
 * Plain texts of the development data from which counts may be taken, one string a document. Events of
 * gold-side-by-side and the development topics of ECB+ are left out: figures are measured on them.
 */
export function* corpus(dataDir: string): Generator<string> {
  const held = new Set<string>();
  const goldFolder = dataPath(dataDir, 'gold-side-by-side');
  for (const name of readdirSync(goldFolder)) {
    held.add((JSON.parse(readFileSync(join(goldFolder, name), 'utf8')) as { triple: string }).triple);
  }
  const basil = dataPath(dataDir, 'basil', 'articles');
  for (const name of readdirSync(basil).sort()) {
    const article = JSON.parse(readFileSync(join(basil, name), 'utf8')) as {
      title: string;
      'triplet-uuid': string;
      'body-paragraphs': string[][];
    };
    if (!held.has(article['triplet-uuid'])) {
      yield [article.title, ...article['body-paragraphs'].map((p) => p.join(' '))].join('\n');
    }
  }
  for (const line of lines(dataPath(dataDir, 'neus-allsides', 'train.source'))) {
    yield line.replaceAll(/(?:TITLE|ARTICLE)=>/g, '\n').replaceAll('[SEP]', '\n');
  }
  for (const line of lines(dataPath(dataDir, 'group-giveme5w1h', 'articles.jsonl'))) {
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    yield `${title}\n${text}`;
  }
  for (const line of lines(dataPath(dataDir, 'group-ecbplus', 'docs.jsonl'))) {
    const { topic, sentences } = JSON.parse(line) as { topic: number; sentences: string[] };
    if (!ECB_DEV_TOPICS.has(topic)) yield sentences.join('\n').replaceAll(" 's", "'s");
  }
  for (const line of lines(dataPath(dataDir, 'reuse-pairs', 'pairs.jsonl'))) {
    const { a, b } = JSON.parse(line) as Record<'a' | 'b', { title: string; text: string }>;
    yield `${a.title}\n${a.text}`;
    yield `${b.title}\n${b.text}`;
  }
  const polnear = dataPath(dataDir, 'polnear', 'train', 'text');
  for (const name of readdirSync(polnear).sort()) yield readFileSync(join(polnear, name), 'utf8');
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
