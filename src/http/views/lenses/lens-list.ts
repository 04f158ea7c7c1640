import type { ComparedReport } from '../../../comparison/compare.ts';
import type { LensResults } from '../../../lenses/registry.ts';
import { coverageView } from './coverage.ts';
import { eventVoiceView } from './event-voice.ts';
import { figuresView } from './figures.ts';
import type { LensView } from './finding.ts';
import { framesView } from './frames.ts';
import { markedWordsView } from './marked-words.ts';
import { namingView } from './naming.ts';
import { originsView } from './origins.ts';
import { polarityView } from './polarity.ts';
import { quotesView } from './quotes.ts';
import { sourcesView } from './sources.ts';
import { verbsView } from './verbs.ts';
import { vocabularyView } from './vocabulary.ts';
import { voiceView } from './voice.ts';

export type LensId = keyof LensResults;
export type FindingsLens = Exclude<LensId, 'wording' | 'headlines'>;

/** Every lens in the order in which a reader meets it, with the question it answers. */
export const LENSES: readonly { id: LensId; label: string; question: string }[] = [
  {
    id: 'wording',
    label: 'Wording',
    question: 'Which sentences are the same, reworded, or in one report alone?',
  },
  { id: 'headlines', label: 'Headlines', question: 'What does each headline say?' },
  { id: 'figures', label: 'Figures', question: 'Which numbers are told differently?' },
  { id: 'quotes', label: 'Quotes', question: 'Who quotes whom, with which words?' },
  { id: 'sources', label: 'Sources', question: 'Who speaks, and who is left without a name?' },
  { id: 'coverage', label: 'Coverage', question: 'What stands in one report and is not found in another?' },
  { id: 'naming', label: 'Naming', question: 'What is the same person, body or place called?' },
  { id: 'eventVoice', label: 'Who did it', question: 'Where is an agent named, and where not?' },
  { id: 'verbs', label: 'Verbs of saying', question: 'With which verbs are the same words introduced?' },
  { id: 'markedWords', label: 'Marked words', question: 'Which words of published lists are used?' },
  { id: 'voice', label: 'Voice', question: 'How much does the outlet say itself, how much do others?' },
  { id: 'origins', label: 'Origins', question: 'Which reports go back to one text?' },
  { id: 'frames', label: 'Frames', question: 'Which aspects do the sentences speak of?' },
  { id: 'vocabulary', label: 'Vocabulary', question: 'Which words does one report use more?' },
  {
    id: 'polarity',
    label: 'Listed words by actor',
    question: 'Which listed words stand in the clauses of named actors?',
  },
];

/** Lenses that nobody is led to who does not ask for them. */
export const OPT_IN: ReadonlySet<LensId> = new Set(['polarity']);

/** The address of a lens: its id in kebab-case, as the API has it. */
export const slugOf = (id: LensId): string => id.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

type Views = {
  [Id in FindingsLens]: (
    result: NonNullable<LensResults[Id]>,
    reports: readonly ComparedReport[],
  ) => LensView;
};

const views: Views = {
  sources: sourcesView,
  voice: voiceView,
  figures: figuresView,
  quotes: quotesView,
  origins: originsView,
  coverage: coverageView,
  naming: namingView,
  eventVoice: eventVoiceView,
  verbs: verbsView,
  frames: framesView,
  vocabulary: vocabularyView,
  markedWords: markedWordsView,
  polarity: polarityView,
};

/** What a lens shows, or null where the answer does not have it. */
export function viewOf<Id extends FindingsLens>(
  id: Id,
  results: LensResults,
  reports: readonly ComparedReport[],
): LensView | null {
  const result = results[id];
  return result ? views[id](result, reports) : null;
}
