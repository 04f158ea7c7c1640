import type { TextReading } from '../../text/align/text-reading.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import type { Lens } from '../lens.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { WordingResult } from '../wording/result.ts';
import { compareEventVoice } from './compare-event-voice.ts';
import { readEventVoice } from './read-event-voice.ts';
import type { EventVoiceReading } from './reading.ts';
import type { EventVoiceResult } from './result.ts';

/** Who is said to act: active, passive with and without agent, noun, intransitive. */
export const eventVoice: Lens<'eventVoice', EventVoiceReading, EventVoiceResult> = {
  id: 'eventVoice',
  title: 'Event voice',
  description:
    'How the same act of the same person or thing is told: with an agent as the subject or after "by", in a passive ' +
    'without one, as a noun ("the killing of") or as what befell somebody ("died"). Only acts in linked sentences that ' +
    'share the one acted on; words in quotation marks are left out. It does not say why an agent is not named, nor ' +
    'that the report does not name it elsewhere: the first place of the word is given.',
  tiers: ['likely'],
  languages: ['en'],
  needs: ['wording', 'sources', 'voice'],
  read(text, earlier) {
    if (earlier.of<AttributionReading>('sources').notApplicable) return null;
    return readEventVoice(text, earlier.of<TextReading>('wording').segments);
  },
  compare: ({ texts, readings, readingsOf, resultOf }) =>
    compareEventVoice({
      texts,
      readings,
      wording: readingsOf<TextReading>('wording'),
      voices: readingsOf<VoiceStretch[]>('voice'),
      links: resultOf<WordingResult>('wording').links,
    }),
};
