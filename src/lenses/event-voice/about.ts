import type { LensAbout } from '../about.ts';
import { ABOUT_ACTS } from './acts.data.ts';
import { ABOUT_PARTICIPLES } from './adjectival.data.ts';
import type { VoiceForm } from './clause.ts';
import { ABOUT_FUNCTION_WORDS } from './function-words.data.ts';
import type { EventVoiceFinding } from './result.ts';

const form: Record<VoiceForm, string> = {
  active: 'The agent is the subject.',
  passive: 'The agent stands after "by".',
  agentless: 'A passive without an agent.',
  nominal: 'The act is a noun ("the killing of").',
  intransitive: 'What befell the one acted on ("died").',
};
const scope: Record<EventVoiceFinding['scope'], string> = {
  report: 'No place of the report tells the act with an agent.',
  headline: 'Its headline does not.',
  sentence: 'The linked sentence does not.',
};

export const eventVoiceAbout: LensAbout = {
  definition:
    'Verb groups and nouns that tell an act are read by rules over closed classes. A finding is one act of one person or thing that one report tells with an agent and another without, in linked sentences that share the one acted on, or for acts that befall somebody once.',
  notClaimed: [
    'Why an agent is not named.',
    'That the report does not name the agent elsewhere: the first place of the word is given.',
  ],
  tiers: { likely: 'The reading of the clause, and that both tell one act.' },
  rules: { form, scope },
  lists: [ABOUT_ACTS, ABOUT_PARTICIPLES, ABOUT_FUNCTION_WORDS],
  evaluation: ['event-voice'],
  precisions: [
    {
      of: 'findings not wrong, read by the one who mended the rules on the same events',
      right: 15,
      read: 15,
    },
    {
      of: 'findings not wrong, read once by the same reader on events that no rule had been written on',
      right: 3,
      read: 5,
    },
  ],
  limits: [
    'English only; most events have no finding.',
    'The evaluation tells passives from others; agents, acts and their alignment have no gold set.',
    'Words in quotation marks are left out.',
    'Participles that are adjectives are told by lists.',
  ],
};
