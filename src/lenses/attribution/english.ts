import type { RevisionText } from '../../text/span.ts';
import { closedClass } from './lexicon.ts';

/** Share of English function words from which a text of unknown language is read as English. */
const ENOUGH = 0.22;

/** Whether a text is English: by its language tag, or, where it has none, by its function words. */
export function isEnglish(text: Pick<RevisionText, 'language' | 'body' | 'headline'>): boolean {
  if (text.language !== null) return /^en\b/i.test(text.language);
  const words = `${text.headline} ${text.body.slice(0, 4000)}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return false;
  const known = words.filter((word) => word.length > 1 && closedClass(word) !== undefined).length;
  return known / words.length >= ENOUGH;
}
