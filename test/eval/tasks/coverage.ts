import { compareRevisions } from '../../../src/comparison/compare.ts';
import type { CoverageResult } from '../../../src/lenses/coverage/result.ts';
import type { RevisionText } from '../../../src/text/span.ts';
import { type GoldEvent, readGoldEvents } from '../side-by-side.ts';
import type { EvalRow, EvalTask } from '../task.ts';
import { isTuningEvent } from './sources.ts';

/** Statements that the coverage says a report has, or has not, held against the links that readers drew. */
export const coverageTask: EvalTask = {
  id: 'coverage',
  title: 'statements found and not found, against links between sentences drawn by readers',
  data: 'gold-side-by-side (42 events of BASIL read by hand)',
  run(dataDir): EvalRow[] {
    const events = readGoldEvents(dataDir);
    return (
      [
        ['not looked at', (event: GoldEvent) => !isTuningEvent(event.id)],
        ['looked at', (event: GoldEvent) => isTuningEvent(event.id)],
      ] as const
    ).flatMap(([which, keep]) => rowsOf(events.filter(keep), which));
  },
};

function rowsOf(events: readonly GoldEvent[], which: string): EvalRow[] {
  const absent = { right: 0, all: 0 };
  const absentOfShared = { right: 0, all: 0 };
  const used = { right: 0, all: 0 };
  for (const event of events) {
    const { coverage } = compareRevisions(event.texts, undefined, { lenses: ['coverage'] });
    const sentenceOf = event.texts.map((text, i) => sentenceFinder(text, event.sentences[i]!));
    const linked = (a: readonly [number, number], b: readonly [number, number]) =>
      event.links.some(
        (link) => (same(link.a, a) && same(link.b, b)) || (same(link.a, b) && same(link.b, a)),
      );
    const inReport = (place: readonly [number, number], report: number) =>
      event.links.some(
        (link) =>
          (same(link.a, place) && link.b[0] === report) || (same(link.b, place) && link.a[0] === report),
      );
    for (const { cells, kind } of (coverage as CoverageResult).items) {
      if (kind !== 'fact') continue;
      const places = cells.flatMap(({ report, first }): [number, number][] => {
        const sentence = first === null ? -1 : sentenceOf[report]!(first.span);
        return sentence < 0 ? [] : [[report, sentence]];
      });
      const shared = places.length > 1;
      for (const { report, state } of cells) {
        if (state === 'notFound' && places.length > 0) {
          const isRight = !places.some((place) => inReport(place, report));
          for (const count of shared ? [absent, absentOfShared] : [absent]) {
            count.all++;
            if (isRight) count.right++;
          }
        }
        const own = places.find((place) => place[0] === report);
        if (state !== 'used' || !shared || own === undefined) continue;
        used.all++;
        if (places.some((other) => other[0] !== report && linked(own, other))) used.right++;
      }
    }
  }
  const row = (metric: string, { right, all }: typeof used): EvalRow => ({
    metric,
    ours: right / all,
    anchor: '-',
    must: null,
    aim: null,
    protocol: `${which}, ${events.length} events; ${right} of ${all}`,
  });
  return [
    row('statements: not found is right', absent),
    row('the same, of statements that two others share', absentOfShared),
    row('statements: used in several is right', used),
  ];
}

const same = (a: readonly [number, number], b: readonly [number, number]) => a[0] === b[0] && a[1] === b[1];

/** Finds the reader's sentence that a span stands in; 0 is the headline, -1 none. */
function sentenceFinder(text: RevisionText, sentences: readonly string[]) {
  let at = 0;
  const starts = sentences.slice(1).map((sentence) => {
    const start = text.body.indexOf(sentence, at);
    if (start >= 0) at = start + sentence.length;
    return start;
  });
  return ({ field, start, end }: { field: string; start: number; end: number }): number => {
    if (field !== 'body') return 0;
    let best = -1;
    let most = 0;
    starts.forEach((from, i) => {
      if (from < 0) return;
      const shared = Math.min(end, from + sentences[i + 1]!.length) - Math.max(start, from);
      if (shared > most) {
        most = shared;
        best = i + 1;
      }
    });
    return best;
  };
}
