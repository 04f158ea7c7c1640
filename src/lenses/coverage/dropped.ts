import type { Range, ReportSpan, RevisionText } from '../../text/span.ts';
import { overlapOf, reportSpanOf } from '../../text/span.ts';
import { contentStems } from '../../text/words/content-stems.ts';
import type { Attribution, AttributionReading } from '../attribution/reading.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { WordingLink } from '../wording/result.ts';
import { FLAT_MARKERS } from './flat-markers.data.ts';
import type { AttributionDropped } from './result.ts';

/** Below this score a link too often joins two statements. */
const LEAST_SCORE = 0.7;
/** Share of the attributed sentence that must be somebody's words. */
const MOST_OF_IT = 0.6;

/** Share of the flat sentence's content words that must stand among the words that are attributed. */
const LEAST_SHARED = 0.55;

/** A flat sentence of fewer content words is a heading, a caption or next to nothing. */
const LEAST_WORDS = 5;

/** What the rule sees of one report. */
export interface DroppedSide {
  text: RevisionText;
  ledger: AttributionReading;
  voices: readonly VoiceStretch[];
}

/**
 * Statements that one report attributes and another tells flat, the surest link first. Only sentences with a sure
 * link count whose words are mostly those attributed; the flat one must stand wholly in the outlet's voice, without a word that
 * bounds it, and must not go on from somebody's words.
 */
export function attributionsDropped(
  links: readonly WordingLink[],
  sides: readonly DroppedSide[],
): AttributionDropped[] {
  const found = new Map<string, AttributionDropped>();
  for (const link of links) {
    if (!link.primary || link.score < LEAST_SCORE) continue;
    for (const [own, other] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      const side = sides[own.report]!;
      const attribution = attributionOf(own, side);
      if (attribution === null || !isFlat(other, sides[other.report]!)) continue;
      if (sharedWords(other, sides[other.report]!.text, attribution, side.text) < LEAST_SHARED) continue;
      const spanOf = (range: Range | null) =>
        range === null ? null : reportSpanOf(own.report, side.text, range);
      const key = `${other.report} ${other.start}`;
      const row = found.get(key) ?? { flat: other, attributed: [], score: 0, tier: 'likely' };
      row.attributed.push({
        span: own,
        source: spanOf(attribution.source ?? attribution.speaker),
        cue: spanOf(attribution.cue),
      });
      row.score = Math.max(row.score, link.score);
      found.set(key, row);
    }
  }
  const rows = [...found.values()];
  for (const { attributed } of rows)
    attributed.sort((x, y) => x.span.report - y.span.report || x.span.start - y.span.start);
  return rows.sort(
    (x, y) => y.score - x.score || x.flat.report - y.flat.report || x.flat.start - y.flat.start,
  );
}

/** The attribution that holds most of the sentence and has its cue in it, or null. */
function attributionOf(segment: ReportSpan, { ledger }: DroppedSide): Attribution | null {
  if (segment.field !== 'body') return null;
  for (const attribution of ledger.attributions) {
    const { mode, cue, content, source, speaker } = attribution;
    if (mode !== 'speech' || cue === null || (source === null && speaker === null)) continue;
    if (!isInside(cue, segment)) continue;
    const said = content.reduce((sum, span) => sum + overlapOf(span, segment), 0);
    const frame = overlapOf(cue, segment) + (source === null ? 0 : overlapOf(source, segment));
    if (said >= MOST_OF_IT * (segment.end - segment.start - frame)) return attribution;
  }
  return null;
}

function isFlat(segment: ReportSpan, { text, ledger, voices }: DroppedSide): boolean {
  // A document is what others attribute things to.
  if (text.kind === 'document') return false;
  if (segment.field !== 'body' || FLAT_MARKERS.test(segment.exact)) return false;
  const own = voices.filter((stretch) => overlapOf(stretch, segment) > 0);
  if (own.some(({ voice }) => voice !== 'outlet')) return false;
  // Stances count, too: "officials expect" bounds what follows.
  if (ledger.attributions.some(({ cue }) => cue !== null && overlapOf(cue, segment) > 0)) return false;
  return !goesOn(segment, text, voices);
}

/** Whether the words before it in its paragraph are somebody's: then it may go on for them. */
function goesOn(segment: ReportSpan, { body }: RevisionText, voices: readonly VoiceStretch[]): boolean {
  const start = Math.max(0, body.lastIndexOf('\n\n', segment.start - 1));
  const before: Range = { field: 'body', start, end: segment.start };
  return voices.some((stretch) => stretch.voice !== 'outlet' && overlapOf(stretch, before) > 0);
}

/** Share (0..1) of the content words of the flat sentence that the attributed words have, too, in any inflection. */
function sharedWords(
  flat: Range,
  flatText: RevisionText,
  { content }: Attribution,
  text: RevisionText,
): number {
  const said = new Set(content.flatMap((span) => contentStems(text[span.field], span)));
  const own = contentStems(flatText[flat.field], flat);
  return own.length < LEAST_WORDS ? 0 : own.filter((stem) => said.has(stem)).length / own.length;
}

const isInside = (inner: Range, outer: Range): boolean => overlapOf(inner, outer) === inner.end - inner.start;
