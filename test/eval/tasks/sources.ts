import type { EvalRow, EvalTask } from '../task.ts';
import { type PredictedSource, readSourceArticles, type SourceArticle, sameSource } from './sources-gold.ts';

/** Events that were looked at while the rules were written; the others were not, but their figures were in view when one threshold was set. */
export function isTuningEvent(event: string): boolean {
  return event.startsWith('dev') || Number(event.slice(1)) % 2 === 0;
}

/** Sources of the hand-read events: right sentence and source, then kind and quotation on what was matched. */
export const sourcesTask: EvalTask = {
  id: 'sources',
  title: 'sources in the hand-read events',
  data: 'gold-side-by-side (42 events of BASIL read by hand)',
  run(dataDir): EvalRow[] {
    const aside = scoreSources(readSourceArticles(dataDir, (event) => !isTuningEvent(event)));
    const tuned = scoreSources(readSourceArticles(dataDir, isTuningEvent));
    const protocol = (n: number, which: string): string =>
      `${n} required rows, ${which}; one row a sentence, source matched by half of its words`;
    return (
      [
        [
          aside,
          'odd events: not looked at one by one; their figures, and once their confusions of kind, were seen',
        ],
        [tuned, 'events looked at while writing rules, and training data of the likelihood'],
      ] as const
    ).flatMap(([s, which]): EvalRow[] => [
      {
        metric: 'sentence and source F1',
        ours: s.f1,
        anchor: 'readers .94',
        must: 0.8,
        aim: 0.9,
        protocol: `P ${s.precision.toFixed(3)} R ${s.recall.toFixed(3)}; ${protocol(s.gold, which)}`,
      },
      {
        metric: 'kind accuracy',
        ours: s.kind,
        anchor: '-',
        must: 0.9,
        aim: 0.95,
        protocol: `${s.right} matched rows`,
      },
      {
        metric: 'quoted accuracy',
        ours: s.quoted,
        anchor: '-',
        must: 0.97,
        aim: 0.99,
        protocol: `${s.right} matched rows`,
      },
    ]);
  },
};

export interface SourceScore {
  precision: number;
  recall: number;
  f1: number;
  kind: number;
  quoted: number;
  right: number;
  gold: number;
}

export type SourceFault = (
  kind: 'missed' | 'extra' | 'kind' | 'quoted',
  article: SourceArticle,
  sentence: number,
  what: string,
  row?: PredictedSource,
) => void;

/** Pools all articles; a prediction that only an optional row matches is left out. */
export function scoreSources(articles: readonly SourceArticle[], fault: SourceFault = () => {}): SourceScore {
  let right = 0;
  let predicted = 0;
  let gold = 0;
  let kind = 0;
  let quoted = 0;
  for (const article of articles) {
    const left = new Set(article.predicted);
    for (const row of article.gold.toSorted(
      (a, b) =>
        Number(b.required) - Number(a.required) || (a.source === '' ? 1 : 0) - (b.source === '' ? 1 : 0),
    )) {
      const sentence = Number(row.at.slice(1));
      const candidates = [...left].filter((p) => p.sentence === sentence);
      const match = best(candidates, row.source, row.cue);
      if (row.required) gold++;
      if (match === undefined) {
        if (row.required) fault('missed', article, sentence, `[${row.source}] <${row.cue}> ${row.kinds}`);
        continue;
      }
      left.delete(match);
      if (!row.required) continue;
      right++;
      predicted++;
      if (row.kinds.includes(match.attribution.sourceKind)) kind++;
      else
        fault(
          'kind',
          article,
          sentence,
          `[${row.source}] ours [${match.source}] ${row.kinds} ours ${match.attribution.sourceKind}`,
        );
      if (row.quoted === isQuoted(match)) quoted++;
      else fault('quoted', article, sentence, `${row.quoted} [${row.source}] <${row.cue}>`);
    }
    predicted += left.size;
    for (const p of left)
      fault('extra', article, p.sentence, `[${p.source}] <${p.attribution.cue?.exact}>`, p);
  }
  const precision = right / predicted;
  const recall = right / gold;
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    kind: kind / right,
    quoted: quoted / right,
    right,
    gold,
  };
}

function best(candidates: PredictedSource[], source: string, cue: string): PredictedSource | undefined {
  const fitting = candidates.filter((p) =>
    source === '' ? p.source === '' : p.source !== '' && sameSource(source, p.source),
  );
  return (
    fitting.find((p) => p.attribution.cue !== null && cue !== '' && p.attribution.cue.exact.includes(cue)) ??
    fitting[0]
  );
}

function isQuoted(p: PredictedSource): boolean {
  return p.attribution.quoted;
}
