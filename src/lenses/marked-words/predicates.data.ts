import type { WordList } from './word-list.ts';

/** Predicates that take for granted that what follows is so. */
export const FACTIVES: WordList = {
  id: 'factive',
  title: 'factive',
  source:
    'Kiparsky and Kiparsky, "Fact" (1970); Karttunen, "Some observations on factivity" (1971), semi-factives; Hooper, "On assertive predicates" (1975), true factives',
  verbs: `realize, realise, regret, resent, forget, discover, find out, learn, notice, note, reveal, recall, recognize, recognise, acknowledge, admit, concede,
    point out, confirm, prove, ignore, overlook, bemoan, deplore`,
  guard: 'clause',
};

/** Predicates that assert what follows, beyond plain saying. */
export const ASSERTIVES: WordList = {
  id: 'assertive',
  title: 'assertive',
  source:
    'Hooper, "On assertive predicates" (1975), strong and weak assertives; Recasens et al. (2013), assertive verbs',
  verbs: `claim, allege, assert, contend, insist, maintain, argue, declare, vow, swear, hint, imply, predict, boast, complain, charge, speculate, theorize, theorise,
    believe, think, suppose, imagine, suspect, guess`,
  guard: 'clause',
};

/** Predicates that tell whether what follows came about, and something of how. */
export const IMPLICATIVES: WordList = {
  id: 'implicative',
  title: 'implicative',
  source:
    'Karttunen, "Implicative verbs" (1971), and "Simple and phrasal implicatives" (2012); Recasens et al. (2013), implicative verbs',
  verbs: `manage, fail, bother, dare, neglect, refuse, decline, condescend, deign, see fit, hesitate, have the courage, have the nerve,
    have the audacity, take the trouble, happen`,
  guard: 'infinitive',
};
