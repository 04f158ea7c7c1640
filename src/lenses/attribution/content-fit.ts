import type { Chars, Draft } from './draft.ts';
import { cueVerb, nounOf } from './lexicon.ts';
import type { Paragraph } from './paragraph.ts';
import { QUOTE } from './quote-states.ts';
import type { Stretch } from './roles.ts';

/** Whether a quotation in a later sentence names the source itself: nobody's own words then. */
export function speaksOfSource(p: Paragraph, cue: Stretch, source: Stretch | null, start: number): boolean {
  const first = p.start.indexOf(start);
  if (
    source === null ||
    first < 0 ||
    p.quote[first] !== QUOTE.opening ||
    p.sentence[first]! <= p.sentence[cue.from]!
  )
    return false;
  const name = p.lower[source.to - 1]!;
  if (p.shape[source.to - 1] === 0) return false;
  for (let i = first + 1; i < p.size && p.quote[i] !== QUOTE.closing; i++)
    if (p.lower[i] === name && p.shape[i]! > 0) return true;
  return false;
}

/**
 * Content of a cue that the tagger left without: it labels each word once, so a statement that itself reports another
 * is given to the inner one. "..., the paper said." takes what stands before it, "the paper said that ..." what follows.
 */
export function contentAround({ paragraph: p, cue, source }: Draft): Chars[] {
  if (cue === null || source === null) return [];
  const first = p.sentenceStart[cue.from]!;
  let last = cue.to;
  while (last < p.size && p.sentence[last] === p.sentence[cue.from]) last++;
  const from = Math.min(cue.from, source.from);
  const to = Math.max(cue.to, source.to);
  // "was cited as saying by the daily" goes with the cue.
  const saying = p.lower[to] === 'as' && p.lower[to + 1] === 'saying';
  const ends = last - to <= 1 || saying;
  const closed = p.quote[from - 1] === QUOTE.closing;
  if (ends && from - first > 3 && (closed || p.lower[from - 1] === ',')) {
    return [[p.start[first]!, p.end[closed ? from - 1 : from - 2]!]];
  }
  const fronted = p.lower[cue.from] === 'according' && cue.from === first;
  const begins = p.lower[to - 1] === ',' ? to : to + 1;
  if (fronted && p.lower[begins - 1] === ',' && last - begins > 3)
    return [[p.start[begins]!, p.end[last - 2]!]];
  const says = cueVerb(p.lower[cue.to - 1]!)?.family === 'say' && source.to <= cue.from;
  if (says && last - to > 4 && /^\p{L}/u.test(p.raw[to]!)) return [[p.start[to]!, p.end[last - 2]!]];
  if (p.lower[to] === 'that' && last - to > 3) return [[p.start[to]!, p.end[last - 2]!]];
  return [];
}

/** Joins stretches that touch, in reading order. */
export function mergeTouching(chars: Chars[]): Chars[] {
  const merged: Chars[] = [];
  for (const [start, end] of chars.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The subject of a speech verb that the tagger left without: the words from the sentence's start, if a listed noun leads them. */
export function sourceBefore(p: Paragraph, cue: Stretch): Stretch | null {
  const first = p.sentenceStart[cue.from]!;
  if (
    cue.from - first < 1 ||
    cue.from - first > MOST_SOURCE_WORDS ||
    cueVerb(p.lower[cue.from]!)?.family !== 'say'
  )
    return null;
  let led = false;
  for (let i = first; i < cue.from; i++) {
    if (p.quote[i] !== QUOTE.outside || (p.verb[i]! > 0 && !led && nounOf(p.lower[i]!) === undefined))
      return null;
    if (i - first <= 3 && nounOf(p.lower[i]!) !== undefined) led = true;
  }
  return led ? { role: 'source', from: first, to: cue.from } : null;
}

const MOST_SOURCE_WORDS = 14;
