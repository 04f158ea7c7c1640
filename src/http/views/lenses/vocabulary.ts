import type { ComparedReport } from '../../../comparison/compare.ts';
import type { VocabularyResult } from '../../../lenses/vocabulary/result.ts';
import { outletName } from '../synopsis/evidence.tsx';
import { lensView, quoted } from './finding.ts';

/** Words that one report uses more than the others, beyond chance. */
export function vocabularyView(
  { reports: rows, notApplicable }: VocabularyResult,
  reports: readonly ComparedReport[],
) {
  return lensView(
    [
      {
        title: 'Words of one report, more than in the others',
        differs: true,
        findings: rows.flatMap(({ report, words }) =>
          words.map(({ word, here, others, places, tier }) => ({
            statement: `${quoted(word)}: ${here.sentences} of ${here.of} sentences in ${outletName(reports, report)}, ${others.sentences} of ${others.of} in the others`,
            tier,
            rows: [{ report, spans: places, note: '' }],
          })),
        ),
      },
    ],
    [],
    notApplicable,
  );
}
