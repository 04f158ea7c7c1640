import type { LensAbout } from '../about.ts';
import { ABOUT_QUOTATION_MARKS } from '../voice/quotation-marks.data.ts';
import type { PrimaryCheck, QuoteDifferenceKind } from './result.ts';
import { ABOUT_VERB_FORCE } from './verb-force.data.ts';

const differences: Record<QuoteDifferenceKind, string> = {
  reworded: 'Words differ inside the marks, the editor’s brackets, spelling and figures aside.',
  otherSpeaker: 'The same words are given to another named speaker.',
  spliced: 'Words inside are left out.',
  otherVerb: 'The same named speaker, introduced by a verb of another force.',
  trimmed: 'It begins later or ends earlier.',
  paraphrased: 'Given without marks.',
};
const status: Record<PrimaryCheck['status'], string> = {
  verbatim: 'The document has these words in this order, brackets and ellipses aside.',
  partial: 'Words of the document are left out inside without a mark.',
  paraphraseInQuotes: 'Words in the marks differ from the document’s.',
  notInPrimary: 'It is attributed to the document, whose full text does not have it.',
  primaryNotHeld: 'It is attributed to a document that does not stand in the event.',
};

export const quotesAbout: LensAbout = {
  definition:
    'A quotation with its attribution is the unit. Two are one utterance where they share enough pairs of neighbouring words; the bar falls with the same speaker or linked sentences and rises where two named persons differ. Each rendering is compared with the fullest it matches, word by word.',
  notClaimed: ['Which wording is right.', 'That words left out change what was meant.'],
  tiers: {
    exact: 'Words that a document of the event has as they are quoted.',
    pattern: 'Long stretches shared nearly whole; a surely matched passage of a document that differs.',
    likely: 'Everything else.',
  },
  rules: { differences, primary: status },
  lists: [ABOUT_VERB_FORCE, ABOUT_QUOTATION_MARKS],
  evaluation: ['quotes-across', 'quotes'],
  precisions: [
    { of: 'planted cuts at the ends', task: 'quotes-across', metric: 'trimmed: precision' },
    { of: 'planted cuts inside', task: 'quotes-across', metric: 'spliced: precision' },
    { of: 'planted rewording', task: 'quotes-across', metric: 'reworded: precision' },
    { of: 'planted other speakers', task: 'quotes-across', metric: 'otherSpeaker: precision' },
    { of: 'differences not wrong, in six events never looked at before', right: 15, read: 16 },
  ],
  limits: [
    'The figures are of planted edits; they say little of noise between outlets.',
    'Paraphrases are found only with the same named speaker and surely linked sentences.',
    'Speakers are read in English only, and a speaker who was read wrongly is shown as read.',
    'Two utterances of one speaker that share five words can be taken for one.',
    'Checks against a document have no gold set.',
  ],
};
