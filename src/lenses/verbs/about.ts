import type { LensAbout } from '../about.ts';
import { listAbout } from '../list-about.ts';
import { CUE_LISTS, type CueClass } from './verb-classes.data.ts';

const classes: Record<CueClass, string> = {
  neutral: 'Tells that something was said ("said").',
  doubtMarking: 'Leaves open or doubts that it is so ("claimed").',
  endorsing: 'Takes for granted that it is so ("admitted").',
  forceful: 'Tells how strongly it was said ("insisted").',
};

export const verbsAbout: LensAbout = {
  definition:
    'Where two reports give the same statement of the same speaker (half of the words in common, four where a speaker is unnamed), the listed verbs that introduce it are compared by class.',
  notClaimed: [
    'Who chose a verb, or why.',
    'That a verb of a class means in this sentence what its class says.',
  ],
  tiers: { likely: 'That both introduce the same statement.' },
  rules: { class: classes },
  lists: CUE_LISTS.map((list) =>
    listAbout(`Cues: ${list.class}`, list.source, list.verbs, list.phrases ?? ''),
  ),
  evaluation: ['attribution'],
  precisions: [
    {
      of: 'findings not wrong, read by the one who mended the rules on the same events',
      right: 11,
      read: 11,
    },
    {
      of: 'findings not wrong, read once by the same reader on events that no rule had been written on',
      right: 4,
      read: 4,
    },
  ],
  limits: [
    'English only; most events have no finding.',
    'A cue in no list has no class and is never shown ("argue", "show").',
    'The evaluation is of attribution; the comparison of verbs has no gold set.',
  ],
};
