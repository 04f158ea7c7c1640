import type { Segment } from '../segment/segment.ts';
import { stemNumbers, WEIGHT_SCALE, weightOfNumber } from '../words/term-weight.ts';
import { type RelatedTerms, relatedTerms } from './related.ts';
import type { TextReading } from './text-reading.ts';

/** Kinds of terms, as numbers. */
export const FUNCTION_WORD = 0;
export const WORD = 1;
export const NAME = 2;
export const FIGURE = 3;

/** All reports of an event as one table of segments, numbered through; integers wherever sums are taken. */
export interface EventIndex {
  /** Number of segments of all reports. */
  size: number;
  reports: number;
  segments: Segment[];
  /** First segment number of each report, and one past the last. */
  firstOf: Int32Array;
  reportOf: Int32Array;
  isHeadline: Uint8Array;
  /** Segments of one paragraph have one number; no two paragraphs of the event do. */
  paragraphOf: Int32Array;
  /** Words of each segment in order as event terms: `words[wordFrom[g] .. wordFrom[g + 1])`. */
  wordFrom: Int32Array;
  words: Int32Array;
  /** 1 where the word stands in quotation marks. */
  isQuoted: Uint8Array;
  /** Distinct content terms of each segment: `terms[termFrom[g] .. termFrom[g + 1])`. */
  termFrom: Int32Array;
  terms: Int32Array;
  /** 1 where the segment has the term in quotation marks. */
  termQuoted: Uint8Array;
  names: string[];
  kindOf: Uint8Array;
  /** Per term: weight by commonness in news, in this event's segments, and their product; fixed point. */
  rarity: Int32Array;
  contrast: Int32Array;
  weight: Int32Array;
  /** Per term: in how many segments, in how many reports, in any headline. */
  segmentsWith: Int32Array;
  reportsWith: Int32Array;
  inHeadline: Uint8Array;
  /** Per `report * terms + term`: in how many of its segments (255 at most). */
  within: Uint8Array;
  related: RelatedTerms;
}

const KINDS = 'fwnd';

/** Builds the table. Terms are numbered by first appearance; nothing computed from it may depend on the numbers. */
export function indexEvent(readings: readonly TextReading[]): EventIndex {
  const { names, kindOf, termsOf } = numberTerms(readings);
  const index = emptyIndex(readings, names, kindOf);
  const seen: LastSeen = {
    inReport: new Int32Array(names.length).fill(-1),
    inSegment: new Int32Array(names.length).fill(-1),
    place: new Int32Array(names.length),
  };
  let g = 0;
  readings.forEach((reading, report) => {
    index.firstOf[report] = g;
    for (let s = 0; s < reading.segments.length; s++)
      addSegment(index, seen, g++, report, reading, s, termsOf[report]!);
  });
  index.firstOf[readings.length] = g;
  weighTerms(index);
  return index;
}

/** One number for each term of the event; `termsOf` gives those of each reading's own terms. */
function numberTerms(readings: readonly TextReading[]) {
  const ids = new Map<string, number>();
  const kinds: number[] = [];
  const termsOf = readings.map(({ terms, classes }) => {
    const numbers = new Int32Array(terms.length);
    for (let i = 0; i < terms.length; i++) {
      const kind = KINDS.indexOf(classes[i]!);
      let id = ids.get(terms[i]!);
      if (id === undefined) {
        id = kinds.length;
        ids.set(terms[i]!, id);
        kinds.push(kind);
      } else if (kind > kinds[id]!) kinds[id] = kind;
      numbers[i] = id;
    }
    return numbers;
  });
  return { names: [...ids.keys()], kindOf: Uint8Array.from(kinds), termsOf };
}

function weighTerms(index: EventIndex): void {
  const numbers = stemNumbers();
  index.names.forEach((name, t) => {
    index.rarity[t] = weightOfNumber(numbers.get(name));
    const spread = (index.size + 1) / Math.max(index.segmentsWith[t]!, 1);
    index.contrast[t] = Math.round(Math.log(spread) * WEIGHT_SCALE);
    index.weight[t] = Math.round((index.rarity[t]! * index.contrast[t]!) / WEIGHT_SCALE);
  });
}

function emptyIndex(readings: readonly TextReading[], names: string[], kindOf: Uint8Array): EventIndex {
  let size = 0;
  let wordCount = 0;
  for (const reading of readings) {
    size += reading.segments.length;
    for (const list of reading.segmentTerms) wordCount += list.length;
  }
  const perTerm = () => new Int32Array(names.length);
  return {
    size,
    reports: readings.length,
    segments: readings.flatMap((reading) => reading.segments),
    firstOf: new Int32Array(readings.length + 1),
    reportOf: new Int32Array(size),
    isHeadline: new Uint8Array(size),
    paragraphOf: new Int32Array(size),
    wordFrom: new Int32Array(size + 1),
    words: new Int32Array(wordCount),
    isQuoted: new Uint8Array(wordCount),
    termFrom: new Int32Array(size + 1),
    terms: new Int32Array(wordCount),
    termQuoted: new Uint8Array(wordCount),
    names,
    kindOf,
    rarity: perTerm(),
    contrast: perTerm(),
    weight: perTerm(),
    segmentsWith: perTerm(),
    reportsWith: perTerm(),
    inHeadline: new Uint8Array(names.length),
    within: new Uint8Array(readings.length * names.length),
    related: relatedTerms(names),
  };
}

/** Where each term was met last, and its place in the list of that segment. */
interface LastSeen {
  inReport: Int32Array;
  inSegment: Int32Array;
  place: Int32Array;
}

function addSegment(
  index: EventIndex,
  seen: LastSeen,
  g: number,
  report: number,
  reading: TextReading,
  s: number,
  termsOf: Int32Array,
): void {
  const { words, isQuoted, terms, kindOf } = index;
  const { field, paragraph } = reading.segments[s]!;
  const before = reading.segments[s - 1];
  index.reportOf[g] = report;
  index.isHeadline[g] = field === 'headline' ? 1 : 0;
  const goesOn = before !== undefined && before.field === field && before.paragraph === paragraph;
  index.paragraphOf[g] = goesOn ? index.paragraphOf[g - 1]! : g;
  const at = index.wordFrom[g]!;
  const list = reading.segmentTerms[s]!;
  const ranges = reading.quoted[s]!;
  for (let q = 0; q < ranges.length; q += 2) isQuoted.fill(1, at + ranges[q]!, at + ranges[q + 1]!);
  let end = index.termFrom[g]!;
  for (let i = 0; i < list.length; i++) {
    const term = termsOf[list[i]!]!;
    words[at + i] = term;
    if (kindOf[term] === FUNCTION_WORD) continue;
    if (seen.inSegment[term] !== g) {
      seen.inSegment[term] = g;
      seen.place[term] = end;
      terms[end++] = term;
      countTerm(index, seen, term, report, index.isHeadline[g]!);
    }
    if (isQuoted[at + i] === 1) index.termQuoted[seen.place[term]!] = 1;
  }
  index.wordFrom[g + 1] = at + list.length;
  index.termFrom[g + 1] = end;
}

function countTerm(
  index: EventIndex,
  seen: LastSeen,
  term: number,
  report: number,
  isHeadline: number,
): void {
  index.segmentsWith[term]!++;
  const place = report * index.names.length + term;
  if (index.within[place]! < 255) index.within[place]!++;
  if (isHeadline === 1) index.inHeadline[term] = 1;
  // Segments come report by report, so the last report seen tells whether the term is new to this one.
  if (seen.inReport[term] !== report) index.reportsWith[term]!++;
  seen.inReport[term] = report;
}
