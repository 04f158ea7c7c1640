import { outletKey } from '../../text/direction/direction-credits.ts';
import type { RevisionText, Span } from '../../text/span.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import { countWords } from '../voice/voice-lens.ts';
import type { Chain } from './chain-steps.ts';

/** The medium through which most of what a report attributes came, and which it cites at the top. */
export interface MainMedium {
  name: string;
  /** Share (0..1) of all attributed words that came through it. */
  share: number;
  /** Where it is named. */
  spans: Span[];
}

const MOST = 0.5;
/** Fewer attributions show no pattern. */
const LEAST = 2;
const LEAD_PARAGRAPHS = 3;

/** Null where no single medium carries half of the attributed words, or where it is named first further down. */
export function mainMedium(
  text: RevisionText,
  ledger: AttributionReading,
  chains: readonly Chain[],
): MainMedium | null {
  let all = 0;
  const media = new Map<string, { name: string; words: number; count: number; spans: Span[] }>();
  for (const { attribution, steps } of chains) {
    const { content } = ledger.attributions[attribution]!;
    const words = content.reduce((sum, span) => sum + countWords(span.exact), 0);
    all += words;
    const step = steps.find(({ role, named }) => role === 'medium' && named);
    if (step?.span == null) continue;
    const key = outletKey(step.label);
    const entry = media.get(key) ?? { name: step.label, words: 0, count: 0, spans: [] };
    media.set(key, entry);
    entry.words += words;
    entry.count++;
    const { field, start } = step.span;
    if (!entry.spans.some((span) => span.field === field && span.start === start))
      entry.spans.push(step.span);
  }
  const lead = leadEnd(text.body);
  for (const { name, words, count, spans } of media.values()) {
    const early = spans.some(({ field, start }) => field !== 'body' || start < lead);
    if (words / Math.max(1, all) >= MOST && count >= LEAST && early)
      return { name, share: Math.round((words / all) * 100) / 100, spans };
  }
  return null;
}

function leadEnd(body: string): number {
  let at = 0;
  for (let i = 0; i < LEAD_PARAGRAPHS; i++) {
    const next = body.indexOf('\n\n', at);
    if (next < 0) return body.length;
    at = next + 2;
  }
  return at;
}
