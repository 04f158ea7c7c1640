import type { Field } from '../../text/span.ts';
import { FIELDS } from '../../text/span.ts';
import type { VoiceStretch } from './voice-lens.ts';

/** The stretch of one voice that holds a character; undefined where the field is empty. The stretches are in reading order. */
export function voiceAt(
  stretches: readonly VoiceStretch[],
  field: Field,
  at: number,
): VoiceStretch | undefined {
  let low = 0;
  let high = stretches.length;
  const order = FIELDS.indexOf(field);
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle]!;
    const place = FIELDS.indexOf(stretch.field);
    if (place < order || (place === order && stretch.end <= at)) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found !== undefined && found.field === field && found.start <= at ? found : undefined;
}
