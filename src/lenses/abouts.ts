import type { LensAbout } from './about.ts';
import { sourcesAbout } from './attribution/about.ts';
import { coverageAbout } from './coverage/about.ts';
import { eventVoiceAbout } from './event-voice/about.ts';
import { figuresAbout } from './figures/about.ts';
import { framesAbout } from './frames/about.ts';
import { headlinesAbout } from './headlines/about.ts';
import { markedWordsAbout } from './marked-words/about.ts';
import { namingAbout } from './naming/about.ts';
import { originsAbout } from './origins/about.ts';
import { polarityAbout } from './polarity/about.ts';
import { quotesAbout } from './quotes/about.ts';
import type { LensResults } from './registry.ts';
import { verbsAbout } from './verbs/about.ts';
import { vocabularyAbout } from './vocabulary/about.ts';
import { voiceAbout } from './voice/about.ts';
import { wordingAbout } from './wording/about.ts';

/** What is to be known of each lens beside what it does; a lens that has no entry does not compile. */
export const abouts: Readonly<Record<keyof LensResults, LensAbout>> = {
  wording: wordingAbout,
  sources: sourcesAbout,
  voice: voiceAbout,
  figures: figuresAbout,
  quotes: quotesAbout,
  origins: originsAbout,
  frames: framesAbout,
  eventVoice: eventVoiceAbout,
  headlines: headlinesAbout,
  naming: namingAbout,
  verbs: verbsAbout,
  vocabulary: vocabularyAbout,
  markedWords: markedWordsAbout,
  polarity: polarityAbout,
  coverage: coverageAbout,
};
