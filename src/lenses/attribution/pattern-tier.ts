import type { Draft } from './draft.ts';
import { cueVerb } from './lexicon.ts';
import { QUOTE } from './quote-states.ts';
import { classId } from './word-facts.ts';

/** The least probability of the cue that the pattern tier asks for, beside its pattern. */
export const PATTERN_CONFIDENCE = 0.8;

const SPEECH = new Set(['say', 'ask', 'argue', 'announce']);
const THAT = classId('that');

/**
 * Whether a syntactic pattern of reported speech holds: a listed speech verb with its source beside it and a quotation,
 * a that-clause or a fronted clause next to them; or "according to" and its source.
 */
export function holdsPattern(draft: Draft): boolean {
  const { paragraph: p, cue, source, content } = draft;
  if (cue === null || source === null || content.length === 0 || p.title) return false;
  if (p.quote[cue.from] !== QUOTE.outside || p.quote[source.from] !== QUOTE.outside) return false;
  if (p.lower[cue.from] === 'according') return source.from === cue.to;
  let verb = -1;
  for (let i = cue.from; i < cue.to; i++) if (cueVerb(p.lower[i]!) !== undefined) verb = i;
  const listed = verb < 0 ? undefined : cueVerb(p.lower[verb]!);
  if (listed === undefined || !SPEECH.has(listed.family) || cue.to - cue.from > 4) return false;
  const beside =
    source.to === cue.from ||
    cue.to === source.from ||
    (source.to === cue.from - 1 && p.lower[source.to] === ',');
  if (!beside) return false;
  const group = { from: Math.min(cue.from, source.from), to: Math.max(cue.to, source.to) };
  const before = p.end[group.from - 1] ?? -1;
  const quotedBefore = p.quote[group.from - 1] === QUOTE.closing;
  const quotedAfter =
    p.quote[group.to] === QUOTE.opening ||
    (/^[,:]$/.test(p.lower[group.to] ?? '') && p.quote[group.to + 1] === QUOTE.opening);
  const clauseBefore =
    p.lower[group.from - 1] === ',' &&
    content.some(([, end]) => end === before || end === p.end[group.from - 2]);
  const thatAfter = p.wordClass[group.to] === THAT;
  const plainAfter = listed.lemma === 'say' && content.some(([start]) => start === p.start[group.to]);
  return quotedBefore || quotedAfter || clauseBefore || thatAfter || plainAfter;
}
