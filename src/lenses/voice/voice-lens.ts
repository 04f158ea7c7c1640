import { type ReportSpan, reportSpanOf } from '../../text/span.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import type { Lens } from '../lens.ts';
import { readVoices, type VoiceSpan } from './voices.ts';

/** How much of each report stands in whose voice, in words. */
export interface VoiceResult {
  reports: VoiceShares[];
}

export interface VoiceShares {
  report: number;
  words: number;
  outlet: number;
  quoted: number;
  paraphrased: number;
  /** Words in marks that nobody is shown to have said; they count as quoted too. */
  scare: ReportSpan[];
}

/** A stretch of one voice as it is stored: a partition of the text, without the characters, which the text has. */
export interface VoiceStretch extends Omit<VoiceSpan, 'exact'> {
  words: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Number of words in a stretch of text. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

export const voice: Lens<'voice', VoiceStretch[], VoiceResult> = {
  id: 'voice',
  title: 'Whose voice',
  description:
    'Every character in the voice of the outlet, quoted or paraphrased, and by whom. Quotation marks are read in every ' +
    'language; paraphrase only in English. It does not say whether the words were reported rightly.',
  tiers: ['pattern', 'likely'],
  languages: null,
  needs: ['sources'],
  read: (text, earlier) =>
    readVoices(text, earlier.of<AttributionReading>('sources')).map(({ exact, ...stretch }) => ({
      ...stretch,
      words: countWords(exact),
    })),
  compare({ texts, readings }) {
    return {
      reports: readings.map((spans, report) => {
        const shares: VoiceShares = { report, words: 0, outlet: 0, quoted: 0, paraphrased: 0, scare: [] };
        for (const { words, voice, scare, ...range } of spans) {
          shares.words += words;
          shares[voice] += words;
          if (scare) shares.scare.push(reportSpanOf(report, texts[report]!, range));
        }
        return shares;
      }),
    };
  },
};
