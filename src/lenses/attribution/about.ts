import type { LensAbout } from '../about.ts';
import { ABOUT_CUES } from './cue-verbs.data.ts';
import type { MergeReason } from './merge-sources.ts';
import { ABOUT_PLACES } from './places.data.ts';
import type { SourceKind } from './reading.ts';
import { ABOUT_SOURCE_NAMES } from './source-names.data.ts';
import { ABOUT_SOURCE_NOUNS } from './source-nouns.data.ts';
import { ABOUT_WORD_CLASSES } from './word-classes.data.ts';

const because: Record<MergeReason, string> = {
  sameWords: 'The reports name the source in the same words.',
  fullName: 'First names fit and the surname is the same.',
  quotedWords: 'Documents that are quoted with the same words.',
  acronym: 'One report has the initials of what another spells out.',
  surname: 'A surname alone, which one full name of the event has.',
  shortForm: 'A shorter form of the name of a body or document.',
};
const kind: Record<SourceKind, string> = {
  person: 'Somebody by name.',
  organisation: 'A body, or a place that stands for its government.',
  document: 'A text: a statement, a report, a filing.',
  role: 'Somebody or some people by an office or a group that could be identified.',
  unnamed: 'Somebody whom the report does not identify.',
  unknown: 'No rule tells.',
};

/** What attribution in a single text rests on; the lenses that build on it cite the same. */
export const PATTERN_ATTRIBUTION = {
  of: 'attributions of the tier pattern',
  task: 'attribution',
  metric: 'pattern tier precision',
};

export const sourcesAbout: LensAbout = {
  definition:
    'Each word of an English report is tagged as cue, source or content by a trained sequence model; cues are linked to the rest, and rules for quotation marks, running speech, pronouns and offices follow. A second model drops drafts that are no attribution. Across reports, sources are one where their names fit; the matrix says how many words each report gives to whom.',
  notClaimed: [
    'Whether a source is right, reliable or well chosen.',
    'That a report without a source has no such source: only its own text is read.',
  ],
  tiers: {
    exact: 'Rows over several reports whose source has the same words everywhere.',
    pattern:
      'A listed verb of speech beside its source, with a quotation, a that-clause or a fronted clause, or "according to", and a model that is sure; rows that join full names, initials or quoted words.',
    likely: 'Every other attribution, and rows that join a surname or a short form.',
  },
  rules: { because, kind },
  lists: [ABOUT_CUES, ABOUT_SOURCE_NOUNS, ABOUT_SOURCE_NAMES, ABOUT_PLACES, ABOUT_WORD_CLASSES],
  evaluation: ['attribution', 'sources'],
  precisions: [
    PATTERN_ATTRIBUTION,
    { of: 'rows over several reports, events not looked at before', right: 57, read: 58 },
  ],
  limits: [
    'English only.',
    'Nouns as cues ("the claim that") and thoughts are missed or found where readers would not count them.',
    'Companies by one name are at times taken for persons.',
    'Who "he" or "she" is, is inferred, and wrong in some cases; such sources are marked `inferred`.',
    'Of 503 rows read one by one in thirty reports about 96 were wrong: acts taken for speech, overlong sources, doubled rows.',
  ],
};
