import type { RevisionText } from '../span.ts';
import type { Link, SegmentRef } from './link.ts';
import type { TextReading } from './text-reading.ts';

/** What several reports say, or one alone, at one place of the synopsis. */
export interface Row {
  /** One cell a report that stands in the row, by report; its segments in reading order. */
  cells: { report: number; segments: number[] }[];
}

/** Two groups become one row only if at least this share of their pairs of different reports is linked. */
const COHESION = 0.5;

/**
 * Links below this score put no sentences into one row: of the weak rows found by reading, nearly all came from such
 * links, which are right half the time. They stay links.
 */
const ROW_SCORE = 0.45;

/**
 * Rows over all reports; every segment stands in exactly one. Links are taken from the surest down; two groups join
 * only where most of their cross pairs are linked too, so a chain A-B, B-C without A-C does not put A beside C.
 * The rows follow the first report, each further report's own rows stand after what precedes them there.
 */
export function rowsOf(
  _texts: readonly RevisionText[],
  readings: readonly TextReading[],
  links: readonly Link[],
): Row[] {
  const groups = new Groups(readings, links);
  const surest = links.filter((link) => link.score >= ROW_SCORE).sort((x, y) => y.score - x.score);
  for (const { a, b } of surest) groups.join(a, b);
  return readingOrder(readings, groups).map((members) => ({ cells: cellsOf(members) }));
}

type Group = SegmentRef[];

class Groups {
  private readonly of: Group[][];
  private readonly linked = new Set<number>();
  private width: number;
  private readonly firstOf: number[] = [];

  constructor(readings: readonly TextReading[], links: readonly Link[]) {
    this.width = 0;
    this.of = readings.map((reading, report) => {
      this.firstOf.push(this.width);
      this.width += reading.segments.length;
      return reading.segments.map((_, segment): Group => [{ report, segment }]);
    });
    for (const { a, b } of links) this.linked.add(this.key(a, b));
  }

  get(ref: SegmentRef): Group {
    return this.of[ref.report]![ref.segment]!;
  }

  join(a: SegmentRef, b: SegmentRef): void {
    const x = this.get(a);
    const y = this.get(b);
    if (x === y || !this.cohere(x, y)) return;
    const [into, from] = x.length >= y.length ? [x, y] : [y, x];
    for (const ref of from) {
      into.push(ref);
      this.of[ref.report]![ref.segment] = into;
    }
  }

  private cohere(x: Group, y: Group): boolean {
    let pairs = 0;
    let linked = 0;
    for (const a of x) {
      for (const b of y) {
        if (a.report === b.report) continue;
        pairs++;
        if (this.linked.has(a.report < b.report ? this.key(a, b) : this.key(b, a))) linked++;
      }
    }
    return linked >= COHESION * pairs;
  }

  private key(a: SegmentRef, b: SegmentRef): number {
    return (this.firstOf[a.report]! + a.segment) * this.width + this.firstOf[b.report]! + b.segment;
  }
}

/** Rows in the order of the first report; a report's own rows follow what precedes them there, or lead up to what follows. */
function readingOrder(readings: readonly TextReading[], groups: Groups): Group[] {
  const after = new Map<Group | null, Group | null>([[null, null]]);
  let last: Group | null = null;
  readings.forEach((reading, report) => {
    const own = reading.segments.map((_, segment) => groups.get({ report, segment }));
    const known = own.find((group) => after.has(group));
    let cursor = known === undefined ? last : predecessor(after, known);
    for (const group of own) {
      if (!after.has(group)) {
        const following: Group | null = after.get(cursor)!;
        after.set(group, following);
        after.set(cursor, group);
        if (following === null) last = group;
      }
      cursor = group;
    }
  });
  const ordered: Group[] = [];
  for (let group = after.get(null)!; group !== null; group = after.get(group)!) ordered.push(group);
  return ordered;
}

function predecessor(after: ReadonlyMap<Group | null, Group | null>, group: Group): Group | null {
  for (let at: Group | null = null; ; at = after.get(at)!) if (after.get(at) === group) return at;
}

function cellsOf(members: Group): Row['cells'] {
  const cells: Row['cells'] = [];
  const inOrder =
    members.length === 1 ? members : members.toSorted((x, y) => x.report - y.report || x.segment - y.segment);
  for (const { report, segment } of inOrder) {
    const last = cells.at(-1);
    if (last?.report === report) last.segments.push(segment);
    else cells.push({ report, segments: [segment] });
  }
  return cells;
}

/** A segment that has no link to any other report. */
export interface OnlyInReport extends SegmentRef {
  /** Reports (indexes) whose full text is held and has no counterpart. */
  notFoundIn: number[];
  /** Reports of which only an excerpt is held: nothing can be said. */
  unknownIn: number[];
}

/** What one report alone has: its segments without any link, in reading order, report by report. */
export function onlyIn(
  texts: readonly RevisionText[],
  readings: readonly TextReading[],
  links: readonly Link[],
): OnlyInReport[] {
  const linked = readings.map((reading) => new Uint8Array(reading.segments.length));
  for (const { a, b } of links) linked[a.report]![a.segment] = linked[b.report]![b.segment] = 1;
  return readings.flatMap((reading, report) => {
    const others = texts.map((_, i) => i).filter((i) => i !== report);
    const notFoundIn = others.filter((i) => texts[i]!.fullText);
    const unknownIn = others.filter((i) => !texts[i]!.fullText);
    return reading.segments
      .filter((segment) => linked[report]![segment.index] === 0)
      .map((segment) => ({
        report,
        segment: segment.index,
        notFoundIn: [...notFoundIn],
        unknownIn: [...unknownIn],
      }));
  });
}
