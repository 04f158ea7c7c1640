import { type RevisionText, type Span, spanOf } from '../../text/span.ts';
import type { VoiceForm } from './clause.ts';
import type { EventVoiceReading, Place, VoiceClause } from './reading.ts';

/** One clause of a text with its characters. */
export interface VoiceEvidence extends Span {
  form: VoiceForm;
  /** A listed act ("kill"), or the stem of the verb. */
  act: string;
  agent: Span | null;
  patient: Span | null;
}

/** The clauses of one text as evidence, in reading order. */
export function voiceEvidence(text: RevisionText, reading: EventVoiceReading): VoiceEvidence[] {
  const at = ({ field }: VoiceClause, place: Place | null): Span | null =>
    place === null ? null : spanOf(text, { field, start: place[0], end: place[1] });
  return (reading ?? []).map((clause) => ({
    ...spanOf(text, clause),
    form: clause.form,
    act: clause.act,
    agent: at(clause, clause.agent),
    patient: at(clause, clause.patient),
  }));
}
