import { type DiffPart, type DiffRange, diffWords } from '../diff/diff.ts';
import { segment } from '../segment/segment.ts';
import { FIELDS, type Field, type Range, type RevisionText, type Span, spanOf } from '../span.ts';
import { separateFigures } from './edits-figures.ts';
import { classify, type EditKind } from './edits-kind.ts';
import { pairSentences } from './edits-pairs.ts';

export type { EditKind } from './edits-kind.ts';

/** One change between two revisions of a report, with the exact characters on both sides. */
export interface RevisionEdit {
  kind: EditKind;
  /** False where nothing that is said changes: typography, spelling, function words, order alone. */
  substantive: boolean;
  /** What the earlier revision has; null where words were put in. */
  before: Span | null;
  /** What the later revision has; null where words were taken out. */
  after: Span | null;
  /** The sentence in which the change stands, on each side; null where that side has no such sentence. */
  sentence: { before: Range | null; after: Range | null };
}

type Texts = Pick<RevisionText, Field>;

/**
 * Changes between two revisions of one report: headline first, then subheadline, then body in the order of the later
 * text. Sentences are paired across the versions (split and joined ones together), then compared word by word; a
 * sentence of one version alone is `added` or `removed`, one that left its place `moved`. White space between
 * sentences and paragraphs is no change. Identical revisions give none.
 */
export function revisionEdits(before: Texts, after: Texts): RevisionEdit[] {
  const [segmentsBefore, segmentsAfter] = [segment(before), segment(after)];
  return FIELDS.flatMap((field) => {
    if (before[field] === after[field]) return [];
    if (field !== 'body') return wholeField(before, after, field);
    const pairs = pairSentences(
      before.body,
      after.body,
      segmentsBefore.filter((one) => one.field === 'body'),
      segmentsAfter.filter((one) => one.field === 'body'),
    );
    return pairs.flatMap((pair) => {
      if (pair.before === null || pair.after === null) return alone(before, after, pair.before, pair.after);
      const inside = changesInside(before, after, pair.before, pair.after);
      if (!pair.moved) return inside;
      const move: RevisionEdit = {
        kind: 'moved',
        substantive: false,
        before: spanOf(before, pair.before),
        after: spanOf(after, pair.after),
        sentence: { before: pair.before, after: pair.after },
      };
      return [move, ...inside];
    });
  });
}

/** A headline is one unit, however many sentences it has. */
function wholeField(before: Texts, after: Texts, field: Field): RevisionEdit[] {
  const [old, now] = [trimmed(before, field), trimmed(after, field)];
  if (old === null || now === null) return alone(before, after, old, now);
  return changesInside(before, after, old, now);
}

function trimmed(texts: Texts, field: Field): Range | null {
  const text = texts[field];
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return end > start ? { field, start, end } : null;
}

function alone(before: Texts, after: Texts, old: Range | null, now: Range | null): RevisionEdit[] {
  if (old === null && now === null) return [];
  return [
    {
      kind: old === null ? 'added' : 'removed',
      substantive: true,
      before: old === null ? null : spanOf(before, old),
      after: now === null ? null : spanOf(after, now),
      sentence: { before: old, after: now },
    },
  ];
}

function changesInside(before: Texts, after: Texts, old: Range, now: Range): RevisionEdit[] {
  const textBefore = before[old.field].slice(old.start, old.end);
  const textAfter = after[now.field].slice(now.start, now.end);
  if (textBefore === textAfter) return [];
  const parts = separateFigures(textBefore, textAfter, diffWords(textBefore, textAfter));
  const quoted = { before: quotedRanges(textBefore), after: quotedRanges(textAfter) };
  return parts.flatMap((part, at): RevisionEdit[] => {
    if (part.kind === 'equal' || (part.movedWith !== null && part.movedWith < at)) return [];
    const other = part.movedWith === null ? undefined : parts[part.movedWith];
    const [a, b] = [
      other?.kind === 'deleted' ? other.a : part.a,
      other?.kind === 'inserted' ? other.b : part.b,
    ];
    const words = { before: textBefore.slice(a.start, a.end), after: textAfter.slice(b.start, b.end) };
    if (isGap(part, words)) return [];
    const named =
      other === undefined
        ? classify({
            ...words,
            typographic: part.typographic,
            initial: a.start === 0 || b.start === 0,
            quotedBefore: isInside(a, quoted.before),
            quotedAfter: isInside(b, quoted.after),
          })
        : { kind: 'moved' as const, substantive: false };
    return [
      {
        ...named,
        before: spanWithin(before, old, a),
        after: spanWithin(after, now, b),
        sentence: { before: old, after: now },
      },
    ];
  });
}

/** White space alone, as between two sentences of which one changed its paragraph. */
function isGap(part: DiffPart, words: { before: string; after: string }): boolean {
  return (
    part.typographic &&
    words.before.trim() === '' &&
    words.after.trim() === '' &&
    /\n/.test(words.before + words.after)
  );
}

/** The part's characters in the field, without white space at the edges unless there is nothing else. */
function spanWithin(texts: Texts, sentence: Range, part: DiffRange): Span | null {
  if (part.start === part.end) return null;
  const text = texts[sentence.field].slice(sentence.start + part.start, sentence.start + part.end);
  const blank = text.trim() === '';
  const start = sentence.start + part.start + (blank ? 0 : text.length - text.trimStart().length);
  const end = sentence.start + part.end - (blank ? 0 : text.length - text.trimEnd().length);
  return spanOf(texts, { field: sentence.field, start, end });
}

/** Places between double quotation marks of one sentence; a mark without its partner reaches to the sentence's edge. */
function quotedRanges(text: string): DiffRange[] {
  const ranges: DiffRange[] = [];
  let open: number | null = null;
  for (const { 0: mark, index } of text.matchAll(/["\u201c-\u201f\u00ab\u00bb\u300c-\u300f]/gu)) {
    const closes = /[\u201d\u00bb\u300d\u300f]/u.test(mark) || (mark === '"' && open !== null);
    if (!closes) open ??= index + 1;
    else {
      ranges.push({ start: open ?? 0, end: index });
      open = null;
    }
  }
  if (open !== null) ranges.push({ start: open, end: text.length });
  return ranges;
}

/** `ranges` ascend and do not overlap. */
function isInside(part: DiffRange, ranges: readonly DiffRange[]): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start <= part.start) low = middle + 1;
    else high = middle;
  }
  const last = ranges[low - 1];
  return last !== undefined && part.end <= last.end;
}
