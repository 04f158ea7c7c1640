import type { VerbCell, VerbsResult } from '../../../lenses/verbs/result.ts';
import { lensView, present } from './finding.ts';

const CLASSES: Record<VerbCell['class'], string> = {
  neutral: 'neutral',
  doubtMarking: 'marks doubt',
  endorsing: 'endorses',
  forceful: 'forceful',
};
const ORDER = Object.keys(CLASSES) as VerbCell['class'][];

/** The same statement introduced by verbs of different force. */
export function verbsView({ rows, reports }: VerbsResult) {
  return lensView(
    [
      {
        title: 'The same statement, verbs of different force',
        differs: true,
        findings: rows.map(({ statement, tier, cells }) => ({
          statement,
          tier,
          rows: cells.map((cell) => ({
            report: cell.report,
            spans: present(cell.source, cell.cue),
            note: CLASSES[cell.class],
          })),
        })),
      },
    ],
    [
      {
        caption: 'Verbs that introduce what others say',
        columns: ORDER.map((each) => CLASSES[each]),
        rows: reports.map(({ report, cues }) => ({
          report,
          cells: ORDER.map((each) => (cues === null ? 'not read' : String(cues[each]))),
        })),
      },
    ],
    reports.filter(({ cues }) => cues === null).map(({ report }) => report),
  );
}
