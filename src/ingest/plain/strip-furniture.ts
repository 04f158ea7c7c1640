import { AGENCIES } from '../fields/agencies.data.ts';
import { cleanText, type FurnitureRange } from './clean-text.ts';
import { HEAD_LINES } from './furniture-lines.data.ts';

/** A text without its site's furniture, and everything that was taken off. */
export interface StrippedText {
  /** The very characters that were given where nothing was taken off. */
  text: string;
  /** Half-open ranges of the text as given, in order. */
  removed: FurnitureRange[];
  /** What the page calls the piece, itself and its subjects, where the furniture says so. */
  headline: string | null;
  site: string | null;
  tags: string[];
  /** Lines of the furniture that name an author. */
  bylines: string[];
  postedOn: string | null;
}

/**
 * Takes the furniture off a text that was copied as plain text. Credit lines stay: they say whose text it is, and a
 * finding needs its characters. A text that is clean passes as it is. Pure; `source` has its white space in order.
 */
export function stripFurniture(source: string, headline: string | null): StrippedText {
  const cleaned = cleanText(source, headline);
  const removed = cleaned.furniture.filter(
    ({ kind, exact }) => kind !== 'credit' && !namesAgency(kind, exact),
  );
  const text = cleaned.text === '' ? source : without(source, removed);
  if (text === source) {
    return { text: source, removed: [], headline: null, site: null, tags: [], bylines: [], postedOn: null };
  }
  const first = removed[0]!;
  const isSite =
    first.kind === 'site' && /^\p{Lu}[^.!?|]{1,60}$/u.test(first.exact) && !HEAD_LINES.test(first.exact);
  const republished = cleaned.creditLines.some(({ kind }) => kind === 'republished');
  return {
    text,
    removed,
    headline: cleaned.headline,
    site: isSite && republished ? first.exact : null,
    tags: cleaned.tags,
    bylines: removed.filter(({ kind }) => kind === 'byline').map(({ exact }) => exact),
    postedOn: cleaned.postedOn,
  };
}

/** "By The Associated Press", "© 2019 Reuters": whose text it is, though a site sets it as furniture. */
function namesAgency(kind: FurnitureRange['kind'], line: string): boolean {
  if (kind !== 'byline' && !/^(?:©|\(c\)|copyright)/i.test(line)) return false;
  const words = ` ${line
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `;
  return [...AGENCIES].some((name) => words.includes(` ${name} `));
}

function without(source: string, ranges: readonly FurnitureRange[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    kept.push(source.slice(from, start));
    from = end;
  }
  kept.push(source.slice(from));
  return kept
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}
