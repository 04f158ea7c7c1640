import type { TextReading } from '../../text/align/text-reading.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import type { Lens } from '../lens.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { WordingResult } from '../wording/result.ts';
import { WORD_LISTS } from './matcher.ts';
import { markedPlaces } from './places.ts';
import { readMarkedWords } from './read-marked-words.ts';
import type { MarkedWordsReading } from './reading.ts';
import type { MarkedTotals, MarkedWordsResult } from './result.ts';
import { termDifferences } from './terms.ts';

/** Words of closed, cited lists in the outlets' own voice. */
export const markedWords: Lens<'markedWords', MarkedWordsReading, MarkedWordsResult> = {
  id: 'markedWords',
  title: 'Marked words',
  description:
    "Words of closed lists (hedges, certainty markers, factives, evaluative words and others) in the outlet's own voice: " +
    'what other reports have at the same place of the same statement, different names for one thing, and how often each ' +
    'list is used per 1,000 words of that voice. A listed word is no sign of bias: on annotated news such lists find it ' +
    'with a precision of 2-5 %. Quoted and reported speech is left out.',
  tiers: ['likely'],
  languages: ['en'],
  needs: ['wording', 'sources', 'voice'],
  read(text, earlier) {
    if (earlier.of<AttributionReading>('sources').notApplicable) return null;
    return readMarkedWords(text, earlier.of<TextReading>('wording'), earlier.of<VoiceStretch[]>('voice'));
  },
  compare: ({ texts, readings, readingsOf, resultOf }) => ({
    places: markedPlaces({
      texts,
      readings,
      wording: readingsOf<TextReading>('wording'),
      voices: readingsOf<VoiceStretch[]>('voice'),
      links: resultOf<WordingResult>('wording').links,
    }),
    terms: termDifferences(texts, readings),
    reports: readings.map(totalsOf),
    lists: WORD_LISTS.map(({ id, title, source }) => ({ id, title, source })),
  }),
};

function totalsOf(reading: MarkedWordsReading, report: number): MarkedTotals {
  if (reading === null) return { report, words: null, lists: null };
  const { marks, words } = reading;
  return {
    report,
    words,
    lists: WORD_LISTS.map(({ id }) => {
      const count = marks.filter(({ list }) => list === id).length;
      return { list: id, count, perThousand: words === 0 ? 0 : Math.round((count / words) * 1e4) / 10 };
    }),
  };
}
