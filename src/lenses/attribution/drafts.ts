import { FIELDS, type Field, type RevisionText } from '../../text/span.ts';
import { findQuotations, paragraphsOf, type Quotation } from '../voice/quotations.ts';
import type { Accept, Draft } from './draft.ts';
import { draftParagraph } from './draft-paragraph.ts';
import { isImplausible } from './implausible.ts';
import { draftFeatures, likelihood } from './likelihood.ts';
import { type Paragraph, readParagraph } from './paragraph.ts';
import type { Stretch } from './roles.ts';
import { carry } from './running-speech.ts';

export interface Drafts {
  drafts: Draft[];
  paragraphs: { field: Field; paragraph: Paragraph }[];
  /** Outermost quotations that belong to no draft. */
  free: { field: Field; quotation: Quotation; paragraph: Paragraph }[];
}

/** Least likelihood of a draft: chosen on the halves of the development data that were looked at. */
const LEAST = 0.22;

export function isLikely(draft: Draft): boolean {
  return likelihood(draftFeatures(draft)) >= LEAST;
}

/** A longer paragraph is read in pieces: written ones are far shorter, and reading one costs more than its length. */
const LONGEST = 6000;

/** The paragraph whole, or cut at the ends of sentences, else between words, else anywhere. */
function piecesOf(source: string, [start, end]: [number, number]): [number, number][] {
  const pieces: [number, number][] = [];
  let from = start;
  while (end - from > LONGEST) {
    const half = source.slice(from + LONGEST / 2, from + LONGEST);
    const sentence = half.lastIndexOf('. ');
    const at = sentence >= 0 ? sentence + 1 : half.lastIndexOf(' ');
    const to = at > 0 ? from + LONGEST / 2 + at : from + LONGEST;
    pieces.push([from, to]);
    from = to;
    while (from < end && source[from] === ' ') from++;
  }
  if (from < end) pieces.push([from, end]);
  return pieces;
}

/** Tags and links every paragraph, fits content to quotation marks, and carries running speech to its speaker. */
export function draftAttributions(text: RevisionText, accept: Accept = isLikely): Drafts {
  const all: Drafts = { drafts: [], paragraphs: [], free: [] };
  for (const field of FIELDS) {
    const source = text[field];
    if (source === '') continue;
    const quotations = findQuotations(source);
    const outer = quotations.filter((q) => q.depth === 0);
    const open: { paragraph: Paragraph; quotation: Quotation; drafts: Draft[] }[] = [];
    let next = 0;
    for (const [start, end] of paragraphsOf(source).flatMap((range) => piecesOf(source, range))) {
      while (next < quotations.length && quotations[next]!.end <= start && !quotations[next]!.continues)
        next++;
      const near = quotations.slice(Math.max(0, next - 2)).filter((q) => q.start < end);
      const paragraph = readParagraph(source, start, end, near, field !== 'body');
      all.paragraphs.push({ field, paragraph });
      const tagged = draftParagraph(
        paragraph,
        field,
        outer.filter((q) => q.start < end && q.end > start),
        accept,
      );
      const drafts = tagged.filter((draft) => !isImplausible(draft, tagged));
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
