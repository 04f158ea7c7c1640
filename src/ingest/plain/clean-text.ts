import type { CreditLine } from '../article.ts';
import { creditLineOf } from '../fields/credit-lines.ts';
import { parseDate } from '../fields/dates.ts';
import { fold } from '../fields/field.ts';
import { ENDERS, FOOT_LINES, HEAD_LINES, TAG_LINE } from './furniture-lines.data.ts';

/** A run of the text as given that is no part of the article: half-open, UTF-16 code units. */
export interface FurnitureRange {
  start: number;
  end: number;
  exact: string;
  kind: 'site' | 'headline' | 'credit' | 'byline' | 'tags' | 'comments' | 'navigation';
}

export interface CleanedText {
  /** The author's paragraphs, parted by one blank line. */
  text: string;
  /** What was taken out, in order; together with the paragraphs it is everything that was given. */
  furniture: FurnitureRange[];
  /** The headline, where the text carries it above a credit line or the caller named it. */
  headline: string | null;
  creditLines: CreditLine[];
  tags: string[];
  /** Day of a line like "March 12, 2025 - Posted by", ISO 8601, or null. */
  postedOn: string | null;
}

interface Paragraph {
  start: number;
  end: number;
  text: string;
}

/** Paragraphs at either end that may be furniture; what lies further in is the author's. */
const HEAD_REACH = 10;
const FOOT_REACH = 25;

/**
 * Takes a site's furniture off a text that was copied as plain text: the site's name and headline above, what follows
 * a "Posted by" line or a comment form below. Conservative: a paragraph goes only where a rule names it, or where it
 * stands outside such a line; anything that reads as prose inside stays. `headline` is the caller's, where there is one.
 */
export function cleanText(source: string, headline?: string | null): CleanedText {
  const paragraphs = paragraphsOf(source);
  const first = bodyStart(paragraphs, headline ?? null);
  const last = bodyEnd(paragraphs, first.at);
  const furniture: FurnitureRange[] = [];
  const kept: string[] = [];
  const creditLines: CreditLine[] = [];
  const tags: string[] = [];
  let postedOn: string | null = null;
  paragraphs.forEach((paragraph, i) => {
    const credit = i <= first.at + 1 || i >= last - 2 ? creditLineOf(paragraph.text) : null;
    if (credit !== null) creditLines.push(credit);
    if (i >= first.at && i < last) {
      kept.push(paragraph.text);
      return;
    }
    const posted = TAG_LINE.exec(paragraph.text);
    if (i >= last && posted !== null) {
      postedOn ??= parseDate(posted[1])?.slice(0, 10) ?? null;
      tags.push(...tagsOf(posted[2] ?? ''));
    }
    const kind = kindOf(
      paragraph.text,
      i < first.at,
      i === first.headlineAt,
      credit !== null,
      posted !== null,
    );
    furniture.push({
      start: paragraph.start,
      end: paragraph.end,
      exact: source.slice(paragraph.start, paragraph.end),
      kind,
    });
  });
  return {
    text: kept.join('\n\n'),
    furniture,
    headline: headline ?? (first.headlineAt >= 0 ? paragraphs[first.headlineAt]!.text : null),
    creditLines,
    tags,
    postedOn,
  };
}

function paragraphsOf(source: string): Paragraph[] {
  const found: Paragraph[] = [];
  // A text without blank lines has one paragraph a line.
  const parts = /\n[ \t]*\r?\n/.test(source) ? /[^\n]+(?:\n(?![ \t\r]*\n)[^\n]+)*/g : /[^\n]+/g;
  for (const match of source.matchAll(parts)) {
    const text = match[0].replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const lead = match[0].length - match[0].trimStart().length;
    found.push({ start: match.index + lead, end: match.index + match[0].trimEnd().length, text });
  }
  return found;
}

/** Index of the first paragraph of the body, and of the headline above it (-1 where there is none). */
function bodyStart(
  paragraphs: readonly Paragraph[],
  headline: string | null,
): { at: number; headlineAt: number } {
  const reach = Math.min(HEAD_REACH, paragraphs.length - 1);
  const wanted = headline === null ? null : fold(headline);
  let headlineAt =
    wanted === null ? -1 : paragraphs.slice(0, reach).findIndex(({ text }) => fold(text) === wanted);
  let at = headlineAt + 1;
  for (let i = at; i < reach; i++) {
    const { text } = paragraphs[i]!;
    if (isProse(text)) break;
    if (creditLineOf(text)?.kind === 'republished') {
      // What stands above a credit line is the site's head; the line right above it is the headline.
      if (headlineAt < 0 && i > 0) headlineAt = i - 1;
      at = i + 1;
    } else if (HEAD_LINES.test(text)) at = i + 1;
  }
  return { at, headlineAt };
}

/** Index after the last paragraph of the body: where a comment form, a "Posted by" line or a site's foot begins. */
function bodyEnd(paragraphs: readonly Paragraph[], start: number): number {
  const floor = Math.max(start + 1, paragraphs.length - FOOT_REACH);
  let end = paragraphs.length;
  for (let i = paragraphs.length - 1; i >= floor; i--) {
    const { text } = paragraphs[i]!;
    if (ENDERS.test(text) || TAG_LINE.test(text)) end = i;
    else if (i === end - 1 && FOOT_LINES.test(text) && text.length < 200) end = i;
  }
  // Prose after the line would be lost with it: then only what stands after the prose goes.
  for (let i = paragraphs.length - 1; i >= end; i--) {
    if (isProse(paragraphs[i]!.text) && !FOOT_LINES.test(paragraphs[i]!.text)) return i + 1;
  }
  return end;
}

/** A paragraph that tells something: long enough, and closed as a sentence is. */
function isProse(text: string): boolean {
  return text.split(' ').length >= 18 && /[.!?…。！？]["'”’)\]»]*$/.test(text);
}

function tagsOf(line: string): string[] {
  return line
    .split(/[|,]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '' && tag.length <= 60);
}

function kindOf(
  text: string,
  above: boolean,
  isHeadline: boolean,
  isCredit: boolean,
  isTagLine: boolean,
): FurnitureRange['kind'] {
  if (isHeadline) return 'headline';
  if (isCredit) return 'credit';
  if (isTagLine) return 'tags';
  if (above) return /^by\s/i.test(text) ? 'byline' : 'site';
  return /comment|reply|spam|akismet/i.test(text) ? 'comments' : 'navigation';
}
