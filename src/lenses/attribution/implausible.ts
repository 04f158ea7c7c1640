import type { Draft } from './draft.ts';
import { cueVerb } from './lexicon.ts';
import { headIndex } from './names.ts';

/** Who attacks, hits and targets with weapons, not with words. Source: nouns of armed bodies in news. */
const ARMED =
  /^(?:army|armies|forces?|troops|soldiers?|military|navy|air force|warplanes|jets|drones|tanks|militants?|gunm[ae]n|fighters|rebels|insurgents|snipers?|bombers?|hackers?|militias?)$/;
/** Acts and states that the tagger meets beside speech; without quotation marks or a clause they are none. Source: Levin 1993, classes 36 (social interaction), 29 and 48 (appearance), 13 (giving). */
const ACTS =
  /^(?:invit(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|greet(?:s|ed|ing)?|discuss(?:es|ed|ing)?|includ(?:e|es|ed|ing)|muster(?:ed|s)?|host(?:s|ed|ing)?|appears?|appeared|determined|began|begin|begins|continued|continues|shown|issued|issue|gave|remarks|also|on|testif(?:y|ied|ying)|meets?|met|visited|decision)$/;
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
  const clause = draft.content.some(([start]) =>
    /^(?:that|if|whether|how|why)$/.test(p.lower[p.start.indexOf(start)] ?? ''),
  );
  if (ACTS.test(p.lower[cue.to - 1]!) && !quoted && !clause) return true;
  return BLOWS.test(verb) && !quoted && ARMED.test(p.lower[headIndex(p, source.from, source.to)] ?? '');
}
