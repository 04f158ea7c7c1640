import type { TextReading } from '../../text/align/text-reading.ts';
import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { WordingLink } from '../wording/result.ts';
import { isListed } from './act-stems.ts';
import { ONCE } from './acts.data.ts';
import { sameCount } from './counted.ts';
import { headOf, stemsOf } from './heads.ts';
import type { EventVoiceReading, Place, VoiceClause } from './reading.ts';

/** Links below this score are too often about something else for a finding to rest on them. */
const LEAST_SCORE = 0.5;
/** From here on a link is enough where both tell a listed act of what the same word heads. */
const LEAST_WITH_HEAD = 0.3;

/** A clause in one of the reports. */
export interface ReportClause extends VoiceClause {
  report: number;
}

/** Clauses of two reports or more that tell one act, in reading order; `pairs` are those of linked sentences. */
export interface AlignedAct {
  clauses: ReportClause[];
  pairs: [ReportClause, ReportClause][];
}

const once = new Set(ONCE.split(/\s+/));

/**
 * Clauses that tell one act in several reports: in linked segments, with the same act, and with a word of the one
 * acted on in common (or one act of the kind in each segment, where one of them is a pronoun); or anywhere, where the
 * act befalls a named person or thing once in an event.
 */
export function alignActs(
  texts: readonly RevisionText[],
  readings: readonly EventVoiceReading[],
  wording: readonly TextReading[],
  links: readonly WordingLink[],
): AlignedAct[] {
  const bySegment = readings.map((reading, report) =>
    clausesBySegment(reading ?? [], wording[report]!, report),
  );
  const heads = new Map<ReportClause, ReadonlySet<string>>();
  const patientOf = (clause: ReportClause) => {
    const known = heads.get(clause) ?? stemsOf(texts[clause.report]!, clause.field, clause.patient);
    heads.set(clause, known);
    return known;
  };
  const headOfPatient = ({ report, field, patient }: ReportClause) => headOf(texts[report]!, field, patient);
  const groupOf = new Map<ReportClause, ReportClause[]>();
  const pairs: [ReportClause, ReportClause][] = [];
  for (const link of links) {
    if (link.score < LEAST_WITH_HEAD) continue;
    const left = clausesAt(bySegment, link.a);
    const right = clausesAt(bySegment, link.b);
    if (left === undefined || right === undefined) continue;
    for (const a of left) {
      for (const b of right) {
        if (a.act !== b.act) continue;
        const counted = () =>
          link.score >= LEAST_SCORE && sameCount([texts[a.report]!, a], [texts[b.report]!, b]);
        if (!samePatient(a, b, left, right, patientOf, headOfPatient) && !counted()) continue;
        if (
          link.score < LEAST_SCORE &&
          !(isListed(a.act) && headOfPatient(a) !== undefined && headOfPatient(a) === headOfPatient(b))
        )
          continue;
        join(groupOf, a, b);
        pairs.push([a, b]);
      }
    }
  }
  for (const clauses of sameNamedPatient(texts, wording, bySegment)) {
    for (const clause of clauses.slice(1)) join(groupOf, clauses[0]!, clause);
  }
  const groups = new Set(
    [...groupOf.values()].filter((group) => group.some(({ report }) => report !== group[0]!.report)),
  );
  return [...groups]
    .map((group) => ({
      clauses: group.toSorted(inReadingOrder),
      pairs: pairs.filter(([a]) => groupOf.get(a) === group),
    }))
    .sort((x, y) => inReadingOrder(x.clauses[0]!, y.clauses[0]!));
}

/** Clauses of acts that happen once, by the name of the one acted on. */
function sameNamedPatient(
  texts: readonly RevisionText[],
  wording: readonly TextReading[],
  bySegment: readonly BySegment[],
): ReportClause[][] {
  const byName = new Map<string, ReportClause[]>();
  bySegment.forEach((segments, report) => {
    const { terms, classes } = wording[report]!;
    const names = new Set(terms.filter((_, i) => classes[i] === 'n'));
    for (const clause of [...segments.values()].flat()) {
      if (!once.has(clause.act)) continue;
      const head = headOf(texts[report]!, clause.field, clause.patient);
      if (head === undefined || !names.has(head)) continue;
      const key = `${clause.act} ${head}`;
      byName.set(key, [...(byName.get(key) ?? []), clause]);
    }
  });
  return [...byName.values()];
}

function inReadingOrder(x: ReportClause, y: ReportClause): number {
  return x.report - y.report || x.segment - y.segment || x.start - y.start;
}

type BySegment = ReadonlyMap<string, ReportClause[]>;

function clausesBySegment(reading: readonly VoiceClause[], wording: TextReading, report: number): BySegment {
  const found = new Map<string, ReportClause[]>();
  for (const clause of reading) {
    const { field, start } = wording.segments[clause.segment]!;
    const key = `${field}${start}`;
    const list = found.get(key) ?? [];
    list.push({ ...clause, report });
    found.set(key, list);
  }
  return found;
}

function clausesAt(bySegment: readonly BySegment[], span: ReportSpan): ReportClause[] | undefined {
  return bySegment[span.report]!.get(`${span.field}${span.start}`);
}

function samePatient(
  a: ReportClause,
  b: ReportClause,
  left: readonly ReportClause[],
  right: readonly ReportClause[],
  patientOf: (clause: ReportClause) => ReadonlySet<string>,
  headOfPatient: (clause: ReportClause) => string | undefined,
): boolean {
  const ofA = patientOf(a);
  const ofB = patientOf(b);
  const [headA, headB] = [headOfPatient(a), headOfPatient(b)];
  for (const stem of ofA) if (ofB.has(stem)) return headIn(headA, ofB) || headIn(headB, ofA);
  // A pronoun tells nothing by itself: the only act of its kind in a sentence that says the same is taken for it.
  const alone = (list: readonly ReportClause[]) => list.filter(({ act }) => act === a.act).length === 1;
  return (
    (ofA.size === 0) !== (ofB.size === 0) &&
    a.patient !== null &&
    b.patient !== null &&
    alone(left) &&
    alone(right)
  );
}

/** "34 missile batteries" and "a missile system" share a word, and are not one thing. */
function headIn(head: string | undefined, words: ReadonlySet<string>): boolean {
  return head !== undefined && words.has(head);
}

function join(groupOf: Map<ReportClause, ReportClause[]>, a: ReportClause, b: ReportClause): void {
  const ofA = groupOf.get(a);
  const ofB = groupOf.get(b);
  if (ofA !== undefined && ofA === ofB) return;
  const merged = [...(ofA ?? [a]), ...(ofB ?? [b])];
  for (const clause of merged) groupOf.set(clause, merged);
}

/** Evidence for a place of a clause. */
export function placeSpan(text: RevisionText, clause: ReportClause, place: Place): ReportSpan {
  return reportSpanOf(clause.report, text, { field: clause.field, start: place[0], end: place[1] });
}
