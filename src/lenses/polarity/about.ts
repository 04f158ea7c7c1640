import type { LensAbout } from '../about.ts';
import { listAbout } from '../list-about.ts';
import { POLAR_WORDS, SHOWN_LISTS } from './polar-words.data.ts';
import type { PolarityClass } from './reading.ts';

const classes: Record<PolarityClass, string> = {
  negative: 'Negative-listed words stand in the clause of the actor, and the chance passes the threshold.',
  neutral: 'Neutral is likeliest, and its chance passes the threshold.',
  positive: 'Positive-listed words stand in the clause of the actor, and the chance passes the threshold.',
};

export const polarityAbout: LensAbout = {
  definition:
    'For each clause in which a person, organisation or group is named: the listed words in it, and a class where two trained models together give it a high enough chance and a listed word of that sign stands there. Names are masked; it is made on request alone.',
  notClaimed: [
    'What the outlet thinks of anybody.',
    'That a listed word is said of the actor: another of the sentence may be meant.',
  ],
  tiers: { likely: 'Words by lists, classes by chance.' },
  rules: { class: classes },
  lists: Object.entries(SHOWN_LISTS).map(([id, { title, source }]) =>
    listAbout(title, source, POLAR_WORDS[id as keyof typeof SHOWN_LISTS]),
  ),
  evaluation: ['polarity'],
  precisions: [],
  limits: [
    'Off by default: of what it says about one in eight is wrong on the documents kept aside.',
    'Labels are people’s readings of single sentences of American politics.',
    'Clauses are cut at marks and conjunctions, without a parser.',
    'Irony, and what only the context tells, are not read; quoted and reported speech is counted apart.',
    'English only, and the slowest lens to read.',
  ],
};
