import type { LensAbout } from '../about.ts';
import { ABOUT_COMPARATORS } from './comparators.data.ts';
import { ABOUT_MONEY } from './money.data.ts';
import { ABOUT_NUMBER_WORDS } from './number-words.data.ts';
import { ABOUT_NUMBERED } from './numbered-things.data.ts';
import type { FigureReason } from './result.ts';
import { ABOUT_UNITS } from './units.data.ts';

const because: Record<FigureReason, string> = {
  'same value': 'The same number with the same bound.',
  'same amount in two units': 'One converts into the other, rounding allowed.',
  'same value, bounded in another way': 'The same number, "over" in one report and plain in the other.',
  'within the bound': 'One gives a bound that the other keeps to ("over 600" and 612).',
  'the same when rounded': 'One is the other with fewer digits.',
  'no value fits both': 'No number satisfies the words of both, rounding included.',
  'other numbers': 'Ranks or tallies that differ.',
  'the times they are given for differ': 'Each is given for a time of its own.',
  'unread words': 'The words around one of them are in a language that is not read, or its scale is unknown.',
};

export const figuresAbout: LensAbout = {
  definition:
    'Numbers with their bounds, units, what they count, time and voice are read by a grammar over words and digits. Figures of different reports are one quantity where links of their sentences, the words counted, the words nearby and the number speak for it; their relation then follows from the values.',
  notClaimed: [
    'Which figure is right: nothing is averaged and none is picked.',
    'That a conflict is an error: it is a place to check.',
  ],
  tiers: { likely: 'That two figures are one quantity; the relation of their values is arithmetic.' },
  rules: { because },
  lists: [ABOUT_NUMBER_WORDS, ABOUT_UNITS, ABOUT_MONEY, ABOUT_COMPARATORS, ABOUT_NUMBERED],
  evaluation: ['figures-read', 'figures-matched'],
  precisions: [
    {
      of: 'pairs of one quantity, kept aside',
      task: 'figures-matched',
      metric: 'precision of pairs, kept aside',
    },
    { of: 'groups in conflict, read in 69 events', right: 7, read: 11 },
  ],
  limits: [
    'About a third of the quantities that readers match is not matched.',
    'Of eleven groups in conflict that were read, seven were one quantity told differently.',
    'Dates are read and shown, not compared.',
    'Words are read in English only; elsewhere digits with percent, currency or unit symbols alone.',
    'Misspelt units and mixed measures ("5 ft 2 in") are read wrongly or not at all.',
  ],
};
