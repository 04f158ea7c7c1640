import { blocksOf } from '../body/blocks.ts';
import { parseUrl } from '../fields/outlet.ts';
import { parseHtml } from '../html/parse.ts';
import { collapse } from '../html/walk.ts';

/** What a piece of HTML says: paragraphs parted by one blank line, and its links with the words that carry them. */
export interface FragmentText {
  text: string;
  links: { href: string; anchor: string }[];
}

/**
 * Reads the HTML, or plain text, that a feed carries for an item; all of it is the item's own, so nothing is chosen.
 * `base` resolves relative links. Throws ExtractError for markup that nests too deep.
 */
export function fragmentText(html: string, base: string | null): FragmentText {
  const isPlain = !/<[a-z/!]/i.test(html);
  const blocks = blocksOf(parseHtml(isPlain ? paragraphs(html) : html)).filter(({ hidden }) => !hidden);
  return {
    text: blocks.map(({ text }) => text).join('\n\n'),
    links: blocks.flatMap(({ links }) =>
      links.flatMap(({ href, anchor }) => {
        const address = parseUrl(href, base);
        return address === null || anchor === '' ? [] : [{ href: address.href, anchor }];
      }),
    ),
  };
}

/** A title of HTML on one line. */
export function plainLine(html: string): string {
  return collapse(fragmentText(html, null).text.replace(/\n+/g, ' '));
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}
