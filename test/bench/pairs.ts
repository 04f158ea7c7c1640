import type { RevisionText } from '../../src/text/span.ts';
import { tour } from '../../src/tour/tour.ts';
import { MissingData } from '../data-dir.ts';
import { readGoldEvents } from '../eval/side-by-side.ts';

/** Two reports of one event, each cut after its first `words` words at the end of a paragraph's sentence or word. */
export type Pair = readonly [RevisionText, RevisionText];

/** Pairs of real reports of one event that both have `words` words; of the invented tour where the data is not there. */
export function pairsOfWords(
  dataDir: string | null,
  words: number,
  most: number,
): { pairs: Pair[]; source: string } {
  if (dataDir !== null) {
    try {
      const pairs = readGoldEvents(dataDir)
        .map((event) => event.texts.filter((text) => countOf(text.body) >= words))
        .filter((texts) => texts.length >= 2)
        .map((texts) => [cut(texts[0]!, words), cut(texts[1]!, words)] as const);
      if (pairs.length > 0) return { pairs: pairs.slice(0, most), source: 'real reports' };
    } catch (error) {
      if (!(error instanceof MissingData)) throw error;
    }
  }
  const [, a, b, c, d] = tour.reports.map((report) => report.text);
  return {
    pairs: [[cut(invented(`${a}\n\n${c}`), words), cut(invented(`${b}\n\n${d}`), words)]],
    source: 'invented reports',
  };
}

function invented(body: string): RevisionText {
  return {
    headline: tour.event.title,
    subheadline: '',
    body,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
  };
}

function countOf(text: string): number {
  return text.split(/\s+/).length;
}

function cut(text: RevisionText, words: number): RevisionText {
  let seen = 0;
  for (const word of text.body.matchAll(/\S+/g)) {
    seen++;
    if (seen === words) return { ...text, body: text.body.slice(0, word.index + word[0].length) };
  }
  return text;
}
