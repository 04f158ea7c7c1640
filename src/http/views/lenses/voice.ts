import type { VoiceResult } from '../../../lenses/voice/voice-lens.ts';
import { lensView, percent } from './finding.ts';

/** How much of each report is whose voice, and words in quotation marks that nobody is shown to have said. */
export function voiceView({ reports }: VoiceResult) {
  return lensView(
    [
      {
        title: 'A few words in quotation marks that nobody is shown to have said',
        differs: true,
        findings: reports.flatMap(({ scare }) =>
          scare.map((span) => ({
            statement: span.exact,
            tier: null,
            rows: [{ report: span.report, spans: [span], note: '' }],
          })),
        ),
      },
    ],
    [
      {
        caption: 'Whose voice the words are in',
        columns: ['Words', 'The outlet', 'Quoted', 'Paraphrased'],
        rows: reports.map(({ report, words, outlet, quoted: inMarks, paraphrased }) => ({
          report,
          cells: [String(words), ...[outlet, inMarks, paraphrased].map((part) => shareOf(part, words))],
        })),
      },
    ],
  );
}

const shareOf = (part: number, words: number): string =>
  words === 0 ? '0' : `${part} (${percent(part / words)})`;
