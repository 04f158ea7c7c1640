import { rarities, SIZE } from './neighbourhood.ts';
import { pairInputs } from './pair-inputs.ts';
import type { Profile } from './profile.ts';

/** A report's terms as numbers of a vocabulary, their weights beside them. */
interface Row {
  ids: Int32Array;
  kinds: Uint8Array;
  all: Float64Array;
  /** Weight in the lead; 0 where the term does not stand there. */
  lead: Float64Array;
  /** Lengths of the parts of `all` that are names, words, figures. */
  lengths: { n: number; w: number; d: number };
  topNames: Top;
  topTerms: Top;
  profile: Profile;
}

interface Top {
  ids: number[];
  weights: number[];
  total: number;
}

const [NAME, WORD, FIGURE] = ['n', 'w', 'd'].map((kind) => kind.charCodeAt(0)) as [number, number, number];

/**
 * Reads the inputs of pairs out of a set of reports, one against many: the terms of one are laid out over the
 * vocabulary of the set, and every other report is compared in one walk through its own terms.
 */
export class PairReader {
  readonly #rows: readonly Row[];
  readonly #all: Float64Array;
  readonly #lead: Float64Array;
  readonly #kind: Uint8Array;
  readonly #topName: Float64Array;
  readonly #topTerm: Float64Array;
  readonly #reportsWith: Int32Array;
  #standing: Row | null = null;
  #around: Row[] = [];
  #rarity: Float64Array = new Float64Array(0);

  constructor(profiles: readonly Profile[]) {
    const vocabulary = new Map<string, number>();
    this.#rows = profiles.map((profile) => rowOf(profile, vocabulary));
    const blank = () => new Float64Array(vocabulary.size);
    [this.#all, this.#lead, this.#topName, this.#topTerm] = [blank(), blank(), blank(), blank()];
    this.#kind = new Uint8Array(vocabulary.size);
    this.#reportsWith = new Int32Array(vocabulary.size);
  }

  /** Lays out a report, with the closest of `others` around it. */
  stand(at: number, others: readonly number[]): void {
    this.#clear();
    const row = this.#rows[at]!;
    this.#standing = row;
    row.ids.forEach((id, i) => {
      this.#all[id] = row.all[i]!;
      this.#lead[id] = row.lead[i]!;
      this.#kind[id] = row.kinds[i]!;
    });
    row.topNames.ids.forEach((id, i) => {
      this.#topName[id] = row.topNames.weights[i]!;
    });
    row.topTerms.ids.forEach((id, i) => {
      this.#topTerm[id] = row.topTerms.weights[i]!;
    });
    this.#around = [row, ...this.#closest(others)];
    for (const { ids } of this.#around) for (const id of ids) this.#reportsWith[id]!++;
    this.#rarity = rarities(this.#around.length);
  }

  /** The cosine of all terms of the report that stands and of another. */
  cosine(other: number): number {
    const { ids, all } = this.#rows[other]!;
    let sum = 0;
    for (let i = 0; i < ids.length; i++) sum += this.#all[ids[i]!]! * all[i]!;
    return sum;
  }

  /** The inputs of the report that stands and of another, in the order of `PAIR_INPUTS`. */
  inputs(other: number): Float64Array {
    const a = this.#standing!;
    const b = this.#rows[other]!;
    let [all, names, words, figures] = [0, 0, 0, 0];
    let [lead, leadInB, leadInA, contrast, lengthOfB] = [0, 0, 0, 0, 0];
    let [namesOfA, termsOfA] = [0, 0];
    for (let i = 0; i < b.ids.length; i++) {
      const id = b.ids[i]!;
      const ofB = b.all[i]!;
      const rarity = this.#rarity[this.#reportsWith[id]!]!;
      lengthOfB += ofB * ofB * rarity * rarity;
      const kind = this.#kind[id]!;
      if (kind === 0) continue;
      const ofA = this.#all[id]!;
      const both = ofA * ofB;
      all += both;
      contrast += both * rarity * rarity;
      if (kind === b.kinds[i]) {
        if (kind === NAME) names += both;
        else if (kind === WORD) words += both;
        else if (kind === FIGURE) figures += both;
      }
      lead += this.#lead[id]! * b.lead[i]!;
      leadInB += this.#lead[id]! * ofB;
      leadInA += ofA * b.lead[i]!;
      namesOfA += this.#topName[id]!;
      termsOfA += this.#topTerm[id]!;
    }
    const lengthOfA = this.#contrastLength(a);
    const near = {
      all,
      names: over(names, a.lengths.n * b.lengths.n),
      words: over(words, a.lengths.w * b.lengths.w),
      figures: over(figures, a.lengths.d * b.lengths.d),
      lead,
      leadInOther: (leadInB + leadInA) / 2,
      contrast: over(contrast, Math.sqrt(lengthOfA * lengthOfB)),
      namesFound: [share(namesOfA, a.topNames), share(this.#foundHere(b.topNames), b.topNames)] as const,
      termsFound: [share(termsOfA, a.topTerms), share(this.#foundHere(b.topTerms), b.topTerms)] as const,
    };
    return pairInputs(a.profile.features, b.profile.features, near, this.#around.length);
  }

  #contrastLength({ ids, all }: Row): number {
    let sum = 0;
    for (let i = 0; i < ids.length; i++) {
      const weight = all[i]! * this.#rarity[this.#reportsWith[ids[i]!]!]!;
      sum += weight * weight;
    }
    return sum;
  }

  #foundHere({ ids, weights }: Top): number {
    return ids.reduce((sum, id, i) => sum + (this.#kind[id] === 0 ? 0 : weights[i]!), 0);
  }

  #closest(others: readonly number[]): Row[] {
    return others
      .map((at, i) => ({ at, i, score: this.cosine(at) }))
      .sort((a, b) => b.score - a.score || a.i - b.i)
      .slice(0, SIZE - 1)
      .map(({ at }) => this.#rows[at]!);
  }

  #clear(): void {
    for (const { ids } of this.#around) {
      for (const id of ids) {
        this.#reportsWith[id] = 0;
        this.#kind[id] = 0;
        this.#all[id] = 0;
        this.#lead[id] = 0;
        this.#topName[id] = 0;
        this.#topTerm[id] = 0;
      }
    }
  }
}

const over = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** A half where there are none to be found. */
const share = (found: number, { total }: Top): number => (total === 0 ? 0.5 : found / total);

function rowOf(profile: Profile, vocabulary: Map<string, number>): Row {
  const { terms, kinds } = profile.features;
  const idOf = (term: string) => {
    const known = vocabulary.get(term) ?? vocabulary.size;
    vocabulary.set(term, known);
    return known;
  };
  const all = Float64Array.from(terms, (term) => profile.all.get(term)!);
  const length = (kind: string) =>
    Math.sqrt(all.reduce((sum, weight, i) => sum + (kinds[i] === kind ? weight * weight : 0), 0));
  const top = (chosen: readonly [string, number][]): Top => ({
    ids: chosen.map(([term]) => idOf(term)),
    weights: chosen.map(([, weight]) => weight),
    total: chosen.reduce((sum, [, weight]) => sum + weight, 0),
  });
  return {
    ids: Int32Array.from(terms, idOf),
    kinds: Uint8Array.from(kinds, (kind) => kind.charCodeAt(0)),
    all,
    lead: Float64Array.from(terms, (term) => profile.lead.get(term) ?? 0),
    lengths: { n: length('n'), w: length('w'), d: length('d') },
    topNames: top(profile.topNames),
    topTerms: top(profile.topTerms),
    profile,
  };
}
