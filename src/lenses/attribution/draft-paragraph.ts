import type { Field } from '../../text/span.ts';
import type { Quotation } from '../voice/quotations.ts';
import { contentAround, mergeTouching, sourceBefore, speaksOfSource } from './content-fit.ts';
import type { Accept, Chars, Draft } from './draft.ts';
import { cueVerb } from './lexicon.ts';
import { type Linked, link } from './link.ts';
import { linkWeights, taggerModel } from './model.ts';
import type { Paragraph } from './paragraph.ts';
import { QUOTE } from './quote-states.ts';
import { type Stretch, stretchesOf } from './roles.ts';
import { findSource } from './source-finder.ts';
import { tag } from './tagger.ts';

/** From which probability a listed verb that the tagger did not make a cue is put to the likelihood as well. */
const SECOND_CHANCE = 0.1;

/** Tags and links one paragraph, finds sources, fits content to quotation marks; what is not accepted gives back its words. */
export function draftParagraph(
  paragraph: Paragraph,
  field: Field,
  quotations: readonly Quotation[],
  accept: Accept,
): Draft[] {
  const { labels, cueProbability } = tag(paragraph, taggerModel());
  const linked = link(paragraph, stretchesOf(labels), linkWeights);
  const taken = linked.flatMap(({ cue, source }) => (source === null ? [cue] : [cue, source]));
  const drafts = linked.map((one) => draftOf(paragraph, field, quotations, one, taken, cueProbability));
  const fronted = new Set(
    drafts.filter((d) => paragraph.lower[d.cue!.from] === 'according').map((d) => d.source),
  );
  const kept: Draft[] = [];
  const left: Draft[] = [];
  for (const draft of drafts) {
    const twice =
      draft.source !== null && fronted.has(draft.source) && paragraph.lower[draft.cue!.from] !== 'according';
    const good = !twice && (draft.content.length > 0 || draft.source !== null) && accept(draft);
    (good ? kept : left).push(draft);
  }
  for (let i = 0; i < paragraph.size; i++) {
    if (paragraph.verb[i] === 0 || paragraph.quote[i] !== QUOTE.outside) continue;
    if (cueProbability[i]! < SECOND_CHANCE || labels[i] === 1 || labels[i] === 2) continue;
    const cue: Stretch = { role: 'cue', from: i, to: i + 1 };
    const draft = draftOf(
      paragraph,
      field,
      quotations,
      { cue, source: null, content: [] },
      taken,
      cueProbability,
    );
    if (draft.source !== null && draft.content.length > 0 && accept(draft)) kept.push(draft);
  }
  for (const draft of kept) giveBack(draft, left);
  for (const draft of kept) finishClause(draft, kept);
  return kept;
}

function draftOf(
  paragraph: Paragraph,
  field: Field,
  quotations: readonly Quotation[],
  { cue, source: tagged, content }: Linked,
  taken: readonly Stretch[],
  cueProbability: Float64Array,
): Draft {
  const source =
    invertedInTitle(paragraph, cue) ?? tagged ?? sourceBefore(paragraph, cue) ?? findSource(paragraph, cue);
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
      if (q.start >= end || q.end <= start) continue;
      const inside = taken.some(
        (t) => paragraph.start[t.from]! >= q.start && paragraph.end[t.to - 1]! <= q.end,
      );
      if (inside) continue;
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
}

/** "said that the bridge | would be closed": words that a dropped draft had taken out of somebody's words go back to them. */
function giveBack(draft: Draft, left: readonly Draft[]): void {
  const { paragraph: p } = draft;
  for (const { cue, source, content } of left) {
    const from = p.start[Math.min(cue!.from, source?.from ?? cue!.from)]!;
    const to = Math.max(p.end[cue!.to - 1]!, ...content.map(([, end]) => end));
    const before = draft.content.find(
      ([start, end]) => start < from && end >= p.start[cue!.from]! - 2 && end < to,
    );
    if (before === undefined || p.sentence[cue!.from] !== p.sentence[draft.cue!.from]) continue;
    before[1] = to;
    draft.content = mergeTouching(draft.content);
  }
}

/** "Pier unsafe, says minister": what follows the verb to the end of a headline speaks. */
function invertedInTitle(p: Paragraph, cue: Stretch): Stretch | null {
  const isSay = cueVerb(p.lower[cue.to - 1]!)?.family === 'say';
  if (!p.title || !isSay || p.lower[cue.from - 1] !== ',') return null;
  const length = p.size - cue.to;
  const plain = p.raw.slice(cue.to).every((raw) => /^[\p{L}.’'-]+$/u.test(raw));
  return length >= 1 && length <= MOST_IN_TITLE && plain
    ? { role: 'source', from: cue.to, to: p.size }
    : null;
}

/** Words of a source at the end of a headline, at most. */
const MOST_IN_TITLE = 6;

/** A that-clause that breaks off in its sentence goes on to its end, unless another attribution, a comma or a dash follows. */
function finishClause({ paragraph: p, cue, content }: Draft, kept: readonly Draft[]): void {
  const last = content.at(-1);
  if (cue === null || last === undefined || last[0] < p.end[cue.to - 1]!) return;
  const first = p.start.indexOf(last[0]);
  if (first < 0 || p.lower[first] !== 'that') return;
  const from = p.end.indexOf(last[1]) + 1;
  let to = from;
  while (to < p.size && p.sentence[to] === p.sentence[first] && !/^[,;:–—(“"]$/.test(p.raw[to]!)) to++;
  const taken = (s: Stretch | null) => s !== null && s.from < to && s.to > from;
  if (from === 0 || to - from < 2 || kept.some((other) => taken(other.cue) || taken(other.source))) return;
  const end = /^[.!?]$/.test(p.raw[to - 1]!) ? to - 2 : to - 1;
  if (end >= from) last[1] = p.end[end]!;
}
