import { findReuse, type SharedPassage } from '../reuse/reuse.ts';
import type { RevisionText, Span } from '../span.ts';
import { type Credit, creditsIn, isAgency, outletKey, sameOutlet } from './direction-credits.ts';

/** A report as the question of direction needs it; `firstSeenAt` is when this program first captured it. */
export interface DirectedReport {
  text: RevisionText;
  /** ISO 8601 instant, or null where nobody recorded it. */
  firstSeenAt: string | null;
  /** What {@link creditsIn} finds in the text, where the caller has it from another pair. */
  credits?: readonly Credit[];
}

/** What the two share, where the caller has it from {@link findReuse} already: side a of a passage lies in report a. */
export interface SharedWording {
  passages: readonly SharedPassage[];
  containment: { ofA: number; ofB: number };
}

/** Who used whose text; `commonOrigin`: both name one third source; `unknown`: the evidence is silent or disagrees. */
export type ReuseDirection = 'aToB' | 'bToA' | 'commonOrigin' | 'unknown';

/** One thing that speaks for a direction. */
export interface DirectionEvidence {
  rule: 'creditLine' | 'citation' | 'leftover' | 'published' | 'firstSeen' | 'containment';
  pointsTo: Exclude<ReuseDirection, 'unknown'>;
  /** The characters that say so, and on which side they stand; null where times or counts speak. */
  span: (Span & { side: 'a' | 'b' }) | null;
  /** What was compared: times, shares or names, a before b. */
  values: { a: string | number; b: string | number } | null;
}

/** Shares between which one text is nearly all in the other, and the other has much more. */
const NEARLY_ALL = 0.8;
const MUCH_MORE = 0.6;

/**
 * Direction of reuse between two reports that share wording, with all its evidence. A credit line that names the other
 * outlet, a citation of it, or the other's name left standing in the shared wording decide, unless they contradict one
 * another or the times do. Times and containment are listed, but alone decide only where both agree: an earlier report
 * may as well have used the same third text. Pure; every textual evidence carries its characters.
 */
export function reuseDirection(
  a: DirectedReport,
  b: DirectedReport,
  shared: SharedWording = sharedWording(a.text, b.text),
): { direction: ReuseDirection; evidence: DirectionEvidence[] } {
  const textual = [...creditEvidence(a, b), ...leftovers(a.text, b.text, shared.passages)];
  const weak = [
    timeEvidence('published', a.text.publishedAt, b.text.publishedAt),
    timeEvidence('firstSeen', a.firstSeenAt, b.firstSeenAt),
    containmentEvidence(shared.containment),
  ].filter((one) => one !== null);
  return { direction: decide(textual, weak), evidence: [...textual, ...weak] };
}

function sharedWording(a: RevisionText, b: RevisionText): SharedWording {
  const { passages, containment } = findReuse([a, b]);
  return { passages, containment: containment[0] ?? { ofA: 0, ofB: 0 } };
}

function decide(textual: readonly DirectionEvidence[], weak: readonly DirectionEvidence[]): ReuseDirection {
  const strong = textual.filter((one) => one.pointsTo !== 'commonOrigin');
  const directions = new Set(strong.map((one) => one.pointsTo));
  const times = new Set(weak.filter((one) => one.rule !== 'containment').map((one) => one.pointsTo));
  if (directions.size > 1 || times.size > 1) return 'unknown';
  const [said] = directions;
  const [timed] = times;
  if (said !== undefined) return timed === undefined || timed === said ? said : 'unknown';
  if (textual.length > 0) return 'commonOrigin';
  const counted = weak.find((one) => one.rule === 'containment')?.pointsTo;
  return timed !== undefined && timed === counted ? timed : 'unknown';
}

function creditEvidence(one: DirectedReport, other: DirectedReport): DirectionEvidence[] {
  const [a, b] = [one.text, other.text];
  if (isOneOutlet(a, b)) return [];
  const credits = { a: one.credits ?? creditsIn(a), b: other.credits ?? creditsIn(b) };
  const result: DirectionEvidence[] = [];
  const add = (side: 'a' | 'b', credit: Credit, pointsTo: DirectionEvidence['pointsTo']) => {
    const rule = credit.kind === 'cited' ? ('citation' as const) : ('creditLine' as const);
    result.push({ rule, pointsTo, span: { ...credit.span, side }, values: null });
  };
  for (const credit of credits.b)
    if (a.outlet !== null && sameOutlet(credit.name, a.outlet)) add('b', credit, 'aToB');
  for (const credit of credits.a)
    if (b.outlet !== null && sameOutlet(credit.name, b.outlet)) add('a', credit, 'bToA');
  const isThird = ({ kind, name }: Credit) =>
    kind === 'republished' &&
    isAgency(name) &&
    ![a.outlet, b.outlet].some((outlet) => outlet !== null && sameOutlet(name, outlet));
  const thirds = new Map(credits.b.filter(isThird).map((credit) => [outletKey(credit.name), credit]));
  for (const credit of credits.a.filter(isThird)) {
    const same = thirds.get(outletKey(credit.name));
    if (same === undefined) continue;
    add('a', credit, 'commonOrigin');
    add('b', same, 'commonOrigin');
  }
  return result;
}

/** An outlet that stands by name in wording which the other report has word for word: the text was written for it. */
function leftovers(
  a: RevisionText,
  b: RevisionText,
  passages: readonly SharedPassage[],
): DirectionEvidence[] {
  if (isOneOutlet(a, b)) return [];
  const result: DirectionEvidence[] = [];
  for (const passage of passages) {
    if (!passage.verbatim) continue;
    for (const [side, own, other, pointsTo] of [
      ['b', a, b, 'aToB'],
      ['a', b, a, 'bToA'],
    ] as const) {
      const range = side === 'b' ? passage.b : passage.a;
      const found =
        own.outlet === null ? null : nameIn(other[range.field], range.start, range.end, own.outlet);
      if (found === null) continue;
      const span = {
        field: range.field,
        ...found,
        exact: other[range.field].slice(found.start, found.end),
        side,
      };
      result.push({ rule: 'leftover', pointsTo, span, values: null });
    }
  }
  return result;
}

/** Two reports of one outlet name it without naming each other. */
function isOneOutlet(a: RevisionText, b: RevisionText): boolean {
  return a.outlet !== null && b.outlet !== null && sameOutlet(a.outlet, b.outlet);
}

/** The first place of an outlet's name inside a passage, as whole words in its own case. */
function nameIn(
  text: string,
  start: number,
  end: number,
  outlet: string,
): { start: number; end: number } | null {
  const whole = outlet.replace(/\([^)]*\)/g, '').trim();
  const bare = whole.replace(/^the /i, '');
  // "Hill" or "Nation" alone is a common word; "The Hill" is a name.
  const name = /\s/.test(bare) || bare === bare.toUpperCase() ? bare : whole;
  if (name.length < 3) return null;
  const passage = text.slice(start, end);
  for (let at = passage.indexOf(name); at >= 0; at = passage.indexOf(name, at + 1)) {
    const around = (passage[at - 1] ?? ' ') + (passage[at + name.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) return { start: start + at, end: start + at + name.length };
  }
  return null;
}

function timeEvidence(
  rule: 'published' | 'firstSeen',
  a: string | null,
  b: string | null,
): DirectionEvidence | null {
  if (a === null || b === null) return null;
  const [timeA, timeB] = [Date.parse(a), Date.parse(b)];
  // A bare date says nothing within its day.
  const coarse = a.length <= 10 || b.length <= 10;
  const same = coarse ? a.slice(0, 10) === b.slice(0, 10) : timeA === timeB;
  if (Number.isNaN(timeA) || Number.isNaN(timeB) || same) return null;
  return { rule, pointsTo: timeA < timeB ? 'aToB' : 'bToA', span: null, values: { a, b } };
}

/** A text nearly all of which stands in a much longer one is more often its excerpt than its seed. */
function containmentEvidence({ ofA, ofB }: SharedWording['containment']): DirectionEvidence | null {
  const values = { a: ofA, b: ofB };
  if (ofB >= NEARLY_ALL && ofA <= MUCH_MORE)
    return { rule: 'containment', pointsTo: 'aToB', span: null, values };
  if (ofA >= NEARLY_ALL && ofB <= MUCH_MORE)
    return { rule: 'containment', pointsTo: 'bToA', span: null, values };
  return null;
}
