import type { EvalRow, EvalTask } from '../task.ts';
import { readPolnear } from '../train/attribution-corpus.ts';
import { type AttributionScore, type Count, f1, scoreDocuments } from './attribution-score.ts';

/** PolNeAR's development part: every second article was looked at while building, the others were not,
 * but their figures were in view when one threshold (stances) was set. */
export const attributionTask: EvalTask = {
  id: 'attribution',
  title: 'attributions in PolNeAR dev',
  data: 'PolNeAR dev',
  run(dataDir): EvalRow[] {
    const documents = readPolnear(dataDir, 'dev');
    const aside = documents.filter((_, index) => index % 2 === 1);
    const tuned = documents.filter((_, index) => index % 2 === 0);
    return [
      ...rows(
        scoreDocuments(aside),
        `not looked at, but its figures were seen when the stance threshold was set, ${aside.length} articles`,
      ),
      ...rows(
        scoreDocuments(tuned),
        `looked at, and training data of the likelihood, ${tuned.length} articles`,
      ),
    ];
  },
};

function rows(score: AttributionScore, which: string): EvalRow[] {
  const row = (
    metric: string,
    ours: number,
    anchor: string,
    must: number | null,
    aim: number | null,
    count: Count,
  ): EvalRow => ({
    metric,
    ours,
    anchor,
    must,
    aim,
    protocol: `${which}; P ${ratio(count.right, count.predicted)} R ${ratio(count.right, count.gold)} of ${count.gold}`,
  });
  return [
    row(
      'attributions found F1 (cue overlap)',
      f1(score.detection),
      'verb list .543, LR .684',
      0.74,
      0.82,
      score.detection,
    ),
    row('content token F1', f1(score.content), 'LR .750', 0.8, 0.85, score.content),
    row('source token F1', f1(score.source), 'LR .615', 0.72, 0.8, score.source),
    row(
      'content token F1, right attribution too',
      f1(score.linkedContent),
      '-',
      null,
      null,
      score.linkedContent,
    ),
    row(
      'source token F1, right attribution too',
      f1(score.linkedSource),
      '-',
      null,
      null,
      score.linkedSource,
    ),
    row(
      'pattern tier precision',
      score.pattern.right / score.pattern.predicted,
      '.945',
      0.95,
      0.97,
      score.pattern,
    ),
    row('pattern tier recall', score.pattern.right / score.pattern.gold, '.210', 0.3, 0.4, score.pattern),
  ];
}

function ratio(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(3);
}
