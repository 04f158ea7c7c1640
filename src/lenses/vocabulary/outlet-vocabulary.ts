import type { TextReading } from '../../text/align/text-reading.ts';
import { logOddsZ, priorOf } from '../../text/words/log-odds.ts';
import { type ChanceCut, cutByChance, generatorFor, shuffle } from './chance-cut.ts';

/** The reports of one event: those of the outlet in question, and the others'. */
export interface OutletEvent {
  reports: readonly { own: boolean; reading: Pick<TextReading, 'terms' | 'classes'> }[];
}

/** A word in more of the outlet's reports than in others' of the same events. Counts are reports. */
export interface OutletWord {
  stem: string;
  z: number;
  here: { reports: number; of: number };
  others: { reports: number; of: number };
  /** Events in which the outlet used the word. */
  events: number;
}

export interface OutletVocabulary extends ChanceCut {
  words: OutletWord[];
  events: number;
}

const DEALS = 100;
const FALSE_SHARE = 0.05;
const MOST_WORDS = 100;
/** A word of fewer events says something about an event, not about an outlet. */
const FEWEST_EVENTS = 3;
/** A word in this share of the outlet's reports, whatever they are about, and rare elsewhere, is its house style. */
const HOUSE_STYLE = 0.6;
const RARE_ELSEWHERE = 0.1;

/**
 * Words that an outlet uses in more of its reports than others do in reports of the same events: weighted log-odds over
 * document frequencies, so that no long report counts twice. Names, figures, function words and house style are left
 * out. The cut comes from dealing the reports of each event to the outlet and the others at random.
 */
export function outletVocabulary(events: readonly OutletEvent[]): OutletVocabulary {
  const shared = events.filter(({ reports }) => reports.some((r) => r.own) && reports.some((r) => !r.own));
  const corpus = numbered(shared);
  const found = countWords(corpus, corpus.own);
  const random = generatorFor([...corpus.stems, corpus.lengths.join()]);
  const chance = cutByChance(
    found.map(({ z }) => z),
    (add) => {
      for (const { z } of countWords(corpus, dealt(corpus, random))) add(z);
    },
    { deals: DEALS, falseShare: FALSE_SHARE },
  );
  const words = found
    .filter(({ z }) => chance.cut !== null && z >= chance.cut)
    .sort((a, b) => b.z - a.z || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map((word) => ({ ...word, z: Math.round(word.z * 100) / 100 }));
  return { words, events: shared.length, ...chance };
}

interface Corpus {
  stems: string[];
  /** For each report its countable words, its event and whether it is the outlet's. */
  words: number[][];
  eventOf: number[];
  own: boolean[];
  lengths: number[];
  totals: number[];
}

function numbered(events: readonly OutletEvent[]): Corpus {
  const named = new Set<string>();
  for (const { reports } of events) {
    for (const { reading } of reports) {
      reading.terms.forEach((term, i) => {
        if (reading.classes[i] !== 'w') named.add(term);
      });
    }
  }
  const number = new Map<string, number>();
  const corpus: Corpus = { stems: [], words: [], eventOf: [], own: [], lengths: [], totals: [] };
  events.forEach(({ reports }, event) => {
    for (const { own, reading } of reports) {
      const words = reading.terms
        .filter((term) => !named.has(term) && term.length > 2)
        .map((term) => {
          if (!number.has(term)) number.set(term, number.size);
          return number.get(term)!;
        });
      for (const word of words) corpus.totals[word] = (corpus.totals[word] ?? 0) + 1;
      corpus.words.push(words);
      corpus.eventOf.push(event);
      corpus.own.push(own);
      corpus.lengths.push(words.length);
    }
  });
  corpus.stems = [...number.keys()];
  return corpus;
}

function countWords(corpus: Corpus, own: readonly boolean[]): OutletWord[] {
  const { stems, words, eventOf, totals } = corpus;
  const here = new Int32Array(stems.length);
  const events = new Int32Array(stems.length);
  const lastEvent = new Int32Array(stems.length).fill(-1);
  let ownReports = 0;
  let ownWords = 0;
  let allWords = 0;
  words.forEach((list, report) => {
    allWords += list.length;
    if (!own[report]) return;
    ownReports++;
    ownWords += list.length;
    for (const word of list) {
      here[word]!++;
      if (lastEvent[word] !== eventOf[report]) events[word]!++;
      lastEvent[word] = eventOf[report]!;
    }
  });
  const others = words.length - ownReports;
  const allPrior = stems.reduce((sum, stem, word) => sum + priorOf(stem, totals[word]!), 0);
  return stems.flatMap((stem, word): OutletWord[] => {
    if (events[word]! < FEWEST_EVENTS) return [];
    const count = here[word]!;
    const there = totals[word]! - count;
    if (count >= HOUSE_STYLE * ownReports && there <= RARE_ELSEWHERE * others) return [];
    const z = logOddsZ(count, ownWords, there, allWords - ownWords, priorOf(stem, totals[word]!), allPrior);
    return [
      {
        stem,
        z,
        here: { reports: count, of: ownReports },
        others: { reports: there, of: others },
        events: events[word]!,
      },
    ];
  });
}

/** In each event as many reports are the outlet's as are in truth, but any. */
function dealt({ eventOf, own }: Corpus, random: () => number): boolean[] {
  const deal = [...own];
  for (let from = 0; from < deal.length; ) {
    let to = from;
    while (to < deal.length && eventOf[to] === eventOf[from]) to++;
    const part = deal.slice(from, to);
    shuffle(part, random);
    deal.splice(from, to - from, ...part);
    from = to;
  }
  return deal;
}
