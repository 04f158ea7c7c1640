import type { DiffPart, DiffRange } from '../../text/diff/diff.ts';
import type { ReportSpan } from '../../text/span.ts';
import { isStopWord } from '../../text/words/stop-words.data.ts';
import { tokenize } from '../../text/words/tokens.ts';
import type { Ignorable } from '../lens.ts';
import type { Variant } from './result.ts';
import { SentenceDiffer } from './sentence-differ.ts';

/**
 * The places where two aligned segments differ; empty where they are the same, and where too little of the wording is
 * shared for a word diff to say anything.
 */
export function variantsOf(
  a: ReportSpan,
  b: ReportSpan,
  ignore: readonly Ignorable[] = [],
  differ: SentenceDiffer = new SentenceDiffer(),
): Variant[] {
  if (a.exact === b.exact) return [];
  const parts = differ.diffOfMostlyShared(a.exact, b.exact) ?? [];
  return parts
    .flatMap((part) => (part.kind === 'equal' ? [] : [variant(part.kind, part, a, b)]))
    .filter((one) => !isIgnored(one, ignore));
}

function isIgnored(one: Variant, ignore: readonly Ignorable[]): boolean {
  if (ignore.length === 0) return false;
  if (one.typographic) return ignore.includes('typography');
  const tokens = [one.a, one.b].flatMap((side) =>
    side === null ? [] : tokenize(side.exact, { start: 0, end: side.exact.length }),
  );
  return tokens.every((token) =>
    token.kind === 'punctuation'
      ? ignore.includes('punctuation')
      : ignore.includes('functionWords') && isStopWord(token.norm),
  );
}

function variant(kind: Variant['kind'], part: DiffPart, a: ReportSpan, b: ReportSpan): Variant {
  return {
    kind,
    a: within(a, part.a),
    b: within(b, part.b),
    typographic: part.typographic,
    moved: part.movedWith !== null,
  };
}

function within(span: ReportSpan, range: DiffRange): ReportSpan | null {
  const exact = span.exact.slice(range.start, range.end);
  if (exact.trim() === '') return null;
  return { ...span, start: span.start + range.start, end: span.start + range.end, exact };
}
