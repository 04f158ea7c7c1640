import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { POLICY_FRAMES } from '../../../src/lenses/frames/policy-frames.data.ts';
import { readFrames } from '../../../src/lenses/frames/read-frames.ts';
import { readText } from '../../../src/text/align/text-reading.ts';
import { dataPath } from '../../data-dir.ts';
import { bodyOnly } from '../body-only.ts';
import type { EvalRow, EvalTask } from '../task.ts';

/** Codes of the Policy Frames Codebook as the annotators merged them: 5 holds 7, 6 holds 13; 15 is none. */
const CODE: Record<string, string> = {
  economic: '1',
  morality: '3',
  fairness: '4',
  legality: '5',
  crime: '5',
  policy: '6',
  political: '6',
  security: '8',
  health: '9',
  culture: '11',
  publicOpinion: '12',
};

interface Decision {
  half: number;
  gold: string;
  code: string | null;
  hits: number;
}

export const framesTask: EvalTask = {
  id: 'frames',
  title: 'frame vocabulary: precision where a sentence has a clear frame (frac)',
  data: 'FRAC',
  run(dataDir) {
    const decisions = sentencesOf(readFileSync(dataPath(dataDir, 'frac', 'sentences.csv'), 'utf8')).map(
      decide,
    );
    return [
      ...rowsOf('all', decisions),
      ...[0, 1].map((half) => {
        const part = decisions.filter((one) => one.half === half);
        return plainRow(`half ${half + 1}`, part);
      }),
    ];
  },
};

function sentencesOf(csv: string): { sentence: string; gold: string }[] {
  return [...csv.matchAll(/(?:^|\n)("(?:[^"]|"")*"|[^,\n]*),(\d+)/g)].map(([, cell, gold]) => ({
    sentence: cell!.replace(/^"|"$/g, '').replaceAll('""', '"'),
    gold: gold!,
  }));
}

function decide({ sentence, gold }: { sentence: string; gold: string }): Decision {
  const reading = readFrames(readText(bodyOnly(sentence)));
  // Several segments where a comment runs on: the one with the most hits decides.
  const [best] = reading.policy.toSorted((a, b) => b.n - a.n || a.s - b.s);
  const half = createHash('sha256').update(sentence).digest()[0]! % 2;
  const code = best === undefined ? null : (CODE[POLICY_FRAMES[best.f]!.id] ?? null);
  return { half, gold, code, hits: best?.n ?? 0 };
}

function rowsOf(name: string, decisions: readonly Decision[]): EvalRow[] {
  const ranked = decisions.filter(({ code }) => code !== null).sort((a, b) => b.hits - a.hits);
  return [
    plainRow(name, decisions),
    ...(
      [
        [0.45, 0.88, null],
        [0.55, null, 0.9],
      ] as const
    ).map(([coverage, must, aim]) => {
      const size = Math.round(coverage * decisions.length);
      return {
        metric: `frames: precision at coverage ${coverage}`,
        ours: ranked.length < size ? null : precision(ranked.slice(0, size)),
        anchor: 'keyword lists .871 at .41, RoBERTa-L .77-.83 on all',
        must,
        aim,
        protocol: `the ${size} of ${decisions.length} sentences with the most hits`,
      };
    }),
  ];
}

function plainRow(name: string, decisions: readonly Decision[]): EvalRow {
  const decided = decisions.filter(({ code }) => code !== null);
  return {
    metric: `frames: precision as shipped, ${name}`,
    ours: precision(decided),
    anchor: 'keyword lists .871 at .41',
    must: null,
    aim: null,
    protocol: `coverage ${(decided.length / decisions.length).toFixed(3)} of ${decisions.length} sentences; lists from the codebook, sentences were seen`,
  };
}

function precision(decisions: readonly Decision[]): number {
  return decisions.filter(({ code, gold }) => code === gold).length / decisions.length;
}
