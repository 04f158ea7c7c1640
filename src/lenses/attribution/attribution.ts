import { type Field, type RevisionText, type Span, spanOf } from '../../text/span.ts';
import { findQuotations } from '../voice/quotations.ts';
import type { Accept, Draft } from './draft.ts';
import { draftAttributions, isLikely } from './drafts.ts';
import { isEnglish } from './english.ts';
import { formOf } from './form.ts';
import { modeOf } from './mode.ts';
import type { Paragraph } from './paragraph.ts';
import { holdsPattern, PATTERN_CONFIDENCE } from './pattern-tier.ts';
import type { Attribution, AttributionReading } from './reading.ts';
import { resolveSpeakers, type Speaker } from './speakers.ts';
import { viaOf } from './via.ts';

/** Reads who says what in one revision. In another language than English only quotation marks are read. */
export function readAttributions(text: RevisionText, accept: Accept = isLikely): AttributionReading {
  if (!isEnglish(text)) return { notApplicable: true, attributions: [], unattributed: quotationsOnly(text) };
  const { drafts, paragraphs, free } = draftAttributions(text, accept);
  const order = new Map(paragraphs.map(({ paragraph }, index) => [paragraph, index]));
  const place = (d: Draft): number => (d.cue === null ? d.content[0]![0] : d.paragraph.start[d.cue.from]!);
  drafts.sort((a, b) => order.get(a.paragraph)! - order.get(b.paragraph)! || place(a) - place(b));
  const speakers = resolveSpeakers(drafts, paragraphs);
  return {
    notApplicable: false,
    attributions: drafts.map((draft) => finish(text, draft, speakers.get(draft)!)),
    unattributed: free.map(({ field, quotation, paragraph }) => {
      const span = spanOf(text, { field, start: quotation.start, end: quotation.end });
      return { span, scare: isScare(span, paragraph) };
    }),
  };
}

function finish(text: RevisionText, draft: Draft, speaker: Speaker): Attribution {
  const { field, paragraph: p, cue, source, content } = draft;
  const tokens = (
    at: { from: number; to: number } | null,
    of: Paragraph = p,
    where: Field = field,
  ): Span | null =>
    at === null ? null : spanOf(text, { field: where, start: of.start[at.from]!, end: of.end[at.to - 1]! });
  const spans = content.map(([start, end]) => spanOf(text, { field, start, end }));
  const form = formOf(draft);
  return {
    source: tokens(source),
    cue: tokens(cue),
    content: spans,
    sourceKind: speaker.kind,
    shownBy: speaker.shown === null ? null : tokens(speaker.shown),
    speaker:
      speaker.named === null ? null : tokens(speaker.named, speaker.named.paragraph, speaker.named.field),
    inferred: speaker.named !== null,
    quoted: form !== 'paraphrased',
    form,
    via: tokens(viaOf(draft)),
    tier: draft.confidence >= PATTERN_CONFIDENCE && holdsPattern(draft) ? 'pattern' : 'likely',
    mode: modeOf(draft, form !== 'paraphrased'),
    confidence: cue === null ? null : Math.round(draft.confidence * 100) / 100,
  };
}

const SCARE_WORDS = 4;

function isScare(span: Span, paragraph: Paragraph): boolean {
  const words = span.exact.split(/\s+/).length;
  return words <= SCARE_WORDS && paragraph.end.at(-1)! - paragraph.start[0]! > span.exact.length;
}

function quotationsOnly(text: RevisionText): AttributionReading['unattributed'] {
  return (['headline', 'subheadline', 'body'] as const).flatMap((field) =>
    findQuotations(text[field])
      .filter((quotation) => quotation.depth === 0)
      .map(({ start, end }) => ({ span: spanOf(text, { field, start, end }), scare: false })),
  );
}
