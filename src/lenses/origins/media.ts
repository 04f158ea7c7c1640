import { isAgency, outletKey } from '../../text/direction/direction-credits.ts';
import {
  LOOSE_NOUNS,
  MANY_MEDIA,
  MEDIA_TEXT_NOUNS,
  MEDIUM_NOUNS,
  OUTLET_DESCRIPTIONS,
  OUTLET_NAME_WORDS,
  OUTLET_NAMES,
  PLATFORMS,
} from './media.data.ts';

/** What a phrase says of a medium. */
export interface Medium {
  /** The outlet's name as it stands; null where the phrase describes one or several ("Hebrew media", "the paper"). */
  name: string | null;
  /** True for a singular description that an earlier name may stand behind: "the newspaper", "the report". */
  anaphoric: boolean;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}&.-]*(?:['’](?!s\b)\p{L}+)?/gu;
const ARTICLE = /^(?:the|a|an|its|his|her|their|our|one|another|that|this)$/i;

/**
 * The medium that a source or a `via` phrase names, or null. `known` holds keys of names that are outlets beyond doubt
 * (those of the event, and those that the same text introduces by a medium noun).
 */
export function mediumIn(phrase: string, known: ReadonlySet<string>): Medium | null {
  const words = (headOf(phrase).match(TOKEN) ?? []).map((word) => word.replace(/[.-]+$/, ''));
  while (words.length > 0 && ARTICLE.test(words[0]!)) words.shift();
  if (words.length === 0 || words.length > 8) return null;
  const lower = words.map((word) => word.toLowerCase());
  const noun = lower.findIndex((word) => MEDIUM_NOUNS.has(word) || MEDIA_TEXT_NOUNS.has(word));
  const whole = words.join(' ');
  if (isOutletName(whole, words, known)) return { name: whole, anaphoric: false };
  if (noun < 0) return null;
  const after = words.slice(noun + 1);
  if (after.length > 0 && after.every(isNameWord) && MEDIUM_NOUNS.has(lower[noun]!))
    return { name: after.join(' '), anaphoric: false };
  if (noun !== words.length - 1) return null;
  const before = words.slice(0, noun).filter((word) => !OUTLET_DESCRIPTIONS.test(word));
  if (before.length > 0 && before.every(isNameWord) && isOutletName(before.join(' '), before, known))
    return { name: before.join(' '), anaphoric: false };
  if (MANY_MEDIA.has(lower[noun]!))
    return before.length > 0 && LOOSE_NOUNS.has(lower[noun]!) ? null : { name: null, anaphoric: false };
  // "A report" may be anybody's: only a medium that was named makes it one.
  return { name: null, anaphoric: true };
}

/** True for a phrase that only describes a medium's text or a loose noun, and is a medium only after one was named. */
export function needsName(phrase: string): boolean {
  const last = [...headOf(phrase).matchAll(TOKEN)].at(-1)?.[0].toLowerCase() ?? '';
  return MEDIA_TEXT_NOUNS.has(last) || LOOSE_NOUNS.has(last);
}

/** True where the words were put out on a service or in a document of the speaker's own: no medium stands between. */
export function isPlatform(phrase: string): boolean {
  return (phrase.slice(0, 160).match(TOKEN) ?? []).some((word) => PLATFORMS.has(word.toLowerCase()));
}

/** Names that a text introduces as outlets: "the Halvost daily Halvoster Dagblad". Keys of {@link outletKey}. */
export function introducedNames(phrases: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const phrase of phrases) {
    const medium = mediumIn(phrase, found);
    if (medium?.name != null) found.add(outletKey(medium.name));
  }
  return found;
}

function isOutletName(whole: string, words: readonly string[], known: ReadonlySet<string>): boolean {
  if (!words.every(isNameWord)) return false;
  if (known.has(outletKey(whole)) || isAgency(whole)) return true;
  const last = words.at(-1)!.toLowerCase();
  if (OUTLET_NAMES.has(words[0]!.toLowerCase()) && (words.length === 1 || OUTLET_NAME_WORDS.has(last)))
    return true;
  if (words.length === 1) return OUTLET_NAMES.has(last);
  const described = words.slice(0, -1).every((word) => OUTLET_DESCRIPTIONS.test(word.toLowerCase()));
  return OUTLET_NAME_WORDS.has(last) && /^\p{Lu}/u.test(words.at(-1)!) && !described;
}

const isNameWord = (word: string): boolean =>
  /^[\p{Lu}\p{N}]/u.test(word) || /^\p{Ll}+\d/u.test(word) || /^(?:of|and|de|du|la|le|el|al)$/.test(word);

/** The noun phrase up to a comma, a clause or an apposition: "Maariv, a daily" names Maariv. */
function headOf(phrase: string): string {
  const short = phrase.slice(0, 160);
  const end = short.search(/[,;:(—–]|\s(?:which|that|who|from|on|in|by|with|published|citing|quoting)\s/u);
  const interview = /\binterview(?:s)? (?:with|on|for|to)\s+(.*)$/u.exec(short);
  if (interview !== null) return interview[1]!;
  return end < 0 ? short : short.slice(0, end);
}
