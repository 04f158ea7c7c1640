import { cueVerb } from '../attribution/lexicon.ts';
import { VERB_FORCE } from './verb-force.data.ts';

export type VerbForce = keyof typeof VERB_FORCE;

const forces = new Map<string, VerbForce>(
  (Object.keys(VERB_FORCE) as VerbForce[]).flatMap((force) =>
    VERB_FORCE[force].split(' ').map((verb): [string, VerbForce] => [verb, force]),
  ),
);

/** What the only listed verb of a cue adds to "said"; null where no verb or several stand in it. */
export function forceOf(cue: string): VerbForce | null {
  const lower = cue.toLowerCase();
  if (/^according to$/.test(lower)) return 'neutral';
  const found = (lower.match(/\p{L}+/gu) ?? []).flatMap((word) => cueVerb(word) ?? []);
  if (found.length !== 1 || /\bnot\b/.test(lower)) return null;
  return forces.get(found[0]!.lemma) ?? null;
}
