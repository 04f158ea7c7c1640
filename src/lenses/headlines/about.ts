import type { LensAbout } from '../about.ts';
import { PATTERN_ATTRIBUTION } from '../attribution/about.ts';

export const headlinesAbout: LensAbout = {
  definition:
    'The headlines side by side, by the stems of their words: shared by several, in one alone, in the headline and not in the body, in the first sentence of the body (without dateline, day and the given names and titles before a name of the headline) and not in the headline. Who does what to whom, figures and sources come from the lenses that read them.',
  notClaimed: ['That a headline misleads.', 'That words without a counterpart have no synonym elsewhere.'],
  tiers: {
    exact: 'Words with the same stem.',
    pattern: 'A source by an attribution of the tier pattern.',
    likely: 'Other sources, figures, and who does what to whom.',
  },
  rules: {},
  lists: [],
  evaluation: ['event-voice', 'attribution', 'figures-read'],
  precisions: [PATTERN_ATTRIBUTION],
  limits: [
    'Synonyms count as different words.',
    'The evaluations are of running text; headline grammar was not measured by itself.',
    'Who does what to whom is read in English only, and only of acts that event voice reads: most headlines have none.',
    'A past tense with an object is taken for a passive without "was" and left out.',
  ],
};
