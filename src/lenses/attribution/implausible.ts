import type { Draft } from './drafts.ts';
import { cueVerb } from './lexicon.ts';
import { headIndex } from './names.ts';

/** Who attacks, hits and targets with weapons, not with words. Source: nouns of armed bodies in news. */
const ARMED =
  /^(?:army|armies|forces?|troops|soldiers?|military|navy|air force|warplanes|jets|drones|tanks|militants?|gunm[ae]n|fighters|rebels|insurgents|snipers?|bombers?|hackers?|militias?)$/;
/** Verbs of harsh words that first mean blows. */
const BLOWS = /^(?:attack|hit|target|strike|blast|slam|pound|lash|rip|bash|knock|jab|needle|torch|assail)$/;

/**
 * Drafts that are no speech whatever the tagger says: a source that holds another attribution whole ("The sources add
 * that it follows reports"), and blows of armed bodies without a word in quotation marks.
 */
export function isImplausible(draft: Draft, all: readonly Draft[]): boolean {
  const { paragraph: p, source, cue } = draft;
  if (source === null || cue === null) return false;
  const swallows = all.some(
    (other) =>
      other !== draft &&
      other.paragraph === p &&
      other.cue !== null &&
      other.source !== null &&
      other.cue.from >= source.from &&
      other.cue.to <= source.to &&
      other.source.from >= source.from,
  );
  if (swallows) return true;
  const verb = cueVerb(p.lower[cue.to - 1]!)?.lemma ?? '';
  const quoted = draft.content.some(([start, end]) =>
    p.start.some((at, i) => at >= start && at < end && p.quote[i] !== p.quote[cue.from]),
  );
  return BLOWS.test(verb) && !quoted && ARMED.test(p.lower[headIndex(p, source.from, source.to)] ?? '');
}
