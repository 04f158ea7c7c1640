import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareRevisions } from '../../../src/comparison/compare.ts';
import type { FiguresResult, Quantity, QuantityValue } from '../../../src/lenses/figures/result.ts';
import type { ReportSpan } from '../../../src/text/span.ts';
import { dataPath } from '../../data-dir.ts';
import { type GoldEvent, readGoldEvents } from '../side-by-side.ts';

export type GoldRelation = 'equal' | 'compatible' | 'conflict' | 'different-time';

/** One quantity as readers saw it: where each report gives it. `required` is false where one of two readers alone has it. */
export interface GoldQuantity {
  quantity: string;
  values: { report: number; sentence: number; text: string }[];
  /** What the readers say of it; two where they disagree. */
  relations: GoldRelation[];
  required: boolean;
}

interface RawFigure {
  quantity: string;
  values: { at: string; text: string }[];
  relation: GoldRelation;
  reader: number;
}

export interface FiguresEvent {
  event: GoldEvent;
  gold: GoldQuantity[];
  ours: FiguresResult;
}

/** Every event with what readers saw and what the lens finds. Throws MissingData. */
export function readFiguresEvents(dataDir: string, keep: (id: string) => boolean): FiguresEvent[] {
  return readGoldEvents(dataDir)
    .filter(({ id }) => keep(id))
    .map((event) => {
      const path = join(dataPath(dataDir, 'gold-side-by-side'), `${event.id}.json`);
      const raw = JSON.parse(readFileSync(path, 'utf8')) as { readers: number; figures: RawFigure[] };
      const ours = compareRevisions(event.texts, undefined, { lenses: ['figures'] }).figures!;
      return { event, gold: joined(raw.figures, raw.readers), ours };
    });
}

/** Rows of two readers about one quantity, those that share places in two reports, are one required row. */
function joined(rows: readonly RawFigure[], readers: number): GoldQuantity[] {
  const single = rows.map((row): GoldQuantity & { reader: number } => ({
    quantity: row.quantity,
    values: row.values.map(({ at, text }) => ({
      report: 'ABC'.indexOf(at[0]!),
      sentence: Number(at.slice(1)),
      text,
    })),
    relations: [row.relation],
    required: readers === 1,
    reader: row.reader,
  }));
  if (readers === 1) return single;
  const firsts = single.filter((row) => row.reader === 1);
  const seconds = single.filter((row) => row.reader === 2);
  for (const first of firsts) {
    const twin = seconds.find((second) => sharedReports(first, second) >= 2);
    if (twin === undefined) continue;
    seconds.splice(seconds.indexOf(twin), 1);
    first.required = true;
    first.values.push(...twin.values);
    first.relations = [...new Set([...first.relations, ...twin.relations])];
  }
  return [...firsts, ...seconds];
}

function sharedReports(a: GoldQuantity, b: GoldQuantity): number {
  const shared = a.values.filter((x) =>
    b.values.some((y) => x.report === y.report && x.sentence === y.sentence),
  );
  return new Set(shared.map(({ report }) => report)).size;
}

/** Places where a value may stand: each occurrence of its text in its sentence. */
export function placesOf(
  event: GoldEvent,
  { report, sentence, text }: GoldQuantity['values'][number],
): [start: number, end: number][] {
  const whole = event.sentences[report]![sentence] ?? '';
  const from = sentence === 0 ? 0 : bodyStart(event, report, sentence);
  const places: [number, number][] = [];
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1))
    places.push([from + at, from + at + text.length]);
  return places;
}

function bodyStart(event: GoldEvent, report: number, sentence: number): number {
  let at = 0;
  for (let i = 1; i < sentence; i++)
    at =
      event.texts[report]!.body.indexOf(event.sentences[report]![i]!, at) +
      event.sentences[report]![i]!.length;
  return event.texts[report]!.body.indexOf(event.sentences[report]![sentence]!, at);
}

/** Whether one of our values stands where a gold value does; its bound and what is counted belong to it. */
export function isAt(event: GoldEvent, ours: QuantityValue, gold: GoldQuantity['values'][number]): boolean {
  if (ours.report !== gold.report) return false;
  const field = gold.sentence === 0 ? 'headline' : 'body';
  const spans = [ours.span, ...ours.repeats].map((span): ReportSpan => span);
  return placesOf(event, gold).some(([start, end]) =>
    spans.some((span) => span.field === field && span.start < end && span.end > start),
  );
}

export interface MatchCounts {
  required: number;
  matched: number;
  wholly: number;
  related: number;
  rightPairs: number;
  wrongPairs: number;
}

export type MatchFault = (kind: 'missed' | 'relation' | 'pair', event: FiguresEvent, what: string) => void;

/** Pools events: quantities matched, their relations, and our pairs that gold says something of. */
export function countMatches(events: readonly FiguresEvent[], fault: MatchFault = () => {}): MatchCounts {
  const counts: MatchCounts = {
    required: 0,
    matched: 0,
    wholly: 0,
    related: 0,
    rightPairs: 0,
    wrongPairs: 0,
  };
  for (const one of events) {
    const { event, gold, ours } = one;
    for (const row of gold.filter(({ required }) => required)) {
      counts.required++;
      const hit = bestGroup(event, row, ours.quantities);
      if (hit === null) {
        fault(
          'missed',
          one,
          `${row.quantity}: ${row.values.map(({ report, sentence, text }) => `${'ABC'[report]}${sentence} ${text}`).join('; ')}`,
        );
        continue;
      }
      counts.matched++;
      if (hit.values.length === new Set(row.values.map(({ report }) => report)).size) counts.wholly++;
      const relation = overall(hit.group, hit.values);
      if (row.relations.includes(relation)) counts.related++;
      else
        fault(
          'relation',
          one,
          `${row.quantity}: ${relation}, readers ${row.relations}: ${hit.values.map((i) => hit.group.values[i]!.span.exact)}`,
        );
    }
    for (const group of ours.quantities) {
      for (const { a, b } of group.relations) {
        const verdict = verdictOf(one, group.values[a]!, group.values[b]!);
        if (verdict === 'right') counts.rightPairs++;
        if (verdict === 'wrong') {
          counts.wrongPairs++;
          const show = (v: QuantityValue) =>
            `${'ABC'[v.report]} ${v.span.exact} ${v.quantityAt?.exact ?? ''} @${v.span.field}${v.span.start}`;
          fault('pair', one, `${show(group.values[a]!)} = ${show(group.values[b]!)}`);
        }
      }
    }
  }
  return counts;
}

/** The group with values of the row in most reports, two at least. */
function bestGroup(
  event: GoldEvent,
  row: GoldQuantity,
  groups: readonly Quantity[],
): { group: Quantity; values: number[] } | null {
  let best: { group: Quantity; values: number[] } | null = null;
  for (const group of groups) {
    const values = group.values.flatMap((value, i) =>
      row.values.some((gold) => isAt(event, value, gold)) ? [i] : [],
    );
    if (values.length >= 2 && values.length > (best?.values.length ?? 0)) best = { group, values };
  }
  return best;
}

/** The relation of a row as readers give one: a conflict of any pair is one of the row. */
function overall(group: Quantity, values: readonly number[]): GoldRelation {
  const pairs = group.relations
    .filter(({ a, b }) => values.includes(a) && values.includes(b))
    .map(({ relation }) => relation);
  if (pairs.includes('conflict')) return 'conflict';
  if (pairs.includes('differentTime')) return 'different-time';
  return pairs.every((relation) => relation === 'equal') ? 'equal' : 'compatible';
}

/**
 * `right` where a row has both ends; `wrong` where an end stands in a required row that has another figure in the other
 * report, unless ours there is the very same amount (readers note one place of a repeated figure); else nothing.
 */
function verdictOf(
  { event, gold, ours }: FiguresEvent,
  x: QuantityValue,
  y: QuantityValue,
): 'right' | 'wrong' | 'open' {
  const rowsOf = (value: QuantityValue) =>
    gold.filter((row) => row.values.some((one) => isAt(event, value, one)));
  const [inX, inY] = [rowsOf(x), rowsOf(y)];
  if (inX.some((row) => inY.includes(row))) return 'right';
  const contradicts = (rows: GoldQuantity[], other: QuantityValue) =>
    rows.some(({ required, values }) => {
      const there = values.filter(({ report }) => report === other.report);
      return required && there.length > 0 && !there.some((one) => sameAmount(one.text, other));
    });
  void ours;
  return contradicts(inX, y) || contradicts(inY, x) ? 'wrong' : 'open';
}

function sameAmount(text: string, value: QuantityValue): boolean {
  return text.includes(value.span.exact) || value.span.exact.includes(text);
}
