import type { Paragraph } from './paragraph.ts';
import { QUOTE } from './quote-states.ts';
import type { Stretch } from './roles.ts';
import { SOURCE_FINDER } from './source-finder.data.ts';
import { classId } from './word-facts.ts';

/** A base noun phrase `[from, to)`. */
export interface Phrase {
  from: number;
  to: number;
}

const TRAINED: ReadonlyMap<string, number> = new Map(Object.entries(SOURCE_FINDER));

const IN_PHRASE = new Set(
  [
    'name',
    'capital',
    'number',
    'title',
    'role',
    'roles',
    'organisation',
    'document',
    'saying',
    'determiner',
    'possessive',
    'other',
    's',
    'nounSuffix',
    'adjectiveSuffix',
    'be2',
    'symbol',
    'day',
    'month',
  ].map(classId),
);
const PRONOUN = new Set(['subjectPronoun', 'bothPronoun', 'objectPronoun', 'which'].map(classId));
const OTHER = classId('other');
const COMMA = classId('comma');
const OF = classId('of');
const STARTS = new Set(['determiner', 'possessive'].map(classId));

/** Words on either side of a cue among which its source is looked for: more than any written sentence has. */
const REACH = 150;

/** The base noun phrases of a cue's sentence, on the cue's side of the quotation marks. */
export function phrasesAround(p: Paragraph, cue: Phrase): Phrase[] {
  const phrases: Phrase[] = [];
  const outside = p.quote[cue.from] === QUOTE.outside;
  let last = Math.max(p.sentenceStart[cue.from]!, cue.from - REACH);
  const limit = Math.min(p.size, cue.to + REACH);
  const allowed = (i: number): boolean =>
    (i < cue.from || i >= cue.to) &&
    (p.quote[i] === QUOTE.outside) === outside &&
    p.sentence[i] === p.sentence[cue.from];
  while (last < limit && p.sentence[last] === p.sentence[cue.from]) {
    if (!allowed(last)) {
      last++;
      continue;
    }
    if (PRONOUN.has(p.wordClass[last]!)) {
      phrases.push({ from: last, to: last + 1 });
      last++;
      continue;
    }
    let to = last;
    while (
      to < p.size &&
      allowed(to) &&
      (IN_PHRASE.has(p.wordClass[to]!) || (p.lower[to] === '.' && p.sentence[to + 1] === p.sentence[to])) &&
      (to === last || !STARTS.has(p.wordClass[to]!)) &&
      (p.verb[to] === 0 || p.shape[to]! > 0 || p.wordClass[to] !== OTHER)
    )
      to++;
    if (to > last) {
      phrases.push({ from: last, to });
      last = to;
    } else last++;
  }
  return phrases;
}

/** What speaks for a phrase being the source of a cue; names of binary features. */
export function phraseFeatures(p: Paragraph, cue: Phrase, phrases: readonly Phrase[], k: number): string[] {
  const { from, to } = phrases[k]!;
  const left = from < cue.from;
  const [a, b] = left ? [to, cue.from] : [cue.to, from];
  let verbs = 0;
  let commas = 0;
  let quote = 0;
  for (let i = a; i < b; i++) {
    if (p.verb[i]! > 0) verbs = Math.min(verbs + 1, 2);
    if (p.wordClass[i] === COMMA) commas = Math.min(commas + 1, 3);
    if (p.quote[i] !== p.quote[cue.from]) quote = 1;
  }
  const phrasesBetween = phrases.filter((x) =>
    left ? x.from >= to && x.to <= cue.from : x.from >= cue.to && x.to <= from,
  ).length;
  const between = Math.min(phrasesBetween, 4);
  const gap = b - a;
  const bin = gap <= 2 ? gap : gap <= 5 ? 3 : gap <= 10 ? 4 : 5;
  const form = (p.verb[cue.to - 1]! > 0 ? p.verb[cue.to - 1]! : p.verb[cue.from]!) % 4;
  const family = (p.verb[cue.to - 1]! + 3) >> 2;
  const sentenceStart = p.sentenceStart[from]!;
  const before =
    from === sentenceStart ? 'S' : `${p.quote[from - 1] !== p.quote[from] ? 'Q' : p.wordClass[from - 1]!}`;
  const after = to < p.size ? p.wordClass[to]! : 0;
  const head = p.wordClass[to - 1]!;
  const side = left ? 'L' : 'R';
  const word = to - from === 1 && p.shape[from] === 0 ? p.lower[from]! : `c${head}`;
  const firstPhrase = k === 0 ? 1 : 0;
  const cueBefore = cue.from === sentenceStart ? 'S' : `${p.wordClass[cue.from - 1]!}`;
  return [
    `${side}${bin}`,
    `${side}n${between}c${commas}`,
    `${side}n${between}v${verbs}f${form}`,
    `${side}v${verbs}c${commas}f${form}`,
    `${side}b${before}`,
    `${side}b${before}f${form}c${commas}`,
    `${side}b${before}n${between}`,
    `${side}a${after}c${commas}`,
    `${side}a${after}n${between}`,
    `${side}h${head}`,
    `${side}w${word}`,
    `${side}w${word}n${between}`,
    `${side}x${p.wordClass[from]!}b${before}`,
    `${side}q${quote}n${between}`,
    `${side}1${firstPhrase}f${form}`,
    `${side}1${firstPhrase}f${form}c${commas}v${verbs}`,
    `${side}y${family}n${between}`,
    `${side}k${cueBefore}n${between}`,
    `${side}k${cueBefore}1${firstPhrase}f${form}`,
    `${side}s${p.shape[from]!}t${p.title}`,
  ];
}

/** What speaks for a cue having no source in its sentence. */
export function noPhraseFeatures(p: Paragraph, cue: Phrase, phrases: readonly Phrase[]): string[] {
  const form = (p.verb[cue.to - 1]! > 0 ? p.verb[cue.to - 1]! : p.verb[cue.from]!) % 4;
  const start = cue.from === p.sentenceStart[cue.from] ? 'S' : `${p.wordClass[cue.from - 1]!}`;
  return [
    'none',
    `none f${form}`,
    `none y${(p.verb[cue.to - 1]! + 3) >> 2}`,
    `none h${p.wordClass[cue.to - 1]!}`,
    `none k${start}`,
    `none n${Math.min(3, phrases.filter((x) => x.from < cue.from).length)}`,
    `none t${p.title}`,
  ];
}

/** The phrase of the sentence that speaks, for a cue that the tagger left without a source; null if none is likely. */
export function findSource(
  p: Paragraph,
  cue: Stretch,
  weights: ReadonlyMap<string, number> = TRAINED,
): Stretch | null {
  const phrases = phrasesAround(p, cue);
  const sum = (features: readonly string[]): number =>
    features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
  let best = sum(noPhraseFeatures(p, cue, phrases));
  let found: Phrase | null = null;
  phrases.forEach((phrase, k) => {
    const score = sum(phraseFeatures(p, cue, phrases, k));
    if (score <= best) return;
    best = score;
    found = phrase;
  });
  return found === null ? null : widened(p, cue, found);
}

/** "the head" of "the head of the harbour office": with what "of" adds. */
function widened(p: Paragraph, cue: Stretch, { from, to }: Phrase): Stretch {
  let end = to;
  if (p.wordClass[end] === OF) {
    const next = phrasesAround(p, cue).find((phrase) => phrase.from === end + 1);
    if (next !== undefined) end = next.to;
  }
  return { role: 'source', from, to: end };
}
