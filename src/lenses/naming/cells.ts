import { compareRanges, FIELDS, type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { Label } from './reading.ts';
import type { NamingCell, NamingLabel } from './result.ts';

/** The labels of one referent in one report, grouped by wording (`keyOf`); `voices` is the partition of that report. */
export function cellOf(
  report: number,
  text: RevisionText,
  labels: readonly Label[],
  voices: readonly VoiceStretch[],
  keyOf: (label: string) => string,
): NamingCell {
  const names = new Map<string, NamingLabel>();
  const descriptions = new Map<string, NamingLabel>();
  const found: NamingLabel[] = [];
  for (const label of labels.length > 1 ? [...labels].sort(compareRanges) : labels) {
    const span = reportSpanOf(report, text, label);
    const byWords = label.type === 'description' ? descriptions : names;
    const key = keyOf(span.exact);
    let group = byWords.get(key);
    if (group === undefined) {
      group = {
        text: span.exact,
        type: label.type,
        count: 0,
        first: span,
        spans: [],
        voices: { outlet: 0, quoted: 0, paraphrased: 0 },
      };
      byWords.set(key, group);
      found.push(group);
    }
    group.count++;
    group.spans.push(span);
    group.voices[voiceAt(voices, label)]++;
  }
  if (found.length > 1) found.sort((a, b) => b.count - a.count || compareRanges(a.first, b.first));
  return { report, labels: found, total: labels.length };
}

/** Whose voice the first character of a label stands in. */
export function voiceAt(voices: readonly VoiceStretch[], { field, start }: Label): VoiceStretch['voice'] {
  const order = FIELDS.indexOf(field);
  let low = 0;
  let high = voices.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const at = voices[middle]!;
    const before = at.field === field ? at.start <= start : FIELDS.indexOf(at.field) < order;
    if (before) low = middle;
    else high = middle - 1;
  }
  return voices[low]?.voice ?? 'outlet';
}
