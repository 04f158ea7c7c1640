import type { Phrase } from './phrases.ts';

/**
 * How an act is told: `active` the agent is the subject; `passive` with the agent after "by"; `agentless` a passive
 * without one; `nominal` the act as a noun; `intransitive` what befell the one acted on ("died").
 */
export type VoiceForm = 'active' | 'passive' | 'agentless' | 'nominal' | 'intransitive';

/** A clause as found in one sentence; tokens are those of the sentence. */
export interface Draft {
  form: VoiceForm;
  /** Id of a listed act, or the stem of the verb. */
  act: string;
  /** The verb group, or the noun. */
  verb: Phrase;
  agent: Phrase | null;
  patient: Phrase | null;
}
