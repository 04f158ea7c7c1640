import type { PolarityItem, PolarityResult } from '../../../lenses/polarity/result.ts';
import { counted, lensView } from './finding.ts';

/** Listed words in the clauses of actors: where reports differ first, then every clause with a class. */
export function polarityView({ differences, actors, lists, notApplicable }: PolarityResult) {
  const titles = new Map(lists.map(({ id, title }) => [id, title]));
  const inUse = actors.filter(({ cells }) => cells.length > 1);
  const reports = [...new Set(inUse.flatMap(({ cells }) => cells.map(({ report }) => report)))].sort(
    (a, b) => a - b,
  );
  const wordsOf = ({ words }: PolarityItem) =>
    [...new Set(words.map(({ list, sign }) => `${sign}-listed: ${titles.get(list)}`))].join('; ');
  return lensView(
    [
      {
        title: 'Reports that differ',
        differs: true,
        findings: differences.map(({ statement, tier, cells }) => ({
          statement,
          tier,
          rows: cells.map(({ report, clauses, count, words }) => ({
            report,
            spans: words,
            note: `${count} of ${counted(clauses, 'clause')}`,
          })),
        })),
      },
      ...(['negative', 'positive'] as const).map((sign) => ({
        title:
          sign === 'negative' ? 'Negative-listed words in a clause' : 'Positive-listed words in a clause',
        differs: false,
        findings: actors.flatMap(({ canonical, cells }) =>
          cells.flatMap(({ report, items }) =>
            items
              .filter((item) => item.class === sign)
              .map((item) => ({
                statement: `In a clause of “${canonical}”`,
                tier: item.tier,
                rows: [{ report, spans: item.words.map(({ span }) => span), note: wordsOf(item) }],
              })),
          ),
        ),
      })),
    ],
    [
      {
        caption: "Clauses in the outlet's own voice: negative, neutral, positive, undecided",
        columns: inUse.map(({ canonical }) => canonical),
        rows: reports.map((report) => ({
          report,
          cells: inUse.map(({ cells }) => {
            const cell = cells.find((one) => one.report === report);
            if (cell === undefined) return '';
            return [cell.negative, cell.neutral, cell.positive, cell.abstained].join(' · ');
          }),
        })),
      },
    ],
    notApplicable,
  );
}
