/**
 * Counts in how many documents of the development data each stem stands and writes the commonness classes to
 * `src/text/words/term-weights.data.ts`. Run: `node test/eval/train/term-weights.ts`. Only counts leave the texts.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isStopWord } from '../../../src/text/words/stop-words.data.ts';
import { tokenize } from '../../../src/text/words/tokens.ts';
import { findDataDir, MissingData } from '../../data-dir.ts';
import { corpus } from './corpus.ts';

const MIN_DOCUMENTS = 8;
const STEPS_PER_NAT = 2;

const dataDir = findDataDir();
if (dataDir === null) throw new MissingData('the development data is not on this machine');
const documents = new Map<string, number>();
let total = 0;
for (const text of corpus(dataDir)) {
  total++;
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    for (const token of tokenize(line, { start: 0, end: line.length })) {
      if (token.kind === 'word' && !isStopWord(token.norm) && /^[a-z'-]{2,}$/.test(token.stem))
        found.add(token.stem);
    }
  }
  for (const stem of found) documents.set(stem, (documents.get(stem) ?? 0) + 1);
}
const levels: string[][] = [];
for (const [stem, count] of [...documents].sort(([x], [y]) => (x < y ? -1 : 1))) {
  if (count < MIN_DOCUMENTS) continue;
  const level = Math.floor(Math.log(total / count) * STEPS_PER_NAT);
  while (levels.length <= level) levels.push([]);
  levels[level]!.push(stem);
}
const out = `/**
 * Stems by how common they are in news: line n holds those whose ln(documents / documents with the stem) lies in
 * [n / ${STEPS_PER_NAT}, (n + 1) / ${STEPS_PER_NAT}). Counted by test/eval/train/term-weights.ts over ${total} English texts (2008-2020) of the development
 * data, stems in fewer than ${MIN_DOCUMENTS} left out. Generated; do not edit.
 */
export const COMMONNESS: readonly string[] = [
${levels.map((stems) => `  '${stems.map((s) => s.replaceAll("'", "\\'")).join(' ')}',`).join('\n')}
];
`;
writeFileSync(resolve(import.meta.dirname, '../../../src/text/words/term-weights.data.ts'), out);
console.log(`${total} documents, ${levels.flat().length} stems`);
