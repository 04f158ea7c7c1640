import { compareSpeakers } from './speaker.ts';
import type { EventUtterance } from './utterances.ts';

/** The score of the link that the lens `wording` drew between two segments of two reports; 0 without one. */
export type Aligned = (reportA: number, segmentA: number, reportB: number, segmentB: number) => number;

/** Utterances of the same words in the same order (by stems); matching looks at each sequence once. */
interface Sequence {
  words: readonly number[];
  members: number[];
  bigrams: Set<number>;
}

/** Two utterances, by index, that are taken for one; `shared` is the weight of the words they share. */
export interface UtterancePair {
  a: number;
  b: number;
  shared: number;
}

/** A pair of words is a number: both are smaller than this. */
const MOST_TERMS = 2 ** 22;
/** A pair of words that more sequences have than this leads nowhere. */
const MOST_WITH_BIGRAM = 150;
/** Members of one sequence that are looked at one by one. */
const MOST_MEMBERS = 60;
const FEW_WORDS = 5;

/** `same` speaker by name; `linked`: their sentences surely are; `sure`: both; `near`: perhaps; `other`: two speakers who differ by name. */
type Context = 'sure' | 'same' | 'linked' | 'near' | 'unknown' | 'other';

/**
 * Least shares of the shorter's words, and least weights (as `backgroundWeight`), for one utterance. A few words must
 * all be shared and weigh enough (`short`). Chosen on the events read by eye.
 */
const BAR = {
  sure: { share: 0.5, weight: 60 },
  same: { share: 0.6, weight: 90 },
  linked: { share: 0.5, weight: 90 },
  near: { share: 0.6, weight: 90 },
  unknown: { share: 0.7, weight: 150 },
  other: { share: 0.8, weight: 190 },
  short: { sure: 64, same: 64, linked: 110, near: 110, unknown: undefined, other: undefined },
  /** All words of the shorter, common as they are. */
  whole: { words: 8, weight: 40 },
  run: { words: 7, weight: 150 },
} as const;

/** Pairs of utterances of different reports, or of a headline and its own body, that give the same words. */
export function sameUtterances(
  utterances: readonly EventUtterance[],
  weights: readonly number[],
  aligned: Aligned,
): UtterancePair[] {
  const sequences = sequencesOf(utterances);
  const pairs: UtterancePair[] = [];
  for (const sequence of sequences) pairs.push(...withinSequence(sequence, utterances, weights, aligned));
  for (const [i, j] of candidatePairs(sequences, weights)) {
    const [short, long] =
      sequences[i]!.words.length <= sequences[j]!.words.length
        ? [sequences[i]!, sequences[j]!]
        : [sequences[j]!, sequences[i]!];
    const covered = coverage(short, long, weights);
    for (const [a, b] of memberPairs(short, long)) {
      const context = contextOf(utterances[a]!, utterances[b]!, aligned);
      if (context === null || !reaches(covered, short.words.length, context)) continue;
      pairs.push({ a, b, shared: covered.weight });
    }
  }
  return pairs;
}

function sequencesOf(utterances: readonly EventUtterance[]): Sequence[] {
  const byWords = new Map<string, Sequence>();
  utterances.forEach(({ words, reading, onlyNames }, index) => {
    if (words.length === 0 || onlyNames || (reading.scare && words.length < 2)) return;
    const key = words.join(' ');
    const known = byWords.get(key);
    if (known !== undefined) known.members.push(index);
    else byWords.set(key, { words, members: [index], bigrams: bigramsOf(words) });
  });
  return [...byWords.values()];
}

function bigramsOf(words: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (let i = 1; i < words.length; i++) found.add(words[i - 1]! * MOST_TERMS + words[i]!);
  return found;
}

function candidatePairs(sequences: readonly Sequence[], weights: readonly number[]): [number, number][] {
  const having = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  sequences.forEach(({ bigrams }, i) => {
    const met = new Set<number>();
    for (const bigram of bigrams) {
      if (weights[Math.floor(bigram / MOST_TERMS)]! + weights[bigram % MOST_TERMS]! === 0) continue;
      const list = having.get(bigram);
      if (list === undefined) {
        having.set(bigram, [i]);
        continue;
      }
      if (list.length < MOST_WITH_BIGRAM) {
        for (const j of list) met.add(j);
        list.push(i);
      }
    }
    for (const j of met) pairs.push([j, i]);
  });
  return pairs;
}

/** Every pair of members, as far as they are few; else each with the first. */
function memberPairs(x: Sequence, y: Sequence): [number, number][] {
  if (x.members.length * y.members.length <= MOST_MEMBERS)
    return x.members.flatMap((a) => y.members.map((b): [number, number] => [a, b]));
  const [a, b] = [x.members[0]!, y.members[0]!];
  return [
    ...x.members.map((member): [number, number] => [member, b]),
    ...y.members.slice(1).map((member): [number, number] => [a, member]),
  ];
}

function withinSequence(
  { words, members }: Sequence,
  utterances: readonly EventUtterance[],
  weights: readonly number[],
  aligned: Aligned,
): UtterancePair[] {
  const weight = words.reduce((sum, word) => sum + weights[word]!, 0);
  const covered = { share: 1, weight, run: words.length, runWeight: weight };
  const pairs: UtterancePair[] = [];
  for (let i = 1; i < members.length; i++) {
    // Speakers differ at most: the words are the same, and enough of them show it.
    const before = Math.max(0, i - (words.length <= FEW_WORDS ? MOST_MEMBERS : 1));
    for (let k = before; k < i; k++) {
      const [a, b] = [members[k]!, members[i]!];
      const context = contextOf(utterances[a]!, utterances[b]!, aligned);
      if (context !== null && reaches(covered, words.length, context)) pairs.push({ a, b, shared: weight });
    }
  }
  return pairs;
}

interface Coverage {
  /** Share of the shorter's words that stand in pairs of words which the longer has too. */
  share: number;
  /** Weight of those words, each counted once. */
  weight: number;
  /** The longest unbroken run of them, and its weight. */
  run: number;
  runWeight: number;
}

function coverage(short: Sequence, long: Sequence, weights: readonly number[]): Coverage {
  const { words } = short;
  const seen = new Set<number>();
  let covered = 0;
  let best = { run: 0, runWeight: 0 };
  let run = 0;
  let runWeight = 0;
  for (let i = 0; i < words.length; i++) {
    const back = i > 0 && long.bigrams.has(words[i - 1]! * MOST_TERMS + words[i]!);
    const ahead = i + 1 < words.length && long.bigrams.has(words[i]! * MOST_TERMS + words[i + 1]!);
    if (!back) run = runWeight = 0;
    if (!back && !ahead) continue;
    covered++;
    seen.add(words[i]!);
    run++;
    runWeight += weights[words[i]!]!;
    if (run > best.run) best = { run, runWeight };
  }
  let weight = 0;
  for (const word of seen) weight += weights[word]!;
  return { share: covered / words.length, weight, ...best };
}

/** Score of a link from which on nearly every reader would draw it. */
const SURE_LINK = 0.8;

/** Segments at either end of a long speech that are asked for their links. */
const MOST_SEGMENTS = 4;

/** What speaks for two utterances being one beside their words; null where they are not compared. */
function contextOf(a: EventUtterance, b: EventUtterance, aligned: Aligned): Context | null {
  const speakers = compareSpeakers(a.speaker, b.speaker);
  if (a.report === b.report) {
    const headline = (one: EventUtterance) => one.reading.field !== 'body';
    return headline(a) === headline(b) || speakers === 'other' ? null : 'same';
  }
  if (speakers === 'other') return 'other';
  let link = 0;
  for (const x of a.segments.slice(0, MOST_SEGMENTS)) {
    for (const y of b.segments.slice(0, MOST_SEGMENTS)) {
      link = Math.max(link, aligned(a.report, x, b.report, y));
    }
  }
  if (speakers === 'same') return link >= SURE_LINK ? 'sure' : 'same';
  if (link >= SURE_LINK) return 'linked';
  return link > 0 ? 'near' : 'unknown';
}

function reaches({ share, weight, run, runWeight }: Coverage, words: number, context: Context): boolean {
  if (words <= FEW_WORDS) {
    const least = BAR.short[context];
    return least !== undefined && share === 1 && weight >= least;
  }
  const known = context !== 'other' && context !== 'unknown';
  if (known && share === 1 && words >= BAR.whole.words && weight >= BAR.whole.weight) return true;
  if (share >= BAR[context].share && weight >= BAR[context].weight) return true;
  return context !== 'other' && run >= BAR.run.words && runWeight >= BAR.run.weight;
}
