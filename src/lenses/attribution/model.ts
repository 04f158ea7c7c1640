import { FEATURE_BITS } from './features.ts';
import type { LinkWeights } from './link.ts';
import { MODEL } from './model.data.ts';
import { EMISSION_ROW, type FeatureRanks, ones, type TaggerModel } from './tagger.ts';

/** A trained model as text: compact, diffable per part, and small once gzipped. */
export interface PackedModel {
  /** Feature hashes in ascending order, as gaps. */
  features: string;
  /** One string a label: one character a feature. */
  emission: readonly string[];
  /** Value of one step of an emission weight. */
  step: number;
  transition: readonly number[];
  /** Upper bits of word hashes (ascending, as gaps), and their clusters, fine in two characters, coarse in one. */
  words: string;
  fine: string;
  coarse: string;
  link: LinkWeights;
}

export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Words go by the upper 22 bits of their hash. */
export const WORD_SHIFT = 10;

const VALUE = new Uint8Array(128);
for (let i = 0; i < 64; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

/** Ascending numbers from their gaps: five bits a character, low first, the sixth says that more follow. */
export function unpackGaps(packed: string): number[] {
  const values: number[] = [];
  let value = 0;
  let gap = 0;
  let place = 1;
  for (let i = 0; i < packed.length; i++) {
    const digit = VALUE[packed.charCodeAt(i)]!;
    gap += (digit & 31) * place;
    place *= 32;
    if (digit >= 32) continue;
    value += gap;
    values.push(value);
    gap = 0;
    place = 1;
  }
  return values;
}

/** The inverse of {@link unpackGaps}; `values` ascend. */
export function packGaps(values: readonly number[]): string {
  let packed = '';
  let before = 0;
  for (const value of values) {
    let gap = value - before;
    before = value;
    while (gap >= 32) {
      packed += ALPHABET[32 + (gap % 32)];
      gap = Math.floor(gap / 32);
    }
    packed += ALPHABET[gap];
  }
  return packed;
}

/** Reads a packed model into lookup tables. */
export function unpackModel(packed: PackedModel): TaggerModel {
  const hashes = unpackGaps(packed.features);
  const emission = new Int8Array(hashes.length * EMISSION_ROW);
  packed.emission.forEach((column, label) => {
    for (let row = 0; row < hashes.length; row++) {
      emission[row * EMISSION_ROW + label] = VALUE[column.charCodeAt(row)]! - 32;
    }
  });
  const words = unpackGaps(packed.words);
  const word = tableOf(words);
  const fine = words.map(
    (_, i) => VALUE[packed.fine.charCodeAt(2 * i)]! * 64 + VALUE[packed.fine.charCodeAt(2 * i + 1)]!,
  );
  const coarse = words.map((_, i) => VALUE[packed.coarse.charCodeAt(i)]!);
  return {
    rows: ranksOf(hashes),
    emission,
    step: packed.step,
    transition: Float32Array.from(packed.transition),
    transitionFactor: Float64Array.from(packed.transition, Math.exp),
    clusters: {
      fine: (hash) => fine[word(hash >>> WORD_SHIFT)] ?? 0,
      coarse: (hash) => coarse[word(hash >>> WORD_SHIFT)] ?? 0,
    },
  };
}

/** A bit for every feature's hash (ascending), and how many bits stand before each word of 32. */
function ranksOf(hashes: readonly number[]): FeatureRanks {
  const bits = new Int32Array(2 ** (FEATURE_BITS - 5));
  for (const hash of hashes) bits[hash >>> 5]! |= 1 << (hash & 31);
  const before = new Int32Array(bits.length);
  for (let k = 1; k < bits.length; k++) before[k] = before[k - 1]! + ones(bits[k - 1]!);
  return { bits, before };
}

/** Index of a key among distinct `keys`, or -1, by open addressing. */
function tableOf(keys: readonly number[]): (key: number) => number {
  const bits = Math.max(8, Math.ceil(Math.log2(keys.length * 2.5 + 1)));
  const mask = 2 ** bits - 1;
  const slotKey = new Int32Array(mask + 1);
  const slotIndex = new Int32Array(mask + 1).fill(-1);
  keys.forEach((key, index) => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (slotIndex[slot] !== -1) slot = (slot + 1) & mask;
    slotKey[slot] = key;
    slotIndex[slot] = index;
  });
  return (key) => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (slotIndex[slot] !== -1) {
      if (slotKey[slot] === key) return slotIndex[slot]!;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
}

let unpacked: TaggerModel | null = null;

/** The tagger that the project trained (`node test/eval/train/attribution-train.ts`), unpacked at its first use. */
export function taggerModel(): TaggerModel {
  unpacked ??= unpackModel(MODEL);
  return unpacked;
}

/** The linker's weights of the same training. */
export const linkWeights: LinkWeights = MODEL.link;
