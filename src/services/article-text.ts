/**
 * The text as it is kept: line ends as `\n`, white space at the ends of lines and paragraphs removed, paragraphs
 * parted by exactly one blank line. Characters inside a line stay as they are.
 */
export function normaliseParagraphs(text: string): string {
  return text
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.replace(/[^\S\n]+$/gm, '').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** A headline or subheadline on one line. */
export function normaliseLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * What two captures of one text share: composed characters, single spaces. Its hash tells a changed text from one
 * that was only laid out anew.
 */
export function contentKey(text: { headline: string; subheadline: string; body: string }): string {
  const parts = [text.headline, text.subheadline, text.body];
  return JSON.stringify(parts.map((part) => part.normalize('NFC').replace(/\s+/g, ' ').trim()));
}
