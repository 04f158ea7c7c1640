import { FIELDS, type Field, type RevisionText } from '../../text/span.ts';
import { findQuotations, paragraphsOf, type Quotation } from '../voice/quotations.ts';
import { contentAround, mergeTouching, sourceBefore, speaksOfSource } from './content-fit.ts';
import { formOf } from './form.ts';
import { link } from './link.ts';
import { modeOf } from './mode.ts';
import { linkWeights, taggerModel } from './model.ts';
import { type Paragraph, readParagraph } from './paragraph.ts';
import { type Stretch, stretchesOf } from './roles.ts';
import { carry } from './running-speech.ts';
import { tag } from './tagger.ts';

export type Chars = [start: number, end: number];

/** An attribution on its way: stretches of one paragraph, content as characters of the field. */
export interface Draft {
  field: Field;
  paragraph: Paragraph;
  cue: Stretch | null;
  source: Stretch | null;
  content: Chars[];
  /** The tagger's probability that the cue is one; 0 for running speech. */
  confidence: number;
  /** For running speech: the attribution whose speaker goes on. */
  continues: Draft | null;
}

export interface Drafts {
  drafts: Draft[];
  paragraphs: { field: Field; paragraph: Paragraph }[];
  /** Outermost quotations that belong to no draft. */
  free: { field: Field; quotation: Quotation; paragraph: Paragraph }[];
}

/**
 * Least probability of a cue. A thought or an act is harder to tell from mere narration than speech is: chosen on the
 * half of the development data that was looked at, where it raised precision most for the recall it cost.
 */
const STANCE_CONFIDENCE = 0.95;
const SPEECH_CONFIDENCE = 0.3;

/** Tags and links every paragraph, fits content to quotation marks, and carries running speech to its speaker. */
export function draftAttributions(text: RevisionText): Drafts {
  const all: Drafts = { drafts: [], paragraphs: [], free: [] };
  for (const field of FIELDS) {
    const source = text[field];
    if (source === '') continue;
    const quotations = findQuotations(source);
    const outer = quotations.filter((q) => q.depth === 0);
    const open: { paragraph: Paragraph; quotation: Quotation; drafts: Draft[] }[] = [];
    let next = 0;
    for (const [start, end] of paragraphsOf(source)) {
      while (next < quotations.length && quotations[next]!.end <= start && !quotations[next]!.continues)
        next++;
      const near = quotations.slice(Math.max(0, next - 2)).filter((q) => q.start < end);
      const paragraph = readParagraph(source, start, end, near, field !== 'body');
      all.paragraphs.push({ field, paragraph });
      const drafts = draftParagraph(
        paragraph,
        field,
        outer.filter((q) => q.start < end && q.end > start),
      );
      all.drafts.push(...drafts);
      for (const quotation of outer) {
        if (quotation.start < start || quotation.start >= end) continue;
        if (drafts.some((d) => d.content.some(([a, b]) => a < quotation.end && b > quotation.start)))
          continue;
        if (drafts.some((d) => overlaps(d, d.cue, quotation) || overlaps(d, d.source, quotation))) continue;
        open.push({ paragraph, quotation, drafts });
      }
    }
    for (const { paragraph, quotation, drafts } of open) {
      const running = carry(
        all.drafts.filter((d) => d.field === field),
        outer,
        paragraph,
        quotation,
        drafts,
        source,
      );
      if (running === null) all.free.push({ field, quotation, paragraph });
      else if (running.paragraph === paragraph && running.cue !== null)
        running.content.push([quotation.start, quotation.end]);
      else {
        all.drafts.push({
          field,
          paragraph,
          cue: null,
          source: null,
          confidence: 0,
          content: [[quotation.start, quotation.end]],
          continues: running.continues ?? running,
        });
      }
    }
  }
  for (const draft of all.drafts) draft.content.sort((a, b) => a[0] - b[0]);
  return all;
}

function overlaps(draft: Draft, stretch: Stretch | null, quotation: Quotation): boolean {
  if (stretch === null) return false;
  const { start, end } = draft.paragraph;
  return start[stretch.from]! < quotation.end && end[stretch.to - 1]! > quotation.start;
}

function draftParagraph(paragraph: Paragraph, field: Field, quotations: readonly Quotation[]): Draft[] {
  const { labels, cueProbability } = tag(paragraph, taggerModel());
  const linked = link(paragraph, stretchesOf(labels), linkWeights);
  const taken = linked.flatMap(({ cue, source }) => (source === null ? [cue] : [cue, source]));
  const drafts = linked.map(({ cue, source: tagged, content }): Draft => {
    const source = tagged ?? sourceBefore(paragraph, cue);
    let confidence = 0;
    for (let i = cue.from; i < cue.to; i++) confidence = Math.max(confidence, cueProbability[i]!);
    // "was quoted as saying by the daily" goes with the cue.
    const said = content.filter(
      (s) => paragraph.lower[s.from] !== 'as' || paragraph.lower[s.from + 1] !== 'saying',
    );
    const chars = said.map((s): Chars => {
      let start = paragraph.start[s.from]!;
      let end = paragraph.end[s.to - 1]!;
      for (const q of quotations) {
        const inside = taken.some(
          (t) => paragraph.start[t.from]! >= q.start && paragraph.end[t.to - 1]! <= q.end,
        );
        if (inside || q.start >= end || q.end <= start) continue;
        start = Math.min(start, q.start);
        end = Math.max(end, q.end);
      }
      return [start, end];
    });
    const own = chars.filter(([start]) => !speaksOfSource(paragraph, cue, source, start));
    const draft: Draft = {
      field,
      paragraph,
      cue,
      source,
      content: mergeTouching(own),
      confidence,
      continues: null,
    };
    if (draft.content.length === 0) draft.content = contentAround(draft);
    return draft;
  });
  const fronted = new Set(
    drafts.filter((d) => paragraph.lower[d.cue!.from] === 'according').map((d) => d.source),
  );
  return drafts.filter((d) => {
    if (d.source !== null && fronted.has(d.source) && paragraph.lower[d.cue!.from] !== 'according')
      return false;
    const stance = modeOf(d, formOf(d) !== 'paraphrased') === 'stance';
    return (
      d.confidence >= (stance ? STANCE_CONFIDENCE : SPEECH_CONFIDENCE) &&
      (d.content.length > 0 || d.source !== null)
    );
  });
}
