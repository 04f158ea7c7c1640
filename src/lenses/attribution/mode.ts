import type { Draft } from './draft.ts';
import { cueVerb, nounOf } from './lexicon.ts';

/** `speech`: words somebody spoke or wrote; `stance`: what the outlet says that somebody thinks, wants or does about it. */
export type Mode = 'speech' | 'stance';

const STANCE = new Set(['think', 'want', 'seem', 'refuse']);

/** Speech where content is in quotation marks or the cue belongs to a family of saying; stance otherwise. */
export function modeOf(draft: Draft, quoted: boolean): Mode {
  const { paragraph: p, cue } = draft;
  if (cue === null || quoted) return 'speech';
  let family: string | null = null;
  for (let i = cue.from; i < cue.to; i++) {
    const lower = p.lower[i]!;
    if (
      lower === 'according' ||
      /^[:―—–]$/.test(lower) ||
      /^(?:reportedly|allegedly|purportedly)$/.test(lower)
    )
      return 'speech';
    family =
      cueVerb(lower)?.family ?? (family === null && nounOf(lower)?.kind === 'saying' ? 'noun' : family);
  }
  return family === null || STANCE.has(family) ? 'stance' : 'speech';
}
