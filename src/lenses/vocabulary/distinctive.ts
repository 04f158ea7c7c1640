import { logOddsZ, priorOf } from '../../text/words/log-odds.ts';
import { type ChanceCut, cutByChance, generatorFor, LEAST_Z, shuffle } from './chance-cut.ts';

/** The words of the reports of one event, sentence by sentence: what is counted, and what is dealt out again. */
export interface SentenceWords {
  /** Distinct countable stems; sentences hold indexes into it. */
  stems: readonly string[];
  /** For each sentence its distinct stems. */
  sentences: readonly (readonly number[])[];
  /** For each sentence the group (report) that it stands in, from 0. */
  groupOf: readonly number[];
  groups: number;
}

/** A word that one group uses distinctively. Counts are sentences. */
export interface Distinctive {
  group: number;
  word: number;
  z: number;
  here: number;
  there: number;
}

export interface DistinctiveWords extends ChanceCut {
  words: Distinctive[];
}

/** Deals of an event; of a large one fewer, which has more words to tell and so needs less to be sure. */
const MOST_DEALS = 200;
const FEWEST_DEALS = 20;
const CELLS = 400_000;
/** Of the words told, as many may be there by chance. */
const FALSE_SHARE = 0.01;
/** A word of fewer sentences shows nothing. */
const FEWEST = 3;

/**
 * The words that each group uses more than the others together, from the cut on that lets through few words when the
 * same sentences are dealt to the groups at random (a permutation test over the whole event, so that many words tried
 * cost nothing). The deal is seeded by the sentences themselves: the same texts give the same words.
 */
export function distinctiveWords(input: SentenceWords): DistinctiveWords {
  const counter = new Counter(input);
  const found: Distinctive[] = [];
  counter.count(input.groupOf, (...one) => found.push(counter.told(...one)));
  if (input.groups < 2) return { words: [], cut: null, expectedByChance: 0 };
  const random = generatorFor([...input.stems, input.sentences.map((words) => words.length).join()]);
  const deal = [...input.groupOf];
  const chance = cutByChance(
    found.map(({ z }) => z),
    (add) => {
      shuffle(deal, random);
      counter.count(deal, (_group, _word, z) => add(z));
    },
    {
      deals: Math.max(FEWEST_DEALS, Math.min(MOST_DEALS, Math.floor(CELLS / Math.max(1, counter.cells)))),
      falseShare: FALSE_SHARE,
    },
  );
  const words = found
    .filter(({ z }) => chance.cut !== null && z >= chance.cut)
    .sort((a, b) => a.group - b.group || b.z - a.z || a.word - b.word);
  return { words, ...chance };
}

class Counter {
  private readonly input: SentenceWords;
  private readonly priors: Float64Array;
  private readonly totals: Float64Array;
  private readonly candidates: Int32Array;
  private readonly all: number;
  private readonly allPrior: number;
  /** For each sentence its candidate words, as numbers among the candidates. */
  private readonly words: Int32Array[];

  constructor(input: SentenceWords) {
    this.input = input;
    const totals = new Float64Array(input.stems.length);
    let all = 0;
    for (const sentence of input.sentences) {
      all += sentence.length;
      for (const word of sentence) totals[word]!++;
    }
    this.all = all;
    this.candidates = Int32Array.from([...input.stems.keys()].filter((word) => totals[word]! >= FEWEST));
    const number = new Int32Array(input.stems.length).fill(-1);
    this.candidates.forEach((word, i) => {
      number[word] = i;
    });
    this.totals = Float64Array.from(this.candidates, (word) => totals[word]!);
    this.priors = Float64Array.from(this.candidates, (word) => priorOf(input.stems[word]!, totals[word]!));
    this.allPrior = input.stems.reduce((sum, stem, word) => sum + priorOf(stem, totals[word]!), 0);
    this.words = input.sentences.map((sentence) =>
      Int32Array.from(sentence.map((word) => number[word]!).filter((word) => word >= 0)),
    );
  }

  /** Groups times candidate words: what one deal costs. */
  get cells(): number {
    return this.input.groups * this.candidates.length;
  }

  /** A word that {@link count} found, with its counts in the event as it is. */
  told(group: number, candidate: number, z: number, here: number): Distinctive {
    return { group, word: this.candidates[candidate]!, z, here, there: this.totals[candidate]! - here };
  }

  /** Every word of enough sentences in a group whose z reaches the lowest cut, for one deal of the sentences. */
  count(
    groupOf: readonly number[],
    found: (group: number, candidate: number, z: number, here: number) => void,
  ): void {
    const { groups, sentences } = this.input;
    const { all, allPrior, priors, totals } = this;
    const size = this.candidates.length;
    const counts = new Int32Array(groups * size);
    const allHere = new Float64Array(groups);
    for (let s = 0; s < sentences.length; s++) {
      const group = groupOf[s]!;
      allHere[group]! += sentences[s]!.length;
      const from = group * size;
      for (const word of this.words[s]!) counts[from + word]!++;
    }
    for (let group = 0, at = 0; group < groups; group++) {
      const own = allHere[group]!;
      for (let word = 0; word < size; word++, at++) {
        const here = counts[at]!;
        if (here < FEWEST) continue;
        const there = totals[word]! - here;
        // Twice its share at least, else no z is high enough: no logarithm is needed to see that.
        if (here * (all - own) <= 2 * there * own) continue;
        const z = logOddsZ(here, own, there, all - own, priors[word]!, allPrior);
        if (z >= LEAST_Z) found(group, word, z, here);
      }
    }
  }
}
