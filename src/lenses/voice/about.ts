import type { LensAbout } from '../about.ts';
import { PATTERN_ATTRIBUTION } from '../attribution/about.ts';
import { ABOUT_QUOTATION_MARKS } from './quotation-marks.data.ts';
import type { VoiceStretch } from './voice-lens.ts';

const voice: Record<VoiceStretch['voice'], string> = {
  outlet: "The outlet's own words.",
  quoted: 'Words in quotation marks, scare quotes included and flagged.',
  paraphrased:
    'The content of somebody else’s speech without marks; thoughts and wishes of others stay with the outlet.',
};

export const voiceAbout: LensAbout = {
  definition:
    'Every character of a report stands in exactly one voice: in quotation marks, in the content of an attribution of speech, or else the outlet’s. Marks of every language are matched by rules, over paragraphs where speech goes on.',
  notClaimed: [
    'That the outlet agrees with what it quotes, or stands behind what it tells itself.',
    'That quoted words were said so.',
  ],
  tiers: {
    pattern: 'A stretch that an attribution of the tier pattern gives to somebody.',
    likely: 'Every other stretch of somebody else’s words.',
  },
  rules: { voice },
  lists: [ABOUT_QUOTATION_MARKS],
  evaluation: ['quotes', 'attribution'],
  precisions: [PATTERN_ATTRIBUTION],
  limits: [
    'Paraphrase is read in English only; in other languages words without marks count as the outlet’s.',
    'Paraphrase is found as well as attribution is; see the lens sources.',
    'A mark that is not closed ends with its paragraph, or where the next quotation opens.',
    'Single marks are at times apostrophes: precision .989 in texts that quote with them.',
  ],
};
