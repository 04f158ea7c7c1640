import { is, isAdverb, isContent, type Sentence } from './sentence.ts';
import { IS } from './word-facts.ts';

/** Tokens `[from, to)` of a sentence. */
export interface Phrase {
  from: number;
  to: number;
}

const LONGEST = 14;
const OPENS = IS.article | IS.determiner;
export const AUXILIARY = IS.be | IS.clitic | IS.have | IS.do | IS.modal | IS.to | IS.get;

/** Marks inside a phrase: hyphens, per cent and currency signs, the stop of "Mr." and of an initial. */
export function joins(s: Sentence, i: number): boolean {
  const mark = s.tokens[i]!.norm;
  if (mark === '.')
    return i > 0 && s.capital[i - 1] === 1 && s.tokens[i - 1]!.norm.length <= 4 && s.capital[i + 1] === 1;
  return (
    mark === '-' ||
    mark === '‑' ||
    mark === '%' ||
    mark === '$' ||
    mark === '£' ||
    mark === '€' ||
    mark === '&' ||
    mark === '#'
  );
}

/** Nouns in "-ing" of places, bodies and occasions. Source: Quirk 17.54 (deverbal nouns); any dictionary. */
const ING_NOUNS =
  /^(?:building|crossing|ceiling|clearing|dwelling|wing|king|ring|meeting|hearing|wedding|briefing|filing|ruling|warning|housing|clothing|funding|spending|training|opening|shipping|offspring|sibling|landing|parking|savings?|holding)$/;

/** "Police kill man who ...": the present of headlines in the plural, where the form is no noun. */
export function isHeadlinePresent(s: Sentence, i: number): boolean {
  if (s.field !== 'headline' || !isContent(s, i - 1)) return false;
  const { verb, noun } = s.facts[i]!;
  if (verb?.role !== 'acts' || !verb.forms.has('base') || noun !== undefined) return false;
  return !NOUNS_TOO.test(s.tokens[i]!.norm) && startsPhrase(s, i + 1);
}

/** Base forms of acts that are nouns or adjectives as often. Source: any dictionary. */
const NOUNS_TOO =
  /^(?:bomb|shell|storm|raid|target|fire|fine|free|level|wreck|ruin|ambush|down|sack|torch|hurt|wound|slap|lift|cap|ram|sentence|jail|maul)$/;

/** Whether the word can only be a verb here, or a participle that is not set before a noun. */
function endsPhrase(s: Sentence, i: number): boolean {
  if (is(s, i, AUXILIARY) || /^(?:say|says|tells)$/.test(s.tokens[i]!.norm)) return true;
  const { verb } = s.facts[i]!;
  if (isHeadlinePresent(s, i)) return true;
  if (is(s, i, IS.participle | IS.past) || verb?.forms.has('past') === true) {
    return !(
      is(s, i - 1, OPENS | IS.number) ||
      s.tokens[i - 1]?.norm === '-' ||
      (s.capital[i] === 1 && s.field === 'body' && i > 0)
    );
  }
  if (ING_NOUNS.test(s.tokens[i]!.norm) && isContent(s, i - 1)) return false;
  return (
    is(s, i, IS.ing) &&
    !is(s, i - 1, OPENS | IS.number) &&
    s.tokens[i - 1]?.norm !== '-' &&
    s.capital[i] === 0
  );
}

/**
 * The noun phrase that ends right before token `end` (adverbs between are passed over): the subject of a verb group
 * that begins there. Null where the words before it do not show one clearly.
 */
export function subjectBefore(s: Sentence, end: number): Phrase | null {
  let last = beforeTime(s, end - 1);
  let bounded = false;
  if (last >= 0 && is(s, last, IS.relative) && s.tokens[last]!.norm !== 'where') {
    bounded = true;
    last--;
    if (s.tokens[last]?.norm === ',') last--;
    if (last < 0 || !isContent(s, last)) return null;
  } else if (s.tokens[last]?.norm === ',' || s.tokens[last]?.norm === '—' || s.tokens[last]?.norm === '–') {
    last = beforeInsertion(s, last);
  }
  if (last < 0) return null;
  if (is(s, last, IS.subjectPronoun) && !is(s, last - 1, OPENS)) return { from: last, to: last + 1 };
  if ((!isContent(s, last) && !is(s, last, IS.number)) || endsPhrase(s, last)) return null;
  return leftward(s, last, bounded);
}

/** Passes over adverbs and adverbials of time before a verb: "on Wednesday", "last week". */
function beforeTime(s: Sentence, from: number): number {
  let last = from;
  for (;;) {
    if (isAdverb(s, last)) last--;
    else if (isContent(s, last) && is(s, last, IS.noAgent) && s.tokens[last - 1]?.norm === 'on') last -= 2;
    else if (
      /^(?:week|month|year|night|weekend)$/.test(s.tokens[last]?.norm ?? '') &&
      /^(?:last|this|earlier)$/.test(s.tokens[last - 1]?.norm ?? '')
    )
      last -= 2;
    else return last;
  }
}

/** The token before an insertion between commas or dashes that ends with the mark at `close`; -1 where none opens. */
function beforeInsertion(s: Sentence, close: number): number {
  const mark = s.tokens[close]!.norm;
  for (let i = close - 1; i > 0 && i > close - 25; i--) {
    if (s.tokens[i]!.norm !== mark) continue;
    return i - 1;
  }
  return -1;
}

/** Prepositions that open clauses as well: the phrase before one is none of the subject's. */
export const OPENS_CLAUSE = /^(?:after|before|since|until|as|because|than)$/;

/** Walks to the begin of the phrase that ends with `last`; a `bounded` one takes no complement but "of". */
function leftward(s: Sentence, last: number, bounded: boolean): Phrase | null {
  let from = last;
  let i = last - 1;
  let clear = true;
  for (; i >= 0 && i > last - LONGEST; i--) {
    if (is(s, from, OPENS)) {
      // A determiner begins the phrase, unless it belongs to the complement of an "of" or a quantifier.
      if (is(s, i, IS.of) || (is(s, i, IS.determiner) && is(s, from, OPENS))) {
        from = i;
        continue;
      }
      if (bounded || !is(s, i, IS.preposition) || OPENS_CLAUSE.test(s.tokens[i]!.norm)) break;
      if (!isContent(s, i - 1) || endsPhrase(s, i - 1)) break;
      from = i;
      continue;
    }
    if (is(s, i, IS.punctuation)) {
      if (!joins(s, i)) break;
    } else if (is(s, i, IS.of)) {
      if (!isContent(s, i - 1) && !is(s, i - 1, IS.number | IS.determiner)) break;
    } else if (is(s, i, IS.coordinator)) {
      if (s.tokens[i]!.norm !== 'and' || !isContent(s, i - 1) || endsPhrase(s, i - 1)) break;
    } else if (is(s, i, IS.preposition | IS.by)) {
      if (bounded) break;
      // "hours after Trump accused": what follows is a clause of its own.
      if (OPENS_CLAUSE.test(s.tokens[i]!.norm)) break;
      if (!isContent(s, i - 1) || endsPhrase(s, i - 1)) {
        clear = false;
        break;
      }
    } else if (is(s, i, OPENS)) {
      from = i;
      continue;
    } else if (endsPhrase(s, i)) {
      clear = is(s, from, OPENS) || (is(s, i, IS.be) && s.tokens[i - 1]?.norm === 'there');
      break;
    } else if (!isContent(s, i) && !is(s, i, IS.number)) break;
    from = i;
  }
  if (i === last - LONGEST) return null;
  while (
    from <= last &&
    (is(s, from, IS.of | IS.preposition | IS.coordinator | IS.punctuation) || isAdverb(s, from))
  )
    from++;
  if (from > last || !clear) return null;
  return { from, to: last + 1 };
}

/** The noun phrase that begins at token `at` (adverbs are passed over): an object, or what follows "by" and "of". */
export function phraseAfter(s: Sentence, at: number): Phrase | null {
  let from = at;
  while (from < s.size && (isAdverb(s, from) || isQuote(s, from)) && from < at + 3) from++;
  if (is(s, from, IS.objectPronoun | IS.subjectPronoun) && !is(s, from, IS.determiner))
    return { from, to: from + 1 };
  let to = from;
  let heads = 0;
  while (to < s.size && to < from + LONGEST) {
    if (is(s, to, IS.punctuation)) {
      if (!joins(s, to) || to === from) {
        if (s.tokens[to]!.norm !== '$' && s.tokens[to]!.norm !== '£' && s.tokens[to]!.norm !== '€') break;
      }
    } else if (is(s, to, OPENS)) {
      if (heads > 0 && !is(s, to - 1, IS.of | IS.coordinator)) break;
    } else if (is(s, to, IS.of)) {
      if (heads === 0) break;
    } else if (is(s, to, IS.coordinator)) {
      if (s.tokens[to]!.norm !== 'and' || heads === 0 || !startsPhrase(s, to + 1) || startsClause(s, to + 1))
        break;
    } else if (!isContent(s, to) && !is(s, to, IS.number)) break;
    else if (heads > 0 && (isAdverb(s, to) || (endsPhrase(s, to) && !is(s, to - 1, IS.of | OPENS)))) break;
    else if (heads === 0 && is(s, to, IS.ing) && s.capital[to] === 0 && !is(s, to - 1, OPENS)) break;
    else heads++;
    to++;
  }
  while (
    to > from &&
    (is(s, to - 1, OPENS | IS.of | IS.coordinator) ||
      (is(s, to - 1, IS.punctuation) && s.tokens[to - 1]!.norm !== '%'))
  )
    to--;
  return heads === 0 || to <= from ? null : { from, to };
}

export function isQuote(s: Sentence, i: number): boolean {
  return /^["“”‘’'«»]$/.test(s.tokens[i]!.norm);
}

/** Whether what follows "and" is a verb, so that "and" joins clauses. */
function startsClause(s: Sentence, i: number): boolean {
  return endsPhrase(s, i) || is(s, i + 1, AUXILIARY);
}

/** Whether a noun phrase can begin here. */
export function startsPhrase(s: Sentence, i: number): boolean {
  return isContent(s, i) || is(s, i, OPENS | IS.number) || ['$', '£', '€'].includes(s.tokens[i]?.norm ?? '');
}
