import { type RevisionText, type Span, spanOf } from '../../text/span.ts';
import type { MarkedWordsReading } from './reading.ts';

/** A listed word of one text, in the outlet's own voice. */
export interface MarkedWordEvidence extends Span {
  /** Id of the list. */
  list: string;
  voice: 'outlet';
}

/** The listed words of one text as evidence, in reading order. */
export function markedWordEvidence(text: RevisionText, reading: MarkedWordsReading): MarkedWordEvidence[] {
  return (reading?.marks ?? []).map((mark) => ({ ...spanOf(text, mark), list: mark.list, voice: 'outlet' }));
}
