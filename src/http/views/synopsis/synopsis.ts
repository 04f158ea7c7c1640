import type { ComparedReport } from '../../../comparison/compare.ts';
import type { Tier } from '../../../lenses/lens.ts';
import type { Relation, WordingLink, WordingResult, WordingRow } from '../../../lenses/wording/result.ts';
import type { ReportSpan } from '../../../text/span.ts';
import { type Mark, type Piece, piecesOf } from './pieces.ts';
import { voiceWords } from './voices.ts';

/** How a segment stands to the other reports: its closest relation, or that it has none. */
export type Standing = Relation | 'only';

/** One link of a segment, seen from that segment. */
export interface LinkNote {
  report: number;
  /** The segment at the other end, in the same page. */
  targetId: string;
  /** False for a further counterpart beside the best one in that report. */
  primary: boolean;
  relation: Relation;
  score: number;
  tier: Tier;
  moved: boolean;
  because: readonly string[];
  variants: { here: string | null; there: string | null; typographic: boolean }[];
}

export interface SegmentView {
  /** Unique in the page, and stable while the texts are: report, field, start. */
  id: string;
  span: ReportSpan;
  standing: Standing;
  moved: boolean;
  pieces: Piece[];
  notes: LinkNote[];
  /** Whose voice it is in, as far as quotation marks show. */
  voice: string;
}

/**
 * Why a report has no cell in a row: `notFound`, no counterpart in its full text; `elsewhere`, it has one that stands
 * in another row; `unknown`, only an excerpt of it is held.
 */
export type AbsenceKind = 'notFound' | 'elsewhere' | 'unknown';

export interface Absence {
  kind: AbsenceKind;
  /** Of `elsewhere`: the closest counterpart there. */
  targetId: string | null;
}

export interface RowView {
  id: string;
  standing: Standing;
  moved: boolean;
  /** Reports with a segment in the row, ascending. */
  presentIn: number[];
  /** One entry a report: its segments, or why it has none here. */
  cells: (SegmentView[] | Absence)[];
}

const CLOSENESS: Record<Standing, number> = { equal: 3, reworded: 2, overlap: 1, only: 0 };

/**
 * Lays the rows of a wording result out for a page; `quoted` are each report's words in quotation marks. Neighbouring
 * rows of one report alone become one row.
 */
export function rowViews(
  reports: readonly ComparedReport[],
  wording: WordingResult,
  quoted: readonly (readonly Mark[])[],
): RowView[] {
  const linksOf = linksBySegment(wording.links);
  const sharedOf = sharedMarks(wording);
  const rows: RowView[] = [];
  for (const row of wording.rows) {
    const differing = differingSpans(row, wording.links);
    const cells = new Map<number, SegmentView[]>();
    for (const { report, spans } of row.cells) {
      const views = spans.map((span) =>
        segmentView(
          span,
          linksOf.get(segmentId(span)) ?? [],
          differing,
          sharedOf[report] ?? [],
          quoted[report] ?? [],
        ),
      );
      cells.set(report, views);
    }
    const view = rowView(reports, cells);
    const previous = rows.at(-1);
    if (previous && isOnly(view) && isOnly(previous) && view.presentIn[0] === previous.presentIn[0]) {
      const [alone] = view.presentIn;
      (previous.cells[alone!] as SegmentView[]).push(...cells.get(alone!)!);
    } else rows.push(view);
  }
  return rows;
}

/** Id of a segment in the page. */
export function segmentId({ report, field, start }: Pick<ReportSpan, 'report' | 'field' | 'start'>): string {
  return `s${report}-${field}-${start}`;
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Where the reports of a row differ. Two are told apart word by word; of more, only what the row's apparatus holds: the
 * union of all pairs would mark nearly everything.
 */
function differingSpans(row: WordingRow, links: readonly WordingLink[]): ReportSpan[] {
  const entries: (ReportSpan | null)[] = [];
  if (row.cells.length === 2) {
    const ids = new Set(row.cells.flatMap((cell) => cell.spans.map(segmentId)));
    for (const link of links) {
      if (!link.primary || !ids.has(segmentId(link.a)) || !ids.has(segmentId(link.b))) continue;
      for (const { a, b, typographic } of link.variants) if (!typographic) entries.push(a, b);
    }
  } else {
    for (const { base, readings, typographic } of row.apparatus) {
      if (!typographic) entries.push(base, ...readings.map(({ span }) => span));
    }
  }
  // A quotation mark of another style is no difference in what is said.
  return entries.filter((span) => span !== null && HAS_WORD.test(span.exact)) as ReportSpan[];
}

function rowView(reports: readonly ComparedReport[], filled: ReadonlyMap<number, SegmentView[]>): RowView {
  const segments = [...filled.values()].flat();
  const presentIn = [...filled.keys()].sort((x, y) => x - y);
  const ids = new Set(segments.map((segment) => segment.id));
  const notes = segments.flatMap((segment) => segment.notes);
  const inside = notes.filter((note) => ids.has(note.targetId));
  return {
    id: `r-${segments[0]?.id ?? 'empty'}`,
    standing: rowStanding(inside, presentIn.length, notes.length),
    moved: inside.some((note) => note.moved),
    presentIn,
    cells: reports.map((report) => filled.get(report.index) ?? absenceOf(report, notes)),
  };
}

function absenceOf({ index, fullText }: ComparedReport, notes: readonly LinkNote[]): Absence {
  const elsewhere = notes.find((note) => note.report === index);
  if (elsewhere) return { kind: 'elsewhere', targetId: elsewhere.targetId };
  return { kind: fullText ? 'notFound' : 'unknown', targetId: null };
}

/** A row is as close as its loosest pair: one reworded report among copies makes the row reworded. */
function rowStanding(inside: readonly LinkNote[], present: number, links: number): Standing {
  if (present < 2) return links > 0 ? 'overlap' : 'only';
  return inside.reduce<Standing>(
    (loosest, note) => (CLOSENESS[note.relation] < CLOSENESS[loosest] ? note.relation : loosest),
    inside.length > 0 ? 'equal' : 'overlap',
  );
}

function isOnly(row: RowView): boolean {
  return row.standing === 'only';
}

function segmentView(
  span: ReportSpan,
  links: readonly WordingLink[],
  differing: readonly ReportSpan[],
  shared: readonly Mark[],
  quoted: readonly Mark[],
): SegmentView {
  const notes = links.map((link) => noteOf(link, link.a.report === span.report));
  notes.sort(
    (x, y) =>
      Number(y.primary) - Number(x.primary) ||
      CLOSENESS[y.relation] - CLOSENESS[x.relation] ||
      y.score - x.score ||
      x.report - y.report,
  );
  const standing = notes[0]?.relation ?? 'only';
  const differs = differing
    .filter(({ report, start, end }) => report === span.report && start < span.end && end > span.start)
    .map((each): Mark => ({ ...rangeOf(each), kind: 'differs' }));
  // Underlining what is shared helps where little is; where nearly all is, the differences speak.
  const underlined = differs.length > 0 || standing === 'equal' ? [] : shared;
  return {
    id: segmentId(span),
    span,
    standing,
    moved: notes.some((note) => note.primary && note.moved),
    pieces: piecesOf(span, [...differs, ...underlined, ...quoted]),
    notes,
    voice: voiceWords(
      span,
      quoted.filter((mark) => mark.field === span.field),
    ),
  };
}

function noteOf(link: WordingLink, isA: boolean): LinkNote {
  const there = isA ? link.b : link.a;
  return {
    report: there.report,
    targetId: segmentId(there),
    primary: link.primary,
    relation: link.relation,
    score: link.score,
    tier: link.tier,
    moved: link.moved,
    because: link.because,
    variants: link.variants.map(({ a, b, typographic }) => ({
      here: (isA ? a : b)?.exact ?? null,
      there: (isA ? b : a)?.exact ?? null,
      typographic,
    })),
  };
}

function linksBySegment(links: readonly WordingLink[]): Map<string, WordingLink[]> {
  const found = new Map<string, WordingLink[]>();
  for (const link of links) {
    for (const side of [link.a, link.b]) {
      const id = segmentId(side);
      const list = found.get(id);
      if (list) list.push(link);
      else found.set(id, [link]);
    }
  }
  return found;
}

function sharedMarks(wording: WordingResult): Mark[][] {
  const found: Mark[][] = [];
  for (const passage of wording.reuse) {
    for (const side of [passage.a, passage.b]) {
      found[side.report] ??= [];
      found[side.report]!.push({ ...rangeOf(side), kind: 'shared' });
    }
  }
  return found;
}

function rangeOf({ field, start, end }: ReportSpan) {
  return { field, start, end };
}
