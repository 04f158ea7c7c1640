import type { LensAbout } from '../about.ts';
import { ABOUT_NEWSROOM_WORDS } from './newsroom-words.data.ts';

export const vocabularyAbout: LensAbout = {
  definition:
    'Sentences with a word are counted for one report and for the others; z is the weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008). The sentences are then dealt out at random, and words are told only above the z at which such deals give hardly any.',
  notClaimed: [
    'Why a word was chosen.',
    'That words not told are used alike: most events are too small to tell.',
  ],
  tiers: { likely: 'More than chance would give, by dealing the event’s own sentences out.' },
  rules: {},
  lists: [ABOUT_NEWSROOM_WORDS],
  evaluation: ['vocabulary'],
  precisions: [
    {
      of: 'words told that chance would not give',
      task: 'vocabulary',
      metric: 'vocabulary: 1 - false discoveries, basil',
    },
  ],
  limits: [
    'Most events of a few reports have no word to tell.',
    'English only; names, figures, function words, words of newsrooms and pages, and quotations are left out.',
    'With few words told, the rate of false discoveries moves by a hundredth or two from run to run of other deals.',
    'The vocabulary of an outlet over many events was not measured on real outlets.',
  ],
};
