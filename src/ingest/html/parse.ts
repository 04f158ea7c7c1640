import { Parser } from 'htmlparser2';
import { ExtractError } from '../extract-error.ts';
import type { ElementNode } from './node.ts';

/** Longest page that is read, in UTF-16 code units. */
export const MAX_HTML_LENGTH = 8_000_000;

/** The parser's own work grows with its stack of open elements, so a page that nests deeper is refused. */
const MAX_OPEN_ELEMENTS = 1_200;

/** Deeper elements are hung here, so that whoever walks the tree may recurse. */
const MAX_TREE_DEPTH = 200;

/**
 * Reads markup of any quality into a light tree under a root of tag `#root`: no DOM, no scripts, no style.
 * Throws ExtractError for a page that is too large or nests too deep.
 */
export function parseHtml(html: string): ElementNode {
  if (html.length > MAX_HTML_LENGTH) {
    throw new ExtractError('html-too-large', `html is longer than ${MAX_HTML_LENGTH} characters`);
  }
  const root: ElementNode = { tag: '#root', attributes: {}, parent: null, children: [], named: ' ' };
  const open: ElementNode[] = [root];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (open.length > MAX_OPEN_ELEMENTS) {
          throw new ExtractError('html-too-deep', `html nests deeper than ${MAX_OPEN_ELEMENTS} elements`);
        }
        const parent = open[Math.min(open.length, MAX_TREE_DEPTH) - 1]!;
        const named = `${attributes.class ?? ''} ${attributes.id ?? ''}`.toLowerCase();
        const element: ElementNode = { tag, attributes, parent, children: [], named };
        parent.children.push(element);
        open.push(element);
      },
      ontext(text) {
        // A reference such as "&#xD800;" may still decode to one.
        const wellFormed = text.toWellFormed();
        const parent = open[Math.min(open.length, MAX_TREE_DEPTH) - 1]!;
        const last = parent.children.at(-1);
        if (last !== undefined && !('tag' in last)) last.text += wellFormed;
        else parent.children.push({ text: wellFormed });
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: false },
  );
  // Lone surrogates and NUL are no text: no database or JSON reader takes them.
  parser.end(html.toWellFormed().replaceAll('\u0000', ' '));
  return root;
}
