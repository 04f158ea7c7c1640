import type { Range } from '../../text/span.ts';
import type { VoiceForm } from './clause.ts';

/** Half-open UTF-16 offsets in the field of the clause. */
export type Place = [start: number, end: number];

/** One clause that tells an act; the range is its verb group or noun. */
export interface VoiceClause extends Range {
  form: VoiceForm;
  /** Id of a listed act, or the stem of the verb. */
  act: string;
  agent: Place | null;
  patient: Place | null;
  /** Index of its segment in the wording reading. */
  segment: number;
}

/** `null` where the text is in a language that the rules do not read. */
export type EventVoiceReading = VoiceClause[] | null;
