import { type RelatedTerms, relatedTerms } from './related.ts';
import type { Segment } from './segment.ts';
import { backgroundWeight, WEIGHT_SCALE } from './term-weight.ts';
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
  /** Words of each segment in order as event terms: `words[wordFrom[g] .. wordFrom[g + 1])`. */
  wordFrom: Int32Array;
  words: Int32Array;
  /** 1 where the word stands in quotation marks. */
  isQuoted: Uint8Array;
  /** Distinct content terms of each segment, ascending: `terms[termFrom[g] .. termFrom[g + 1])`. */
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
  const ids = new Map<string, number>();
  const kinds: number[] = [];
  const localTerms = readings.map((reading) =>
    reading.terms.map((term, i) => {
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
      }
      kinds[id] = Math.max(kinds[id] ?? FUNCTION_WORD, KINDS.indexOf(reading.classes[i]!));
      return id;
    }),
  );
  const names = [...ids.keys()];
  const index = emptyIndex(readings, names, Uint8Array.from(kinds));
  const lastReport = new Int32Array(names.length).fill(-1);
  let g = 0;
  readings.forEach((reading, r) => {
    index.firstOf[r] = g;
    reading.segmentTerms.forEach((list, s) => {
      addSegment(
        index,
        lastReport,
        g++,
        r,
        reading,
        s,
        list.map((local) => localTerms[r]![local]!),
      );
    });
  });
  index.firstOf[readings.length] = g;
  for (let t = 0; t < names.length; t++) {
    index.rarity[t] = backgroundWeight(names[t]!);
    index.contrast[t] = Math.round(Math.log((g + 1) / Math.max(index.segmentsWith[t]!, 1)) * WEIGHT_SCALE);
    index.weight[t] = Math.round((index.rarity[t]! * index.contrast[t]!) / WEIGHT_SCALE);
  }
  return index;
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

function addSegment(
  index: EventIndex,
  lastReport: Int32Array,
  g: number,
  report: number,
  reading: TextReading,
  s: number,
  list: number[],
): void {
  const { words, isQuoted, terms } = index;
  const at = index.wordFrom[g]!;
  index.reportOf[g] = report;
  index.isHeadline[g] = reading.segments[s]!.field === 'headline' ? 1 : 0;
  words.set(list, at);
  const ranges = reading.quoted[s]!;
  for (let q = 0; q < ranges.length; q += 2) isQuoted.fill(1, at + ranges[q]!, at + ranges[q + 1]!);
  index.wordFrom[g + 1] = at + list.length;
  const distinct = Int32Array.from(new Set(list.filter((t) => index.kindOf[t] !== FUNCTION_WORD))).sort();
  const start = index.termFrom[g]!;
  terms.set(distinct, start);
  index.termFrom[g + 1] = start + distinct.length;
  const quoted = new Set<number>();
  for (let i = 0; i < list.length; i++) if (isQuoted[at + i] === 1) quoted.add(list[i]!);
  for (let i = 0; i < distinct.length; i++) {
    const term = distinct[i]!;
    index.segmentsWith[term]!++;
    const place = report * index.names.length + term;
    if (index.within[place]! < 255) index.within[place]!++;
    if (quoted.has(term)) index.termQuoted[start + i] = 1;
    if (index.isHeadline[g] === 1) index.inHeadline[term] = 1;
    // Segments come report by report, so the last report seen tells whether the term is new to this one.
    if (lastReport[term] !== report) index.reportsWith[term]!++;
    lastReport[term] = report;
  }
}
