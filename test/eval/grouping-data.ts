import { readFileSync } from 'node:fs';
import { type EventFeatures, readEventFeatures } from '../../src/grouping/event-features.ts';
import { readText } from '../../src/text/align/text-reading.ts';
import type { RevisionText } from '../../src/text/span.ts';
import { dataPath } from '../data-dir.ts';

/** A report with the event that people put it in. */
export interface GroupedReport {
  event: string;
  /** Events of one topic are kept together when data is divided. */
  topic: string;
  features: EventFeatures;
}

export type GroupingSet = 'giveme5w1h' | 'ecbplus';

export function groupedReports(dataDir: string, set: GroupingSet): GroupedReport[] {
  return set === 'giveme5w1h' ? giveme(dataDir) : ecbplus(dataDir);
}

// Two front pages stand among the articles (see the data's own notes).
const FRONT_PAGES = ['ABC News', 'World news - RT International'];

function giveme(dataDir: string): GroupedReport[] {
  return lines(dataPath(dataDir, 'group-giveme5w1h', 'articles.jsonl'))
    .filter(({ title }) => !FRONT_PAGES.includes(title as string))
    .map(({ event_id, title, text, date }) => ({
      event: String(event_id),
      topic: String(event_id),
      features: featuresOf({
        headline: String(title ?? ''),
        body: String(text ?? '').replace(/\n+/g, '\n\n'),
        publishedAt: date === null || date === undefined ? null : new Date(`${date}Z`).toISOString(),
      }),
    }));
}

function ecbplus(dataDir: string): GroupedReport[] {
  return lines(dataPath(dataDir, 'group-ecbplus', 'docs.jsonl')).map(({ event_id, topic, sentences }) => ({
    event: String(event_id),
    topic: String(topic),
    features: featuresOf({
      headline: '',
      body: (sentences as string[]).map(joined).join('\n\n'),
      publishedAt: null,
    }),
  }));
}

function featuresOf(text: Pick<RevisionText, 'headline' | 'body' | 'publishedAt'>): EventFeatures {
  const whole: RevisionText = { ...text, subheadline: '', language: 'en', outlet: null, fullText: true };
  return readEventFeatures(whole, readText(whole));
}

/** Tokens parted by spaces as running text. */
function joined(sentence: string): string {
  return sentence
    .replace(/ ([,.;:!?%')\]])/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/`` ?/g, '"')
    .replace(/ ?''/g, '"')
    .replace(/ ('s|n't|'re|'ve|'ll|'d)\b/g, '$1');
}

function lines(path: string): Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
