import { isStopWord } from '../words/stop-words.data.ts';
import { type Token, tokenize } from '../words/tokens.ts';

/** A word as a person edits it: compounds stay whole, every mark stands alone. */
export interface DiffToken {
  /** Half-open UTF-16 range in the text. */
  start: number;
  end: number;
  /** Equal where only case, quotation style or dash differ. */
  key: string;
  stem: string;
  kind: 'content' | 'function' | 'punctuation';
}

/** Longest stretch that is tokenised at once; unspaced scripts are segmented in pieces of at most this length. */
const STRETCH = 1000;

/** Cuts a text of any length into diff tokens, in linear time. White space is in no token. */
export function diffTokens(text: string): DiffToken[] {
  const result: DiffToken[] = [];
  let start = 0;
  while (start < text.length) {
    const end = stretchEnd(text, start);
    let previous: Token | undefined;
    let joint = false;
    for (const token of tokenize(text, { start, end })) {
      const joins = previous?.end === token.start && joint && token.kind !== 'punctuation';
      joint = isJoint(token, previous);
      const last = result.at(-1);
      if (joins && last !== undefined) extend(result, token);
      else if (last !== undefined && repeats(token, last, text)) {
        last.end = token.end;
        last.key = foldMark(text.slice(last.start, last.end));
      } else result.push(diffToken(token));
      previous = token;
    }
    start = end;
  }
  return result;
}

function stretchEnd(text: string, start: number): number {
  if (text.length - start <= STRETCH) return text.length;
  for (let end = start + STRETCH; end > start + STRETCH / 2; end--) {
    if (text.charCodeAt(end) <= 0x20) return end;
  }
  const end = start + STRETCH;
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
}

/** A hyphen or apostrophe that touches the word before it may join the word that touches it. */
function isJoint(token: Token, previous: Token | undefined): boolean {
  return (
    token.kind === 'punctuation' &&
    previous !== undefined &&
    previous.kind !== 'punctuation' &&
    previous.end === token.start &&
    /^[-\u2010\u2011'\u2019]$/.test(token.norm)
  );
}

/** Typewriter marks: `--` for a dash, `...` for an ellipsis, two apostrophes for a quotation mark. */
function repeats(token: Token, last: DiffToken, text: string): boolean {
  return (
    token.kind === 'punctuation' &&
    last.kind === 'punctuation' &&
    last.end === token.start &&
    last.end - last.start < 3 &&
    /^[-.'`]$/.test(token.norm) &&
    text[last.start] === token.norm
  );
}

/** Takes back the joint and the word before it, which then make one token with the word behind. */
function extend(result: DiffToken[], token: Token): void {
  const joint = result.pop()!;
  const head = result.pop()!;
  result.push({
    start: head.start,
    end: token.end,
    key: head.key + joint.key + token.norm,
    stem: `${head.key}${joint.key}${token.stem}`,
    kind: 'content',
  });
}

function diffToken({ kind, start, end, norm, stem }: Token): DiffToken {
  if (kind === 'punctuation') return { start, end, key: foldMark(norm), stem: norm, kind };
  return { start, end, key: norm, stem, kind: isStopWord(norm) ? 'function' : 'content' };
}

const QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb\u300c-\u300f\uff02]/gu;
const APOSTROPHES = /[\u2018-\u201b\u2032\u2039\u203a\uff07`\u00b4]/gu;
const DASHES = /[\u2010-\u2015\u2212\uff0d]/gu;

function foldMark(mark: string): string {
  if (mark.length === 1 && mark < '`') return mark;
  return mark
    .replace(QUOTES, '"')
    .replace(APOSTROPHES, "'")
    .replace(/''/g, '"')
    .replace(DASHES, '-')
    .replace(/-{2,}/g, '-')
    .replaceAll('\u2026', '...');
}

/** Nothing but its case and its edges can fold. */
const PLAIN = /^[A-Za-z0-9,. ]*$/;

/**
 * A text without what typography alone decides: case, quotation style, dashes, white space at the edges and its
 * amount. Two parts with the same result differ typographically at most.
 */
export function foldTypography(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text.toLowerCase().trim();
  return foldMark(text.normalize('NFKC').toLowerCase())
    .replace(/'/g, '"')
    .replace(/\s*-\s*/g, '-')
    .replace(/[\s\u00ad\u200b]+/g, ' ')
    .trim();
}
