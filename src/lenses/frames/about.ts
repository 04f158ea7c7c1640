import type { LensAbout } from '../about.ts';
import { listAbout } from '../list-about.ts';
import { SCHEMES } from './schemes.ts';

export const framesAbout: LensAbout = {
  definition:
    'A sentence has a clear frame where it hits the words of a frame twice, words seldom used of anything else counting as two, and leads every frame of another subject by two hits; words of names do not count. Shares are of all sentences of a report; hits that all stand in quotation marks are counted apart.',
  notClaimed: [
    'What the report argues, or that it has one main frame.',
    'That a sentence without a clear frame has none: it abstains.',
  ],
  tiers: { likely: 'A clear frame by its words.' },
  rules: { scheme: Object.fromEntries(SCHEMES.map(({ id, title, source }) => [id, `${title}: ${source}.`])) },
  lists: SCHEMES.flatMap(({ title, source, lists }) =>
    lists.map((list) => listAbout(`${title}: ${list.title}`, source, list.sure, list.usual)),
  ),
  evaluation: ['frames'],
  precisions: [
    { of: 'sentences with a clear frame', task: 'frames', metric: 'frames: precision as shipped, all' },
  ],
  limits: [
    'The sentences of the evaluation had been looked at before the lists were written: no figure for unseen text.',
    'The news frames, the moral foundations and five of the policy frames were not measured.',
    'English only; words have other senses than the meant one.',
  ],
};
