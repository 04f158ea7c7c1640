import { readFileSync } from 'node:fs';
import { containment, findReuse } from '../../../src/text/reuse/reuse.ts';
import { fingerprints } from '../../../src/text/reuse/reuse-fingerprints.ts';
import { dataPath } from '../../data-dir.ts';
import type { EvalTask } from '../task.ts';
import { plantPassages } from './reuse-planted.ts';

interface ReusePair {
  containmentA: number;
  containmentB: number;
  a: { text: string };
  b: { text: string };
}

/**
 * Reuse: passages of 8 to 60 words planted into another report, moved, shuffled and with other typography, all to be
 * found; containment of real pairs against exhaustive counting. The figures beside the data turn out to be the share
 * of words that stand in a shared run of eight words (recounted with Python's `\w+`: 792 of 800 equal to the digit),
 * not of 5-grams as its description says; that is what `containment` gives.
 */
export const reuse: EvalTask = {
  id: 'reuse',
  title: 'shared passages of eight words or more; containment',
  data: '400 pairs of articles that share wording, passages planted',
  run(dataDir) {
    const pairs = readFileSync(dataPath(dataDir, 'reuse-pairs', 'pairs.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ReusePair);
    const errors = pairs.flatMap((pair) => {
      const { ofA, ofB } = containment(pair.a.text, pair.b.text);
      return [Math.abs(ofA - pair.containmentA), Math.abs(ofB - pair.containmentB)];
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const passages = pairs.flatMap((pair) => {
      const found = findReuse([bodyOf(pair.a.text), bodyOf(pair.b.text)]).passages;
      return found.map(
        ({ a, b }) => [pair.a.text.slice(a.start, a.end), pair.b.text.slice(b.start, b.end)] as const,
      );
    });
    const right = passages.filter(([a, b]) => {
      const known = new Set(runsOf(a));
      return runsOf(b).some((run) => known.has(run));
    });
    const texts = pairs.slice(0, 200).map((pair) => pair.a.text);
    const planted = plantPassages(texts);
    const found = planted.filter(({ a, b, inA, inB }) => {
      const { passages } = findReuse([bodyOf(a), bodyOf(b)]);
      const held = (side: 'a' | 'b', [start, end]: readonly [number, number]) =>
        passages.some((passage) => passage[side].start <= start && passage[side].end >= end);
      return held('a', inA) && held('b', inB);
    });
    const hit = planted.filter(({ a, b }) => {
      const known = new Set(fingerprints(a));
      return fingerprints(b).some((print) => known.has(print));
    });
    const protocol = `${planted.length} passages of 8-60 words, moved, in other case, quotes and white space`;
    return [
      {
        metric: 'planted passages found on both sides, share',
        ours: found.length / planted.length,
        anchor: 'none',
        must: 1,
        aim: 1,
        protocol,
      },
      {
        metric: 'planted passages met by a fingerprint, share',
        ours: hit.length / planted.length,
        anchor: 'none',
        must: 1,
        aim: 1,
        protocol,
      },
      {
        metric: 'shared passages: precision',
        ours: right.length / passages.length,
        anchor: 'none',
        must: 0.95,
        aim: 1,
        protocol: `${right.length} of ${passages.length} passages of ${pairs.length} real pairs have the same eight words in a row on both sides, by another way of cutting words`,
      },
      {
        metric: 'containment: 1 - mean error',
        ours: 1 - mean,
        anchor: 'exhaustive counting',
        must: 0.98,
        aim: 0.99,
        protocol: `${pairs.length} real pairs; mean error ${mean.toFixed(5)}, largest ${Math.max(...errors).toFixed(3)}`,
      },
    ];
  },
};

/** Every eight words in a row of a passage, by a cut of its own: runs of letters and digits, case aside. */
function runsOf(passage: string): string[] {
  const words = passage
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return (words ?? []).flatMap((_, i, all) => (i + 8 > all.length ? [] : [all.slice(i, i + 8).join(' ')]));
}

function bodyOf(body: string) {
  return { headline: '', subheadline: '', body };
}
