import type { Paragraph } from './paragraph.ts';
import { QUOTE } from './quote-states.ts';
import { classId } from './word-facts.ts';

/** Labels of the tagger: nothing, then beginning and continuation of cue, source and content. */
export const LABELS = 7;
export const LABEL = { none: 0, cue: 1, source: 3, content: 5 } as const;
export type Role = 'cue' | 'source' | 'content';

/** Number of transition contexts, see {@link transitionContexts}. */
export const CONTEXTS = 8;

const COMMA = classId('comma');
const STOP = classId('stop');

/** What stands at the border into each token; label transitions are weighted per kind of border. */
export function transitionContexts(p: Paragraph): Uint8Array {
  const contexts = new Uint8Array(p.size);
  for (let i = 0; i < p.size; i++) {
    const quote = p.quote[i];
    if (i > 0 && p.quote[i - 1] === QUOTE.closing) contexts[i] = 7;
    else if (quote === QUOTE.opening) contexts[i] = 1;
    else if (quote === QUOTE.closing) contexts[i] = 2;
    else if (quote !== QUOTE.outside) contexts[i] = 3;
    else if (i === p.sentenceStart[i]) contexts[i] = 4;
    else if (p.wordClass[i] === COMMA) contexts[i] = 5;
    else if (p.wordClass[i] === STOP) contexts[i] = 6;
  }
  return contexts;
}

/** A run of tokens `[from, to)` of one paragraph with one role. */
export interface Stretch {
  role: Role;
  from: number;
  to: number;
}

/** The stretches that a label sequence spells, in reading order. */
export function stretchesOf(labels: Uint8Array): Stretch[] {
  const stretches: Stretch[] = [];
  const roles: readonly Role[] = ['cue', 'source', 'content'];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0) continue;
    const role = roles[(label - 1) >> 1]!;
    const last = stretches.at(-1);
    if (label % 2 === 0 && last !== undefined && last.to === i && last.role === role) last.to = i + 1;
    else stretches.push({ role, from: i, to: i + 1 });
  }
  return stretches;
}
