import { DIGIT, unpackGaps } from '../../text/packed-numbers.ts';
import { FEATURE_BITS } from './features.ts';
import type { LinkWeights } from './link.ts';
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

/** Words go by the upper 22 bits of their hash. */
export const WORD_SHIFT = 10;

/** Reads a packed model into lookup tables. */
export function unpackModel(packed: PackedModel): TaggerModel {
  const hashes = unpackGaps(packed.features);
  const emission = new Int8Array(hashes.length * EMISSION_ROW);
  packed.emission.forEach((column, label) => {
    for (let row = 0; row < hashes.length; row++) {
      emission[row * EMISSION_ROW + label] = DIGIT[column.charCodeAt(row)]! - 32;
    }
  });
  const words = unpackGaps(packed.words);
  const word = tableOf(words);
  const fine = words.map(
    (_, i) => DIGIT[packed.fine.charCodeAt(2 * i)]! * 64 + DIGIT[packed.fine.charCodeAt(2 * i + 1)]!,
  );
  const coarse = words.map((_, i) => DIGIT[packed.coarse.charCodeAt(i)]!);
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
