import { readFileSync } from 'node:fs';
import { compareRevisions, type Readings, readRevision } from '../../../src/comparison/compare.ts';
import type { RevisionText } from '../../../src/text/span.ts';
import { dataPath } from '../../data-dir.ts';
import { inventedEvent } from '../invented-event.ts';
import { medians } from '../medians.ts';
import type { BenchRow, BenchTask } from '../task.ts';

const REPORTS = 50;
const WORDS = 800;
const ROUNDS = 15;

/** Time to compare the stored readings of fifty reports over all lenses: the first time, and once the engine is warm. */
export const eventLenses: BenchTask = {
  id: 'event-lenses',
  title: `${REPORTS} reports, readings stored, over all lenses, in Node`,
  run(dataDir) {
    const sets = [{ name: `invented, ${WORDS} words each`, texts: inventedEvent(REPORTS, WORDS) }];
    if (dataDir !== null)
      sets.unshift({ name: 'real, the largest events together', texts: largestEvents(dataDir) });
    return sets.flatMap(({ name, texts }): BenchRow[] => {
      const readings = asStored(texts.map((text) => readRevision(text)));
      const row = (metric: string, ours: number, must: string | null, aim: string | null): BenchRow => ({
        metric: `${metric} (${name})`,
        ours,
        unit: 'ms',
        against: null,
        must,
        aim,
      });
      const compare = () => compareRevisions(texts, readings);
      const before = performance.now();
      compare();
      const first = performance.now() - before;
      const [warm] = medians([compare], ROUNDS) as [number];
      return [row('the first comparison', first, null, null), row('once warm', warm, '< 300 ms', '< 100 ms')];
    });
  },
};

/** Readings as they come out of the store. */
function asStored(readings: Readings[]): Readings[] {
  return JSON.parse(JSON.stringify(readings)) as Readings[];
}

function largestEvents(dataDir: string): RevisionText[] {
  const events = new Map<string, RevisionText[]>();
  for (const line of readFileSync(dataPath(dataDir, 'group-giveme5w1h', 'articles.jsonl'), 'utf8')
    .trim()
    .split('\n')) {
    const { event_id, title, text, outlet } = JSON.parse(line) as Record<string, string | null>;
    const report: RevisionText = {
      headline: title ?? '',
      subheadline: '',
      body: (text ?? '').replace(/\n+/g, '\n\n'),
      language: 'en',
      publishedAt: null,
      outlet: outlet ?? null,
      fullText: true,
    };
    const event = events.get(String(event_id));
    if (event === undefined) events.set(String(event_id), [report]);
    else event.push(report);
  }
  return [...events.values()]
    .sort((a, b) => b.length - a.length)
    .flat()
    .slice(0, REPORTS);
}
