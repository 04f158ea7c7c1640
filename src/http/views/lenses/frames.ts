import type { ComparedReport } from '../../../comparison/compare.ts';
import type { FramesResult } from '../../../lenses/frames/result.ts';
import { outletName } from '../synopsis/evidence.tsx';
import { lensView } from './finding.ts';

/** Which aspects the sentences of each report speak of, by published schemes. */
export function framesView({ schemes, notApplicable }: FramesResult, reports: readonly ComparedReport[]) {
  return lensView(
    schemes.map(({ title, source, reports: shares }) => ({
      title: `${title} (${source})`,
      differs: false,
      findings: shares.flatMap(({ report, sentences, frames }) =>
        frames.map((frame) => ({
          statement: `${outletName(reports, report)}: ${frame.title}, ${frame.sentences} of ${sentences} sentences`,
          tier: frame.tier,
          rows: [
            {
              report,
              spans: frame.examples.flatMap(({ words }) => words),
              note: frame.quoted === 0 ? '' : `${frame.quoted} of them in quoted words`,
            },
          ],
        })),
      ),
    })),
    [],
    notApplicable,
  );
}
