import type { TextReading } from '../../text/align/text-reading.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import type { Lens } from '../lens.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { WordingResult } from '../wording/result.ts';
import { compareFigures } from './compare-figures.ts';
import { readPlacedFigures } from './make-reading.ts';
import type { FiguresReading } from './reading.ts';
import type { FiguresResult } from './result.ts';

/** Figures for the same quantity across reports, with their bounds, times and who gives them. */
export const figures: Lens<'figures', FiguresReading, FiguresResult> = {
  id: 'figures',
  title: 'Figures',
  description:
    'Figures that reports give for the same quantity, with what bounds them, the time they are given for and who gives ' +
    'them: equal, compatible ("over 600" and 612), in conflict, or of different times. Nothing is averaged and none is ' +
    'picked. Figures of one report alone are listed apart. Words are read in English only.',
  tiers: ['likely'],
  languages: null,
  needs: ['wording', 'sources', 'voice'],
  read: (text, earlier) => readPlacedFigures(text, earlier.of<TextReading>('wording')),
  compare: ({ texts, readings, readingsOf, resultOf }) =>
    compareFigures({
      texts,
      readings,
      wording: readingsOf<TextReading>('wording'),
      sources: readingsOf<AttributionReading>('sources'),
      voices: readingsOf<VoiceStretch[]>('voice'),
      links: resultOf<WordingResult>('wording').links,
    }),
};
