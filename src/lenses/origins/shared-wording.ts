import { FIELDS, type Field, type RevisionText } from '../../text/span.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { ReusedPassage, WordingResult } from '../wording/result.ts';

/** Two reports of which one has so much of the other's own text word for word that one hand wrote it. */
export interface NearCopy {
  a: number;
  b: number;
  /** Share (0..1) of the characters outside of quotation marks that the other has too. */
  ofA: number;
  ofB: number;
  /** The longest shared passage. */
  passage: ReusedPassage;
}

/** Half of the shorter text: two reports that only quote one speech at length do not reach it without the quotations. */
const HALF = 0.5;
/** Characters outside of quotation marks: about forty words. */
const LEAST = 240;

type Interval = [start: number, end: number];

/** Pairs that share half of either's text outside of quotation marks: quoting the same speech is no copying. */
export function nearCopies(
  texts: readonly RevisionText[],
  voices: readonly (readonly VoiceStretch[])[],
  { containment, reuse }: WordingResult,
): NearCopy[] {
  const quoted = texts.map((_, report) => quotedIn(voices[report]!));
  const own = texts.map((text, report) =>
    FIELDS.reduce((sum, field) => sum + text[field].length - lengthOf(quoted[report]![field]), 0),
  );
  const passages = Map.groupBy(reuse, ({ a, b }) => `${a.report} ${b.report}`);
  return containment
    .filter(({ ofA, ofB }) => Math.max(ofA, ofB) >= HALF / 2)
    .flatMap(({ a, b }) => {
      const shared = (passages.get(`${a} ${b}`) ?? []).filter(
        (one) => !isQuoted(one.a, quoted[a]!) && !isQuoted(one.b, quoted[b]!),
      );
      if (shared.length === 0) return [];
      const ofA = sharedLength(
        shared.map((one) => one.a),
        quoted[a]!,
      );
      const ofB = sharedLength(
        shared.map((one) => one.b),
        quoted[b]!,
      );
      const [shareA, shareB] = [ofA / Math.max(1, own[a]!), ofB / Math.max(1, own[b]!)];
      if (Math.max(shareA, shareB) < HALF || Math.max(ofA, ofB) < LEAST) return [];
      const passage = shared.reduce((best, one) => (one.words > best.words ? one : best));
      return [{ a, b, ofA: rounded(shareA), ofB: rounded(shareB), passage }];
    });
}

/** Words that one of the two has in quotation marks were quoted, whoever wrote them first. */
function isQuoted({ field, start, end }: ReusedPassage['a'], quoted: Record<Field, Interval[]>): boolean {
  return overlap([[start, end]], quoted[field]) > (end - start) / 2;
}

const rounded = (share: number): number => Math.round(Math.min(1, share) * 100) / 100;

function quotedIn(stretches: readonly VoiceStretch[]): Record<Field, Interval[]> {
  const found: Record<Field, Interval[]> = { headline: [], subheadline: [], body: [] };
  for (const { field, start, end, voice } of stretches)
    if (voice === 'quoted') found[field].push([start, end]);
  return found;
}

function sharedLength(
  spans: readonly { field: Field; start: number; end: number }[],
  quoted: Record<Field, Interval[]>,
): number {
  let sum = 0;
  for (const field of FIELDS) {
    const merged = mergedIntervals(
      spans.filter((span) => span.field === field).map(({ start, end }): Interval => [start, end]),
    );
    sum += lengthOf(merged) - overlap(merged, quoted[field]);
  }
  return sum;
}

function mergedIntervals(intervals: Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const [start, end] of intervals.sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

const lengthOf = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, [start, end]) => sum + end - start, 0);

/** Common characters of two sorted lists of intervals that do not overlap among themselves. */
function overlap(xs: readonly Interval[], ys: readonly Interval[]): number {
  let sum = 0;
  for (let i = 0, j = 0; i < xs.length && j < ys.length; ) {
    sum += Math.max(0, Math.min(xs[i]![1], ys[j]![1]) - Math.max(xs[i]![0], ys[j]![0]));
    if (xs[i]![1] < ys[j]![1]) i++;
    else j++;
  }
  return sum;
}
