import type { MarkedWordsResult } from '../../../lenses/marked-words/result.ts';
import { lensView } from './finding.ts';

/** Words of published lists where another report has a word of no list, or none, at the aligned place. */
export function markedWordsView({ places, terms, reports, lists }: MarkedWordsResult) {
  const inUse = lists.filter(({ id }) =>
    reports.some((report) => report.lists?.some(({ list, count }) => list === id && count > 0)),
  );
  return lensView(
    [
      {
        title: 'At aligned places',
        differs: true,
        findings: places.map(({ statement, tier, word, others }) => ({
          statement,
          tier,
          rows: [
            { report: word.report, spans: [word], note: 'in the words of this report' },
            ...others.map(({ report, place, segment }) => ({
              report,
              spans: [place ?? segment],
              note: place === null ? 'no words at this place' : 'at the aligned place',
            })),
          ],
        })),
      },
      {
        title: 'Other terms for the same',
        differs: true,
        findings: terms.map(({ statement, tier, cells }) => ({
          statement,
          tier,
          rows: cells.map(({ report, spans }) => ({ report, spans, note: '' })),
        })),
      },
    ],
    [
      {
        caption: "Words of the lists in the outlet's own voice",
        columns: inUse.map(({ title }) => title),
        rows: reports.map(({ report, lists: counts }) => ({
          report,
          cells: inUse.map(({ id }) =>
            counts === null ? 'not read' : String(counts.find(({ list }) => list === id)?.count ?? 0),
          ),
        })),
      },
    ],
    reports.filter(({ lists: counts }) => counts === null).map(({ report }) => report),
  );
}
