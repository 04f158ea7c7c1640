import { sources } from './attribution/sources-lens.ts';
import { coverage } from './coverage/coverage-lens.ts';
import { eventVoice } from './event-voice/event-voice.ts';
import { figures } from './figures/figures.ts';
import { frames } from './frames/frames.ts';
import { headlines } from './headlines/headlines.ts';
import type { Lens } from './lens.ts';
import { markedWords } from './marked-words/marked-words.ts';
import { naming } from './naming/naming-lens.ts';
import { origins } from './origins/origins.ts';
import { polarity } from './polarity/polarity-lens.ts';
import { quotes } from './quotes/quotes.ts';
import { verbs } from './verbs/verbs.ts';
import { vocabulary } from './vocabulary/vocabulary.ts';
import { voice } from './voice/voice-lens.ts';
import { wording } from './wording/wording.ts';

/**
 * Every lens, each after the lenses it needs. A new lens is one folder beside this file, one line here and one in
 * `src/http/schemas/comparison.ts`. Their ids are the keys of a comparison.
 */
// biome-ignore format: one a line, so that two that come at once do not meet
const registered = [
  wording,
  sources,
  voice,
  figures,
  quotes,
  origins,
  frames,
  eventVoice,
  headlines,
  naming,
  verbs,
  vocabulary,
  markedWords,
  coverage,
  polarity,
] as const;

export const lenses: readonly Lens[] = registered;

type Registered = (typeof registered)[number];

/** The lenses' results by lens id; a lens that was not asked for is absent. */
export type LensResults = {
  [Id in Registered['id']]?: Extract<Registered, { id: Id }> extends Lens<Id, infer _, infer Result>
    ? Result
    : never;
};
