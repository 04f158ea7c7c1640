import type { WordList } from './word-list.ts';

/** What is said with less than full commitment, and what is given as near enough. */
export const HEDGES: WordList = {
  id: 'hedge',
  title: 'hedge',
  source:
    'Hyland, "Hedging in Scientific Research Articles" (1998), lexical hedges: modals, epistemic adverbs, adjectives and verbs, approximators; Recasens, Danescu-Niculescu-Mizil and Jurafsky, "Linguistic Models for Analyzing and Detecting Biased Language" (2013), hedges',
  words: `may, might, could, perhaps, possibly, probably, maybe, presumably, apparently, seemingly, supposedly, purportedly, allegedly, reportedly,
    arguably, ostensibly, conceivably, likely, unlikely, potentially, presumed, suspected, apparent, alleged, supposed, purported, so-called, rumored, rumoured,
    about, around, roughly, approximately, nearly, almost, an estimated, or so, more or less, somewhat, partly, in part, largely, mostly, mainly, generally,
    broadly, typically, usually, in general, on the whole, for the most part, to some extent, in some ways, in a sense, sort of, kind of, as if, as though,
    it is possible, it is unclear, it is not clear, it was unclear, it was not clear, it remains unclear, remains unclear, what appeared to be, what appears to be,
    what seemed to be, said to be, believed to be, thought to be`,
  verbs: 'seem, appear, tend, suggest, indicate',
  guards: {
    may: 'modal',
    might: 'modal',
    could: 'modal',
    about: 'number',
    around: 'number',
    almost: 'alone',
    likely: 'alone',
    'kind of': 'loose',
    'sort of': 'loose',
    suspected: 'noun',
    apparent: 'noun',
    alleged: 'noun',
    supposed: 'noun',
    presumed: 'noun',
    purported: 'noun',
    seem: 'seeming',
    appear: 'seeming',
    tend: 'infinitive',
    suggest: 'clause',
    indicate: 'clause',
    generally: 'alone',
  },
};
