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

/** Compares the term lists of two segments. */
export function sharedTerms(index: EventIndex, a: number, b: number): Shared {
  const { terms, termFrom, termQuoted } = index;
  const shared = nothing();
  const endA = termFrom[a + 1]!;
  const endB = termFrom[b + 1]!;
  let i = termFrom[a]!;
  let j = termFrom[b]!;
  while (i < endA && j < endB) {
    const difference = terms[i]! - terms[j]!;
    if (difference === 0)
      addTerm(
        index,
        shared,
        terms[i]!,
        termQuoted[i]! === 1 && termQuoted[j]! === 1,
        index.reportOf[a]!,
        index.reportOf[b]!,
      );
    else if (difference < 0) addRelated(index, shared, terms[i]!, a, b);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  for (; i < endA; i++) addRelated(index, shared, terms[i]!, a, b);
  return shared;
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

function addTerm(
  index: EventIndex,
  shared: Shared,
  term: number,
  quoted: boolean,
  ra: number,
  rb: number,
): void {
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
  const width = index.names.length;
  const rivals = index.within[ra * width + term]! * index.within[rb * width + term]!;
  // Whole numbers again, so that the sum does not depend on the order of terms.
  const own = Math.round((16 * weight) / rivals);
  shared.ownWeight += own;
  if (own > shared.topOwn) shared.topOwn = own;
}

/** Counts the terms of b alone that are used like this term of a alone: the relation holds both ways. */
function addRelated(index: EventIndex, shared: Shared, term: number, a: number, b: number): void {
  const { from, term: others, level } = index.related;
  for (let i = from[term]!; i < from[term + 1]!; i++) {
    const other = others[i]!;
    if (!has(index, b, other) || has(index, a, other)) continue;
    const value = level[i]! * Math.min(index.weight[term]!, index.weight[other]!);
    shared.relatedCount++;
    shared.related += value;
    if (value > shared.bestRelated) shared.bestRelated = value;
  }
}

function has(index: EventIndex, segment: number, term: number): boolean {
  const { terms, termFrom } = index;
  let low = termFrom[segment]!;
  let high = termFrom[segment + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle]!;
    if (found === term) return true;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
