import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distinctiveWords } from '../../../src/lenses/vocabulary/distinctive.ts';
import { sentenceWords } from '../../../src/lenses/vocabulary/sentence-words.ts';
import { readText } from '../../../src/text/align/text-reading.ts';
import { dataPath } from '../../data-dir.ts';
import { bodyOnly } from '../body-only.ts';
import type { EvalRow, EvalTask } from '../task.ts';
import { mulberry } from '../train/random.ts';

const DEALS = 10;

/**
 * False discoveries: words told when the sentences of an event are dealt to its reports at random, for each word told in
 * the event as it is. Dealt from outside of the engine, which deals for itself with other seeds.
 */
export const vocabularyTask: EvalTask = {
  id: 'vocabulary',
  title: 'distinctive words: false discoveries when sentences are dealt out at random',
  data: 'BASIL; Giveme5W1H',
  run(dataDir) {
    return [row('basil', basilEvents(dataDir)), row('group-giveme5w1h', groupedEvents(dataDir))];
  },
};

function row(name: string, events: readonly string[][]): EvalRow {
  const random = mulberry(1);
  let told = 0;
  let byChance = 0;
  for (const bodies of events) {
    const readings = bodies.map((body) => readText(bodyOnly(body)));
    const { input } = sentenceWords(readings, [...readings.keys()]);
    told += distinctiveWords(input).words.length;
    for (let deal = 0; deal < DEALS; deal++) {
      const order = input.groupOf.map((group) => ({ group, at: random() })).sort((a, b) => a.at - b.at);
      const dealt = { ...input, groupOf: order.map(({ group }) => group) };
      byChance += distinctiveWords(dealt).words.length / DEALS;
    }
  }
  return {
    metric: `vocabulary: 1 - false discoveries, ${name}`,
    ours: 1 - byChance / told,
    anchor: '.88',
    must: 0.9,
    aim: 0.95,
    protocol: `${byChance.toFixed(1)} words a deal against ${told} told, ${events.length} events, ${DEALS} deals each`,
  };
}

function basilEvents(dataDir: string): string[][] {
  const folder = dataPath(dataDir, 'basil', 'articles');
  const articles = readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .map((article) => ({
      event: article['triplet-uuid'] as string,
      body: [article.title as string, ...paragraphsOf(article['body-paragraphs'])].join('\n\n'),
    }));
  return byEvent(articles);
}

function groupedEvents(dataDir: string): string[][] {
  const lines = readFileSync(dataPath(dataDir, 'group-giveme5w1h', 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return byEvent(
    lines
      .map((line) => JSON.parse(line))
      .map(({ event, title, text }) => ({ event: String(event), body: `${title}\n\n${text}` })),
  );
}

function byEvent(articles: readonly { event: string; body: string }[]): string[][] {
  return [...Map.groupBy(articles, ({ event }) => event).values()]
    .map((list) => list.map(({ body }) => body))
    .filter((list) => list.length > 1);
}

function paragraphsOf(sentences: readonly string[][]): string[] {
  return sentences.map((list) => list.join(' '));
}
