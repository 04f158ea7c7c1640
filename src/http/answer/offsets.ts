import { lowerBound } from '../../text/lower-bound.ts';
import type { Field } from '../../text/span.ts';

type Texts = Readonly<Record<Field, string>>;
type Fields = Record<string, unknown>;

const FIELD_NAMES: ReadonlySet<unknown> = new Set<Field>(['headline', 'subheadline', 'body']);

/**
 * A copy of an answer in which every range (`field`, `start`, `end`) counts Unicode code points instead of UTF-16 code
 * units. `textsOf` finds the texts that a range lies in; a range without texts is a defect and throws RangeError.
 */
export function toCodePoints<T>(value: T, textsOf: (range: Fields) => Texts | undefined): T {
  const pairs = new Map<string, number[]>();
  const convert = (range: Fields): Fields => {
    const text = textsOf(range)?.[range.field as Field];
    if (text === undefined) throw new RangeError('a range without its text');
    let positions = pairs.get(text);
    if (positions === undefined) {
      positions = surrogatePairs(text);
      pairs.set(text, positions);
    }
    if (positions.length === 0) return range;
    const { start, end } = range as { start: number; end: number };
    return { ...range, start: start - lowerBound(positions, start), end: end - lowerBound(positions, end) };
  };
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).map(([key, item]) => [key, walk(item)] as const);
    const copy = Object.fromEntries(entries);
    return isRange(copy) ? convert(copy) : copy;
  };
  return walk(value) as T;
}

function isRange(node: Fields): boolean {
  return FIELD_NAMES.has(node.field) && typeof node.start === 'number' && typeof node.end === 'number';
}

// Positions of the second halves: each is one code unit more than there are code points.
function surrogatePairs(text: string): number[] {
  const positions: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) positions.push(match.index + 1);
  return positions;
}

/** Converts a comparison: its ranges name the report they lie in by `report`, and `reports[i].text` is the field `body`. */
export function comparisonInCodePoints<
  C extends { reports: readonly { headline: string; subheadline: string; text: string }[] },
>(comparison: C): C {
  const texts = comparison.reports.map(({ headline, subheadline, text }) => ({
    headline,
    subheadline,
    body: text,
  }));
  return toCodePoints(comparison, (range) => texts[range.report as number]);
}
