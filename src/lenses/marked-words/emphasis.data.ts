import type { WordList } from './word-list.ts';

/** What is said as certain. */
export const BOOSTERS: WordList = {
  id: 'booster',
  title: 'certainty marker',
  source:
    'Hyland, "Boosting, hedging and the negotiation of academic knowledge" (1998), boosters; Quirk, Greenbaum, Leech, Svartvik, "A Comprehensive Grammar of the English Language" (1985), 8.124-8.127 (content disjuncts of conviction)',
  words: `clearly, obviously, certainly, definitely, undoubtedly, undeniably, unquestionably, indisputably, surely, evidently, plainly, of course,
    no doubt, without doubt, without a doubt, without question, beyond doubt, beyond question, needless to say, in fact, in reality, in truth, the fact that,
    the truth is, make no mistake, inevitably, naturally, unmistakably, decidedly, unsurprisingly, not surprisingly`,
  guards: { clearly: 'alone', naturally: 'noDeterminer' },
};

/** Words that scale up. */
export const INTENSIFIERS: WordList = {
  id: 'intensifier',
  title: 'intensifier',
  source:
    'Quirk et al. (1985), 8.104-8.106 (amplifiers: maximizers and boosters) and 7.33 (intensifying adjectives); Recasens et al. (2013), subjective intensifiers',
  words: `extremely, incredibly, hugely, massively, enormously, tremendously, immensely, vastly, wildly, deeply, bitterly, fiercely, furiously, sharply,
    dramatically, drastically, radically, utterly, completely, totally, absolutely, entirely, thoroughly, wholly, profoundly, overwhelmingly, staggeringly,
    stunningly, shockingly, remarkably, exceptionally, extraordinarily, especially, insanely, ridiculously, outrageously, terribly, awfully, horribly,
    desperately, hopelessly, painfully, brutally, savagely, viciously, relentlessly, repeatedly, flatly, squarely, outright, sheer, utter, downright, blatantly,
    brazenly, flagrantly, grossly, severely, so very, far too, all too, by far, even more, yet another, once again, strongly, heavily, highly, very`,
  guards: {
    outright: 'alone',
    sheer: 'noun',
    utter: 'noun',
    very: 'degree',
    highly: 'degree',
    especially: 'degree',
  },
};

/** Words that scale down. */
export const DOWNTONERS: WordList = {
  id: 'downtoner',
  title: 'downtoner',
  source:
    'Quirk et al. (1985), 8.107-8.109 (approximators, compromisers, diminishers, minimizers) and 8.116 (focusing subjuncts: "merely")',
  words: `merely, barely, hardly, scarcely, slightly, mildly, modestly, marginally, a mere, nothing more than, little more than, no more than, at best, at most,
    not exactly, a bit, a little, just, rather, quite, pretty, fairly, relatively, only modestly`,
  guards: {
    just: 'degree',
    rather: 'degree',
    quite: 'degree',
    pretty: 'degree',
    fairly: 'degree',
    relatively: 'degree',
    'a bit': 'degree',
    'a little': 'degree',
  },
};
