import { FIELDS, type Field, type RevisionText, type Span, spanOf } from '../../text/span.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import { findQuotations } from './quotations.ts';

/** A stretch of one voice. The stretches of a revision partition its text: no gap, no overlap. */
export interface VoiceSpan extends Span {
  voice: 'outlet' | 'quoted' | 'paraphrased';
  /** Index of the attribution that the words belong to, or null. */
  attribution: number | null;
  /** True for a few words in quotation marks that nobody is shown to have said. */
  scare: boolean;
}

const OUTLET = 0;
const PARAPHRASED = 1;
const QUOTED = 2;
const SCARE = 3;

/**
 * Whose voice every character is in. Words in quotation marks (the marks included) are `quoted`, by whom as far as the
 * ledger knows; content of reported speech outside of them is `paraphrased`; everything else, cues and sources
 * included, is the outlet's. A thought or wish that the outlet ascribes to somebody stays the outlet's voice.
 */
export function readVoices(text: RevisionText, ledger: AttributionReading): VoiceSpan[] {
  return FIELDS.flatMap((field) => (text[field] === '' ? [] : readField(text, field, ledger)));
}

function readField(text: RevisionText, field: Field, ledger: AttributionReading): VoiceSpan[] {
  const length = text[field].length;
  const voice = new Uint8Array(length);
  const owner = new Int32Array(length).fill(-1);
  const contents = ledger.attributions
    .flatMap((attribution, index) =>
      attribution.content.map((span) => ({ span, index, speech: attribution.mode === 'speech' })),
    )
    .filter(({ span }) => span.field === field)
    // The widest first, so that what is nested keeps its own speaker.
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.index - b.index);
  for (const { span, index, speech } of contents) {
    if (!speech) continue;
    voice.fill(PARAPHRASED, span.start, span.end);
    owner.fill(index, span.start, span.end);
  }
  for (const { start, end, depth } of findQuotations(text[field])) {
    if (depth === 0) voice.fill(QUOTED, start, end);
  }
  for (const { span, scare } of ledger.unattributed) {
    if (scare && span.field === field) voice.fill(SCARE, span.start, span.end);
  }
  const spans: VoiceSpan[] = [];
  for (let start = 0; start < length; ) {
    let end = start + 1;
    while (end < length && voice[end] === voice[start] && owner[end] === owner[start]) end++;
    spans.push({
      ...spanOf(text, { field, start, end }),
      voice: voice[start] === OUTLET ? 'outlet' : voice[start] === PARAPHRASED ? 'paraphrased' : 'quoted',
      attribution: owner[start]! < 0 ? null : owner[start]!,
      scare: voice[start] === SCARE,
    });
    start = end;
  }
  return spans;
}
