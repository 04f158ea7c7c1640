import { type DiffPart, type DiffRange, diffWords } from '../../text/diff.ts';
import type { ReportSpan } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.data.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Ignorable } from '../lens.ts';
import type { Variant } from './result.ts';

/** Compares two strings word by word. */
export type Differ = (a: string, b: string) => DiffPart[];

/** A differ that compares the same two sentences once: links and rows ask for the same pairs. */
export function rememberingDiffer(): Differ {
  const known = new Map<string, Map<string, DiffPart[]>>();
  return (a, b) => {
    const from = known.get(a) ?? new Map<string, DiffPart[]>();
    known.set(a, from);
    const parts = from.get(b) ?? diffWords(a, b);
    from.set(b, parts);
    return parts;
  };
}

/** Where less of the shorter side is shared, marking the rest as changed would be confetti. */
const MOSTLY = 0.5;

/**
 * The places where two aligned segments differ; empty where they are the same, and where too little of the wording is
 * shared for a word diff to say anything.
 */
export function variantsOf(
  a: ReportSpan,
  b: ReportSpan,
  ignore: readonly Ignorable[] = [],
  differ: Differ = diffWords,
): Variant[] {
  if (a.exact === b.exact || !mayShareMost(a.exact, b.exact)) return [];
  const parts = differ(a.exact, b.exact);
  if (!mostlyShared(parts, a.exact, b.exact)) return [];
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

/** Spares the diff of texts that cannot share half of their characters because they hardly share words. */
export function mayShareMost(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const words = wordsOf(short);
  if (words.length < FEW_WORDS) return true;
  const others = new Set(wordsOf(long));
  return 3 * words.filter((word) => others.has(word)).length >= words.length;
}
const FEW_WORDS = 6;

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

/** True where at least half of the shorter text stands in the longer one too. */
export function mostlyShared(parts: readonly DiffPart[], a: string, b: string): boolean {
  const shared = parts.filter((part) => part.kind === 'equal' || part.typographic);
  const length = shared.reduce((sum, part) => sum + part.a.end - part.a.start, 0);
  return length >= MOSTLY * Math.min(a.length, b.length);
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
