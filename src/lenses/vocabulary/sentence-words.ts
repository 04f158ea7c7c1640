import { isWithin, type TextReading } from '../../text/align/text-reading.ts';
import type { SentenceWords } from './distinctive.ts';
import { newsroomStems } from './newsroom-words.data.ts';

/** A place where a counted word stands: the report, its segment, and the word's number in the segment. */
export interface WordPlace {
  report: number;
  segment: number;
  at: number;
}

/**
 * The countable words of several reports: no function words, names and figures, and nothing inside quotation marks, which
 * is not the outlet's wording. Words of newsrooms and pages are left out, a sentence that is repeated counts once. A word that several reports write as a name is a name in all of them.
 */
export function sentenceWords(
  readings: readonly TextReading[],
  reports: readonly number[],
): { input: SentenceWords; places: WordPlace[][] } {
  const named = new Set<string>();
  for (const report of reports) {
    const { terms, classes } = readings[report]!;
    terms.forEach((term, i) => {
      if (classes[i] !== 'w') named.add(term);
    });
  }
  const number = new Map<string, number>();
  const sentences: number[][] = [];
  const groupOf: number[] = [];
  const places: WordPlace[][] = [];
  reports.forEach((report, group) => {
    const { terms, classes, segmentTerms, quoted } = readings[report]!;
    const own = terms.map((term, i) => {
      if (classes[i] !== 'w' || named.has(term) || term.length < 3 || newsroomStems.has(term)) return -1;
      if (!number.has(term)) number.set(term, number.size);
      return number.get(term)!;
    });
    const met = new Set<string>();
    segmentTerms.forEach((words, segment) => {
      // A caption or a line that stands again and again is one choice of words.
      const key = words.join();
      if (words.length > 0 && met.has(key)) return;
      met.add(key);
      const found = new Set<number>();
      words.forEach((term, at) => {
        const word = own[term]!;
        if (word < 0 || found.has(word) || isWithin(at, quoted[segment]!)) return;
        found.add(word);
        places[word] ??= [];
        places[word].push({ report, segment, at });
      });
      sentences.push([...found]);
      groupOf.push(group);
    });
  });
  return { input: { stems: [...number.keys()], sentences, groupOf, groups: reports.length }, places };
}
