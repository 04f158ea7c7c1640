import type { LensAbout } from '../about.ts';
import { listAbout } from '../list-about.ts';
import { WORD_LISTS } from './matcher.ts';

export const markedWordsAbout: LensAbout = {
  definition:
    'Words of closed lists in the outlet’s own voice, each with a guard for the senses that the list does not mean, beside what another report has at the same place of the same statement; and counts per 1,000 words of that voice.',
  notClaimed: [
    'That a listed word is bias: on annotated news such lists find it with a precision of 2-5 %.',
    'That the other report’s word is the neutral one.',
  ],
  tiers: { likely: 'That the word is meant in the sense of its list, and that the places correspond.' },
  rules: {
    list: Object.fromEntries(WORD_LISTS.map(({ id, title, source }) => [id, `${title}: ${source}.`])),
  },
  lists: WORD_LISTS.map((list) =>
    listAbout(
      list.title,
      list.source,
      (list.words ?? '').split(',').filter(isWord),
      (list.verbs ?? '').split(',').filter(isWord),
    ),
  ),
  evaluation: [],
  precisions: [
    {
      of: 'findings not wrong, read by the one who mended the rules on the same events',
      right: 27,
      read: 29,
    },
    {
      of: 'findings not wrong, read once by the same reader on events that no rule had been written on',
      right: 7,
      read: 8,
    },
  ],
  limits: [
    'English only; quoted and reported speech is left out.',
    'Shown only where few words differ, or beside a word that both have: independent reports seldom share whole sentences.',
  ],
};

function isWord(text: string): boolean {
  return text.trim() !== '';
}
