import type { TextReading } from '../../text/align/text-reading.ts';
import type { Lens } from '../lens.ts';
import type { NamingReading } from '../naming/reading.ts';
import type { NamingResult } from '../naming/result.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import { comparePolarity } from './compare-polarity.ts';
import { readPolarity } from './read-polarity.ts';
import type { PolarityReading } from './reading.ts';
import type { PolarityResult } from './result.ts';

/** Listed words beside named actors; only where it is asked for. */
export const polarity: Lens<'polarity', PolarityReading, PolarityResult> = {
  id: 'polarity',
  title: 'Listed words in the clauses of actors',
  description:
    'Negative-listed and positive-listed words in the clause of a named person, organisation or group, with their lists, and ' +
    'a class of the clause where its chance is high enough; elsewhere it abstains. It speaks of words in a clause, not of what ' +
    "the outlet thinks of anybody, and it gives no verdict. The outlet's own voice alone; quoted and reported speech is " +
    'counted apart. The name itself and other names are masked. Off by default: ask for it by its id.',
  tiers: ['likely'],
  languages: ['en'],
  needs: ['wording', 'sources', 'voice', 'naming'],
  optIn: true,
  read(text, earlier) {
    const names = earlier.of<NamingReading>('naming');
    if (names.notApplicable) return null;
    const wording = earlier.of<TextReading>('wording');
    return { clauses: readPolarity(text, wording, names, earlier.of<VoiceStretch[]>('voice')) };
  },
  compare: ({ texts, readings, readingsOf, resultOf }) =>
    comparePolarity({
      texts,
      readings,
      names: readingsOf<NamingReading>('naming'),
      naming: resultOf<NamingResult>('naming'),
    }),
};
