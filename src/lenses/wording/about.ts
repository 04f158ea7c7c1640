import type { Reason } from '../../text/align/link-reasons.ts';
import type { LensAbout } from '../about.ts';
import { ABOUT_ABBREVIATIONS, ABOUT_AGENCIES, ABOUT_NEWS_SYNONYMS } from '../text-lists.ts';
import type { Relation } from './result.ts';

const because: Record<Reason, string> = {
  'same words': 'Both sentences consist of the same words, case and marks aside.',
  'shared quotation': 'Words that both sentences have in quotation marks.',
  'shared wording': 'Four words or more in a row stand in both.',
  'shared words': 'Both have content words in common, names and figures aside.',
  'shared names': 'Both have a name in common.',
  'shared figures': 'Both have a number in common.',
  'related words': 'Words of one are used in news like words of the other.',
  'shared company': 'Both stand close to the same sentences of other reports.',
};
const relation: Record<Relation, string> = {
  equal: 'The same words, case and marks aside.',
  reworded: 'Each side shares most of what it says with the other.',
  overlap: 'They share something said; one side says more, or other things.',
};

export const wordingAbout: LensAbout = {
  definition:
    'Two sentences of different reports are linked where a small trained net gives a chance high enough that a careful reader would link them: they share a statement, a quotation, an act or a figure. Rows join the surest links; where linked sentences share most of their words, the places that differ are listed. Passages of eight words or more that two reports share are found by exhaustive comparison.',
  notClaimed: [
    'That a sentence without a link is missing anywhere: it was not found, and where only an excerpt is held that is unknown.',
    'That the score measures likeness: it is the share of such pairs that readers link.',
    'Why a wording was chosen, or which one is right.',
  ],
  tiers: {
    exact: 'The sentences have the same words; a shared passage has the same characters.',
    pattern:
      'A shared passage: eight equal words in a row or more, small edits of three words at most bridged.',
    likely: 'A link by its calibrated score.',
  },
  rules: { because, relation },
  lists: [ABOUT_ABBREVIATIONS, ABOUT_NEWS_SYNONYMS, ABOUT_AGENCIES],
  evaluation: ['boundaries', 'alignment', 'word-diff', 'reuse', 'direction'],
  precisions: [{ of: 'shared passages', task: 'reuse', metric: 'shared passages: precision' }],
  limits: [
    'Two sentences that say the same in quite other words (no or few content words in common) are mostly not linked.',
    'Features and sizes were chosen looking at the folds that are reported; new texts may come out a little lower.',
    'Words used alike were learnt from English news; other languages are linked by shared words, names and figures alone.',
    'In events of more than 400 sentences not every link between far retellings is drawn.',
    'Which of two reports had a passage first is unknown in most cases; a credit line agrees with the dates in half of them only.',
    'Kinds of revision edits are rules without a gold set.',
  ],
};
