import type { TextReading } from '../../../text/align/text-reading.ts';
import { type Amount, amountOf } from '../amounts.ts';
import type { FiguresReading, PlacedFigure } from '../reading.ts';
import type { EventTerms } from './event-terms.ts';

/** One figure of a report with every place where the report repeats it. */
export interface Entry {
  /** Position among all entries of the event. */
  id: number;
  report: number;
  amount: Amount;
  places: Place[];
  /** Terms of what is counted and nearby, over all places. */
  head: number[];
  around: number[];
  /** How telling the number itself is, 0 ("two") to 1 ("1,482,000"). */
  rarity: number;
}

export interface Place {
  figure: PlacedFigure;
  segment: number;
}

/** Figures of a report, a repeated one folded into its first place. */
export function entriesOf(
  readings: readonly FiguresReading[],
  wording: readonly TextReading[],
  terms: EventTerms,
): Entry[] {
  const entries: Entry[] = [];
  readings.forEach((reading, report) => {
    if (!reading.words || wording[report] === undefined) return;
    const first = entries.length;
    for (const figure of reading.figures) {
      if (saysLittle(figure)) continue;
      const amount = amountOf(figure);
      const head = terms.of(report, figure.head);
      const around = terms.of(report, figure.around);
      const rarity = rarityOf(figure);
      const place = { figure, segment: figure.segment };
      const known = entries.slice(first).find((entry) => isRepeat(entry, figure, amount, head, rarity));
      if (known === undefined) {
        entries.push({ id: entries.length, report, amount, places: [place], head, around, rarity });
        continue;
      }
      known.places.push(place);
      known.head = [...new Set([...known.head, ...head])];
      known.around = [...new Set([...known.around, ...around])];
    }
  });
  return entries;
}

/** "first" and a lone "one" are in every text and count nothing that two reports could disagree about. */
function saysLittle({ kind, value, head }: PlacedFigure): boolean {
  return value === 1 && (kind === 'ordinal' || (kind === 'count' && head.length === 0));
}

function isRepeat(
  entry: Entry,
  figure: PlacedFigure,
  amount: Amount,
  head: readonly number[],
  rarity: number,
): boolean {
  const own = entry.places[0]!.figure;
  return (
    own.value === figure.value &&
    own.upper === figure.upper &&
    own.comparator === figure.comparator &&
    own.kind === figure.kind &&
    entry.amount.scale === amount.scale &&
    (rarity >= TELLING || head.some((term) => entry.head.includes(term)))
  );
}

/** From here on the number alone says that it is the same figure. */
const TELLING = 0.6;

function rarityOf({ kind, value, upper, unit }: PlacedFigure): number {
  if (kind === 'tally') return 1;
  if (kind === 'ordinal') return 0;
  if (kind === 'magnitude') return unit === null ? 0.1 : 0.3;
  const digits =
    Math.abs(value)
      .toExponential()
      .replace(/e.*|\D/g, '').length + (upper === null ? 0 : 1);
  const big = Math.abs(value) >= 100 ? 0.2 : Math.abs(value) > 12 ? 0.1 : 0;
  const named = kind === 'money' || kind === 'percent' || (unit !== null && kind === 'measure') ? 0.25 : 0;
  return Math.min(1, 0.2 * (digits - 1) + big + named + (kind === 'age' || kind === 'fraction' ? 0.1 : 0));
}

/** One number for a segment of a report. */
export function segmentKey(report: number, segment: number): number {
  return report * 2 ** 24 + segment;
}

/** Entries by {@link segmentKey}, each once a segment. */
export function entriesBySegment(entries: readonly Entry[]): Map<number, Entry[]> {
  const bySegment = new Map<number, Entry[]>();
  for (const entry of entries) {
    for (const segment of new Set(entry.places.map((place) => place.segment))) {
      const key = segmentKey(entry.report, segment);
      const there = bySegment.get(key);
      if (there === undefined) bySegment.set(key, [entry]);
      else there.push(entry);
    }
  }
  return bySegment;
}
