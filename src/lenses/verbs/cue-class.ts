import { verbForms } from '../../text/words/verb-forms.ts';
import { CUE_LISTS, type CueClass } from './verb-classes.data.ts';

export interface ClassedCue {
  class: CueClass;
  /** Base form of the verb, or the listed phrase. */
  lemma: string;
}

const single = new Map<string, ClassedCue>();
const nouns = new Set(CUE_LISTS.flatMap(({ phrases }) => phrases?.split(/\s+/) ?? []));
/** By the verb's form, with the particle that must follow. */
const withParticle = new Map<string, { particle: string; cue: ClassedCue }[]>();

for (const list of CUE_LISTS) {
  for (const entry of list.verbs.split(/\s+/)) {
    const [verb, particle] = entry.split('+');
    const cue = { class: list.class, lemma: entry.replace('+', ' ') };
    for (const [form] of verbForms(verb!)) {
      if (particle === undefined) {
        if (!single.has(form)) single.set(form, cue);
      } else withParticle.set(form, [...(withParticle.get(form) ?? []), { particle, cue }]);
    }
  }
  for (const phrase of list.phrases?.split(/\s+/) ?? []) {
    if (!single.has(phrase)) single.set(phrase, { class: list.class, lemma: phrase });
  }
}

/** The speaker did not say it, or was not the one who did. */
const DENIED =
  /^(?:not|never|declined?|declining|refus(?:e|es|ed|ing)|fail(?:s|ed)?|unable|without|[a-z]+n't)$/;
const BEFORE_NOUN = /^(?:the|a|an|his|her|its|their|this|that|these|those|any|no|of)$/;

/** A listed word further back in a long cue is mostly another word's object. */
const FARTHEST = 4;

/**
 * The class of a cue by its first listed word ("has repeatedly claimed" is `claim`). Null where none of its first words
 * is listed, or where it is denied ("did not say", "declined to say").
 */
export function classOfCue(cue: string): ClassedCue | null {
  const words =
    cue
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z]+(?:'[a-z]+)?/g) ?? [];
  if (words.some((word) => DENIED.test(word))) return null;
  for (let i = 0; i < words.length && i < FARTHEST; i++) {
    const phrasal = withParticle
      .get(words[i]!)
      ?.find(({ particle }) => words.slice(i + 1, i + 4).includes(particle));
    const found = phrasal?.cue ?? single.get(words[i]!);
    if (found === undefined) continue;
    return i > 0 && BEFORE_NOUN.test(words[i - 1]!) && !nouns.has(words[i]!) ? null : found;
  }
  return null;
}
