import type { Range } from '../../text/span.ts';
import { occurrences } from './occurrences.ts';

/** What a quotation can be at fault for, against the text it is said to stand in. */
type Misplaced = 'notFound' | 'sliceDiffers' | 'cutsWord' | 'ambiguous';

/** Where the model says that it stands, where it says so: believed only if the very characters stand there. */
export interface Claimed {
  start: number;
  end: number;
}

const MAX_CUTS = 1000;

/**
 * Finds a quotation in a text: verbatim, at whole words, and once, unless the model has said which. Offsets count UTF-16
 * code units. Nothing is mended: a quotation that is nearly right is wrong.
 */
export function locateQuotation(
  text: string,
  exact: string,
  claimed: Claimed | null,
): Omit<Range, 'field'> | Misplaced {
  if (claimed !== null) {
    const { start, end } = claimed;
    if (start < 0 || end > text.length || text.slice(start, end) !== exact) return 'sliceDiffers';
    return cutsWord(text, start, end) ? 'cutsWord' : { start, end };
  }
  let found: Omit<Range, 'field'> | null = null;
  let cut = 0;
  for (const start of occurrences(text, exact)) {
    const end = start + exact.length;
    if (cutsWord(text, start, end)) {
      cut += 1;
      // "aa" in a text of nothing but a's: no place will do, and there is no end of places.
      if (cut > MAX_CUTS) return 'cutsWord';
      continue;
    }
    if (found !== null) return 'ambiguous';
    found = { start, end };
  }
  return found ?? (cut > 0 ? 'cutsWord' : 'notFound');
}

function cutsWord(text: string, start: number, end: number): boolean {
  return cutsAt(text, start) || cutsAt(text, end);
}

// Letters of scripts that part words by spaces; in others (Chinese, Thai) every place between letters may be a border.
const IN_WORD =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]\p{M}*$/u;
const GOES_ON =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]/u;

/** Whether a border at `at` would part a surrogate pair, a letter from its marks, or a word. */
function cutsAt(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 8), at), text.slice(at, at + 2)];
  if (/[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(after)) return true;
  return /^[\p{M}\u200d]/u.test(after) || (IN_WORD.test(before) && GOES_ON.test(after));
}
