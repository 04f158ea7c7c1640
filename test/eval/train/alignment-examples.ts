import { type Candidates, findCandidates } from '../../../src/text/align/candidates.ts';
import { chanceGraph, SETTLED } from '../../../src/text/align/chance-graph.ts';
import {
  type AlignModel,
  describePairs,
  firstLook,
  isAcross,
  isBrief,
  SECOND_FEATURES,
  secondRow,
} from '../../../src/text/align/chances.ts';
import { type EventIndex, indexEvent } from '../../../src/text/align/event-index.ts';
import { PAIR_FEATURES } from '../../../src/text/align/pair-features.ts';
import { readText, type TextReading } from '../../../src/text/align/text-reading.ts';
import type { RevisionText } from '../../../src/text/span.ts';
import { type EcbTopic, readEcbTopics } from '../ecbplus.ts';
import { type GoldEvent, goldSentences, linkKey, readGoldEvents } from '../side-by-side.ts';
import type { Examples } from './mlp.ts';

/** An event with what its readers said of each candidate pair: 1 link, 0 none, null not told (optional, same report). */
export interface LabelledEvent {
  texts: RevisionText[];
  readings: TextReading[];
  index: EventIndex;
  candidates: Candidates;
  rows: Float64Array;
  labels: (0 | 1 | null)[];
  /** The same event seen through fewer of its reports: what a comparison of two will meet. */
  parts: LabelledEvent[];
}

/** The events of gold-side-by-side, with their gold. */
export function labelledGold(dataDir: string): { event: GoldEvent; labelled: LabelledEvent }[] {
  return readGoldEvents(dataDir).map((event) => {
    const required = new Map(event.links.map((link) => [linkKey(link.a, link.b), link.required]));
    const labelled = label(
      event.texts,
      (readings) => {
        const sentences = readings.map((reading, report) => goldSentences(event, report, reading));
        return (ra, sa, rb, sb) => {
          const told = required.get(linkKey([ra, sentences[ra]![sa]!], [rb, sentences[rb]![sb]!]));
          return told === undefined ? 0 : told ? 1 : null;
        };
      },
      pairsOf(event.texts.length),
    );
    return { event, labelled };
  });
}

/** The topics of a part of ECB+; every segment is a paragraph, so its paragraph is its sentence. */
export function labelledEcb(
  dataDir: string,
  part: 'Train' | 'Dev',
): { topic: EcbTopic; labelled: LabelledEvent }[] {
  return readEcbTopics(dataDir, part).map((topic) => {
    const labelled = label(
      topic.texts,
      (readings) => (ra, sa, rb, sb) => {
        const sentence = (r: number, s: number) => topic.sentences[r]![readings[r]!.segments[s]!.paragraph]!;
        return topic.linked(ra, sentence(ra, sa), rb, sentence(rb, sb)) ? 1 : 0;
      },
      neighbours(topic.texts.length),
    );
    return { topic, labelled };
  });
}

type Teller = (reportA: number, segmentA: number, reportB: number, segmentB: number) => 0 | 1 | null;

function label(
  texts: RevisionText[],
  tellerOf: (readings: TextReading[]) => Teller,
  groups: number[][],
): LabelledEvent {
  const readings = texts.map(readText);
  const tell = tellerOf(readings);
  const whole = labelGroup(
    texts,
    readings,
    tell,
    texts.map((_, i) => i),
  );
  return { ...whole, parts: groups.map((group) => labelGroup(texts, readings, tell, group)) };
}

function labelGroup(
  allTexts: RevisionText[],
  allReadings: TextReading[],
  tell: Teller,
  group: number[],
): LabelledEvent {
  const texts = group.map((report) => allTexts[report]!);
  const readings = group.map((report) => allReadings[report]!);
  const index = indexEvent(readings);
  const candidates = findCandidates(index);
  const place = (g: number): [number, number] => {
    const report = index.reportOf[g]!;
    return [group[report]!, g - index.firstOf[report]!];
  };
  const labels = Array.from({ length: candidates.size }, (_, pair) => {
    if (!isAcross(index, candidates, pair)) return null;
    return tell(...place(candidates.a[pair]!), ...place(candidates.b[pair]!));
  });
  return { texts, readings, index, candidates, rows: describePairs(index, candidates), labels, parts: [] };
}

/** Every two of a few reports. */
function pairsOf(count: number): number[][] {
  const pairs: number[][] = [];
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) pairs.push([a, b]);
  return pairs;
}

/** Neighbouring documents by two: enough small groups without the square of them. */
function neighbours(count: number): number[][] {
  return Array.from({ length: Math.max(count - 1, 0) }, (_, i) => [i, i + 1]);
}

/** Examples of the first look: every told pair of the events, briefs or not. */
export function firstExamples(events: readonly LabelledEvent[], briefs: boolean): Examples {
  const examples: Examples = { width: PAIR_FEATURES, rows: [], targets: [] };
  for (const { index, candidates, rows, labels } of events) {
    labels.forEach((told, pair) => {
      if (told === null || isBrief(index, candidates, pair) !== briefs) return;
      examples.rows.push(rows.subarray(pair * PAIR_FEATURES, (pair + 1) * PAIR_FEATURES));
      examples.targets.push(told);
    });
  }
  return examples;
}

/** Adds examples of the second look: pairs that the first look of `model` (trained without these events) left open. */
export function addSecondExamples(
  into: Examples,
  events: readonly LabelledEvent[],
  model: AlignModel,
  briefs: boolean,
): void {
  for (const { index, candidates, rows, labels } of events) {
    const first = firstLook(index, candidates, rows, model);
    const graph = chanceGraph(index, candidates, first);
    labels.forEach((told, pair) => {
      if (told === null || first[pair]! < SETTLED || isBrief(index, candidates, pair) !== briefs) return;
      const row = new Float64Array(SECOND_FEATURES);
      secondRow(index, candidates, graph, rows, pair, row);
      into.rows.push(row);
      into.targets.push(told);
    });
  }
}
