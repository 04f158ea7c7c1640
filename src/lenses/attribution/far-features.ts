import type { Paragraph } from './paragraph.ts';
import { QUOTE } from './quote-states.ts';
import type { FAR } from './templates.ts';
import { classId } from './word-facts.ts';

const COMMA = classId('comma');
const THAT = classId('that');
const OPEN = classId('openQuote');
const COLON = classId('colon');
const SUBJECT = classId('subjectPronoun');
const NAME = classId('name');
const SAYING = classId('saying');

/** Binned distance: 0 none, then 1, 2, 3, 4-5, 6-8, 9-14, 15 and more. */
function bin(distance: number): number {
  if (distance <= 3) return distance;
  return distance <= 5 ? 4 : distance <= 8 ? 5 : distance <= 14 ? 6 : 7;
}

/** What stands far from each token: the nearest listed verbs of its sentence, quotation marks, commas, the clause. */
export function readFar(p: Paragraph, far: Readonly<Record<(typeof FAR)[number], Int32Array>>): void {
  const { size, quote, wordClass, verb, sentence } = p;
  let last = -1,
    comma = 0,
    that = 0,
    commas = 0,
    closed = -1,
    colon = 0,
    clause = 0,
    subject = 0,
    noun = -1,
    current = -1;
  for (let i = 0; i < size; i++) {
    if (sentence[i] !== current) {
      current = sentence[i]!;
      last = -1;
      comma = 0;
      that = 0;
      commas = 0;
      colon = 0;
      clause = i;
      subject = 0;
      noun = -1;
    }
    const outside = quote[i] === QUOTE.outside;
    if (last >= 0) {
      far.leftVerb[i] = verb[last]!;
      far.leftWord[i] = p.word[last]!;
      far.leftDistance[i] = bin(i - last);
      far.leftComma[i] = comma;
      far.leftThat[i] = that;
    }
    far.commas[i] = Math.min(commas, 3);
    far.colon[i] = colon;
    far.sinceQuote[i] = closed < 0 ? 0 : bin(i - closed);
    far.firstWord[i] = p.word[p.sentenceStart[i]!]!;
    far.firstClass[i] = wordClass[p.sentenceStart[i]!]!;
    far.clauseClass[i] = wordClass[clause]!;
    far.clauseWord[i] = p.word[clause]!;
    far.subject[i] = subject;
    if (noun >= 0) {
      far.leftNoun[i] = p.word[noun]!;
      far.leftNounDistance[i] = bin(i - noun);
      far.afterNoun[i] = noun + 1 < size ? wordClass[noun + 1]! : 0;
    }
    if (outside) {
      const kind = wordClass[i]!;
      if (verb[i]! > 0) {
        last = i;
        comma = 0;
        that = 0;
      }
      if (kind === SAYING) noun = i;
      if (kind === COMMA) {
        comma = Math.min(comma + 1, 2);
        commas++;
        clause = Math.min(i + 1, size - 1);
      }
      if (kind === THAT && last >= 0 && i - last <= 4) that = 1;
      if (kind === COLON) colon = 1;
      if (kind === SUBJECT || kind === NAME) subject = kind;
    }
    if (quote[i] === QUOTE.closing) closed = i;
  }
  let next = -1,
    opening = -1,
    end = size,
    nextComma = 0,
    nextNoun = 0,
    quotes = 0;
  current = -1;
  for (let i = size - 1; i >= 0; i--) {
    if (sentence[i] !== current) {
      current = sentence[i]!;
      next = -1;
      nextComma = 0;
      nextNoun = 0;
      end = i;
      quotes = sentenceQuoteState(p, i);
    }
    if (next >= 0) {
      far.rightVerb[i] = verb[next]!;
      far.rightWord[i] = p.word[next]!;
      far.rightDistance[i] = bin(next - i);
      far.rightComma[i] = nextComma;
    }
    far.rightNoun[i] = nextNoun;
    far.untilQuote[i] = opening < 0 ? 0 : bin(opening - i);
    far.untilEnd[i] = bin(end - i);
    far.sentenceQuotes[i] = quotes;
    if (quote[i] === QUOTE.outside) {
      if (verb[i]! > 0) {
        next = i;
        nextComma = 0;
      }
      if (wordClass[i] === SAYING) nextNoun = p.word[i]!;
      if (wordClass[i] === COMMA) nextComma = Math.min(nextComma + 1, 2);
    }
    if (quote[i] === QUOTE.opening || wordClass[i] === OPEN) opening = i;
  }
}

/** 0 no quotation in the sentence that ends at `end`, 1 part of it, 2 all of it, 3 it begins in one, 4 it ends in one. */
function sentenceQuoteState(p: Paragraph, end: number): number {
  const start = p.sentenceStart[end]!;
  let outside = 0;
  let inside = 0;
  for (let i = start; i <= end; i++) p.quote[i] === QUOTE.outside ? outside++ : inside++;
  if (inside === 0) return 0;
  if (outside <= 1) return 2;
  if (p.quote[start] !== QUOTE.outside) return 3;
  return p.quote[end] !== QUOTE.outside || p.quote[end - 1] !== QUOTE.outside ? 4 : 1;
}
