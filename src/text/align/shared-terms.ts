import { type EventIndex, FIGURE, NAME, WORD } from './event-index.ts';

/** What two segments have in common, term by term: counts, and integer sums of term weights. */
export interface Shared {
  count: number;
  weight: number;
  rarity: number;
  contrast: number;
  /** The two heaviest shared terms. */
  top: number;
  second: number;
  names: number;
  nameWeight: number;
  figures: number;
  words: number;
  wordWeight: number;
  /** Weight of shared terms that no third report has; that every report has; that a headline has. */
  onlyHereWeight: number;
  everywhereWeight: number;
  headlineWeight: number;
  /** Weight of shared terms that stand in quotation marks on both sides. */
  quotedWeight: number;
  /** Weight of shared terms over the number of segments that could share them; the most of one term. */
  ownWeight: number;
  topOwn: number;
  /** Terms of one side that are used like a term of the other: their number, likeness times weight, the best of them. */
  relatedCount: number;
  related: number;
  bestRelated: number;
}

/**
 * Compares the terms of segments. The first segment of a pair is laid out over all terms, once for all the pairs in a
 * row that begin with it: each then costs no more than the terms of its second segment.
 */
export class SharedTerms {
  readonly #index: EventIndex;
  readonly #shared = nothing();
  #laidOut = -1;
  /** Per term: its place in the list of the segment that is laid out, or -1. */
  readonly #placeOf: Int32Array;
  /** Per term: the last segment laid out that has a term used like it. */
  readonly #reached: Int32Array;

  constructor(index: EventIndex) {
    this.#index = index;
    this.#placeOf = new Int32Array(index.names.length).fill(-1);
    this.#reached = new Int32Array(index.names.length).fill(-1);
  }

  /** What the two have in common; the answer is written over by the next call. */
  between(a: number, b: number): Shared {
    const index = this.#index;
    const { terms, termFrom, termQuoted } = index;
    if (a !== this.#laidOut) this.#layOut(a);
    const shared = this.#shared;
    clear(shared);
    const ra = index.reportOf[a]! * index.names.length;
    const rb = index.reportOf[b]! * index.names.length;
    for (let i = termFrom[b]!; i < termFrom[b + 1]!; i++) {
      const term = terms[i]!;
      const place = this.#placeOf[term]!;
      if (place >= 0) {
        const rivals = index.within[ra + term]! * index.within[rb + term]!;
        addTerm(index, shared, term, termQuoted[place]! + termQuoted[i]! === 2, rivals);
      } else if (this.#reached[term] === a) this.#addRelated(term, b);
    }
    return shared;
  }

  #layOut(a: number): void {
    const { terms, termFrom, related } = this.#index;
    const before = this.#laidOut;
    if (before >= 0)
      for (let i = termFrom[before]!; i < termFrom[before + 1]!; i++) this.#placeOf[terms[i]!] = -1;
    this.#laidOut = a;
    for (let i = termFrom[a]!; i < termFrom[a + 1]!; i++) {
      const term = terms[i]!;
      this.#placeOf[term] = i;
      for (let k = related.from[term]!; k < related.from[term + 1]!; k++) this.#reached[related.term[k]!] = a;
    }
  }

  /** Counts a term of b alone for each term of a alone that is used like it: the relation holds both ways. */
  #addRelated(term: number, b: number): void {
    const { related, weight } = this.#index;
    const shared = this.#shared;
    for (let k = related.from[term]!; k < related.from[term + 1]!; k++) {
      const other = related.term[k]!;
      if (this.#placeOf[other]! < 0 || has(this.#index, b, other)) continue;
      const value = related.level[k]! * Math.min(weight[term]!, weight[other]!);
      shared.relatedCount++;
      shared.related += value;
      if (value > shared.bestRelated) shared.bestRelated = value;
    }
  }
}

function nothing(): Shared {
  return {
    count: 0,
    weight: 0,
    rarity: 0,
    contrast: 0,
    top: 0,
    second: 0,
    names: 0,
    nameWeight: 0,
    figures: 0,
    words: 0,
    wordWeight: 0,
    onlyHereWeight: 0,
    everywhereWeight: 0,
    headlineWeight: 0,
    quotedWeight: 0,
    ownWeight: 0,
    topOwn: 0,
    relatedCount: 0,
    related: 0,
    bestRelated: 0,
  };
}

function clear(shared: Shared): void {
  shared.count = 0;
  shared.weight = 0;
  shared.rarity = 0;
  shared.contrast = 0;
  shared.top = 0;
  shared.second = 0;
  shared.names = 0;
  shared.nameWeight = 0;
  shared.figures = 0;
  shared.words = 0;
  shared.wordWeight = 0;
  shared.onlyHereWeight = 0;
  shared.everywhereWeight = 0;
  shared.headlineWeight = 0;
  shared.quotedWeight = 0;
  shared.ownWeight = 0;
  shared.topOwn = 0;
  shared.relatedCount = 0;
  shared.related = 0;
  shared.bestRelated = 0;
}

function addTerm(index: EventIndex, shared: Shared, term: number, quoted: boolean, rivals: number): void {
  const weight = index.weight[term]!;
  shared.count++;
  shared.weight += weight;
  shared.rarity += index.rarity[term]! ** 2;
  shared.contrast += index.contrast[term]! ** 2;
  if (weight > shared.top) {
    shared.second = shared.top;
    shared.top = weight;
  } else if (weight > shared.second) shared.second = weight;
  const kind = index.kindOf[term]!;
  if (kind === NAME) {
    shared.names++;
    shared.nameWeight += weight;
  } else if (kind === FIGURE) shared.figures++;
  else if (kind === WORD) {
    shared.words++;
    shared.wordWeight += weight;
  }
  if (index.reportsWith[term] === 2) shared.onlyHereWeight += weight;
  if (index.reportsWith[term] === index.reports) shared.everywhereWeight += weight;
  if (index.inHeadline[term] === 1) shared.headlineWeight += weight;
  if (quoted) shared.quotedWeight += weight;
  // Whole numbers again, so that the sum does not depend on the order of terms.
  const own = Math.round((16 * weight) / rivals);
  shared.ownWeight += own;
  if (own > shared.topOwn) shared.topOwn = own;
}

function has(index: EventIndex, segment: number, term: number): boolean {
  for (let i = index.termFrom[segment]!; i < index.termFrom[segment + 1]!; i++) {
    if (index.terms[i] === term) return true;
  }
  return false;
}
