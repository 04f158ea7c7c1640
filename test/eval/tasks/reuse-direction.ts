import { readFileSync } from 'node:fs';
import { type DirectedReport, reuseDirection } from '../../../src/text/direction/direction.ts';
import { dataPath } from '../../data-dir.ts';
import type { EvalTask } from '../task.ts';

interface DatedReport {
  outlet: string;
  title: string;
  date: string;
  text: string;
}

/**
 * Direction of reuse on real pairs. Nobody annotated it, so this counts how far the textual evidence (credit line,
 * citation, leftover) agrees with the dates where both speak and the dates differ. Some dates are those of a
 * collection page, so the share is a lower bound; where they disagree the answer is `unknown`.
 */
export const direction: EvalTask = {
  id: 'direction',
  title: 'direction of reuse: textual evidence against dates',
  data: '400 pairs of articles that share wording',
  run(dataDir) {
    const pairs = readFileSync(dataPath(dataDir, 'reuse-pairs', 'pairs.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { a: DatedReport; b: DatedReport });
    const agreed: Record<string, [number, number]> = {
      creditLine: [0, 0],
      citation: [0, 0],
      leftover: [0, 0],
    };
    let known = 0;
    for (const { a, b } of pairs) {
      const { direction: answer, evidence } = reuseDirection(directed(a), directed(b));
      if (answer !== 'unknown') known++;
      const timed = evidence.find((one) => one.rule === 'published')?.pointsTo;
      if (timed === undefined) continue;
      for (const [rule, counts] of Object.entries(agreed)) {
        const said = new Set(evidence.filter((one) => one.rule === rule).map((one) => one.pointsTo));
        said.delete('commonOrigin');
        if (said.size !== 1) continue;
        counts[1]++;
        if (said.has(timed)) counts[0]++;
      }
    }
    const rows = Object.entries(agreed).map(([rule, [agree, all]]) => ({
      metric: `direction: ${rule} agrees with the dates, share`,
      ours: all === 0 ? null : agree / all,
      anchor: 'none',
      must: null,
      aim: null,
      protocol: `${agree} of ${all} pairs where both speak`,
    }));
    return [
      {
        metric: 'direction: pairs with an answer, share',
        ours: known / pairs.length,
        anchor: 'none',
        must: null,
        aim: null,
        protocol: `${known} of ${pairs.length} real pairs, the others unknown`,
      },
      ...rows,
    ];
  },
};

function directed({ outlet, title, date, text }: DatedReport): DirectedReport {
  return {
    text: {
      headline: title,
      subheadline: '',
      body: text,
      language: 'en',
      publishedAt: date === '' ? null : date,
      outlet,
      fullText: true,
    },
    firstSeenAt: null,
  };
}
