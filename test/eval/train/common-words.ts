/**
 * Counts which words news writes in lower case as a rule, inside sentences, and writes them to
 * `src/lenses/naming/common-words.data.ts`. Run: `node test/eval/train/common-words.ts`. Only counts leave the texts.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isStopWord } from '../../../src/text/words/stop-words.data.ts';
import { findDataDir, MissingData } from '../../data-dir.ts';
import { corpus } from './corpus.ts';

const FEWEST_DOCUMENTS = 20;
const LEAST_SHARE = 0.75;

const dataDir = findDataDir();
if (dataDir === null) throw new MissingData('the development data is not on this machine');
const lower = new Map<string, number>();
const capital = new Map<string, number>();
let total = 0;
for (const text of corpus(dataDir)) {
  total++;
  // A word after a lower-case one stands inside a sentence and outside of headlines in title case.
  const inside = [...text.matchAll(/(?<=\b[a-z]{2,} )[A-Za-z]{3,}(?![a-z])(?!-)/g)].map(([word]) => word);
  for (const word of new Set(inside)) {
    const counts = /^[a-z]/.test(word) ? lower : capital;
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  }
}
const words = [...lower]
  .filter(([word, count]) => count >= FEWEST_DOCUMENTS && !isStopWord(word))
  .filter(([word, count]) => count / (count + (capital.get(word) ?? 0)) >= LEAST_SHARE)
  .map(([word]) => word)
  .sort();
const rows: string[] = [];
for (const word of words) {
  const row = rows.at(-1);
  if (row === undefined || row.length + word.length > 150) rows.push(word);
  else rows[rows.length - 1] = `${row} ${word}`;
}
const out = `/**
 * Words that news writes in lower case inside sentences in ${LEAST_SHARE} of the documents that have them there. Counted by
 * test/eval/train/common-words.ts over ${total} English texts (2008-2020) of the development data, words in fewer than
 * ${FEWEST_DOCUMENTS} left out. Generated; do not edit.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  \`${rows.join('\n')}\`.split(/\\s+/),
);
`;
writeFileSync(resolve(import.meta.dirname, '../../../src/lenses/naming/common-words.data.ts'), out);
console.log(`${total} documents, ${words.length} words`);
