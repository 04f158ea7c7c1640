import { type ElementNode, type HtmlNode, isElement } from './node.ts';

/** Elements whose characters a reader never sees. */
const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'head',
  'math',
]);

/** Every element under `root`, in document order. */
export function* elements(root: ElementNode): Generator<ElementNode> {
  const stack: HtmlNode[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
}

/** Longest text that a line of a page's head or foot is read to: fields are short, and pages are not to be trusted. */
export const LINE_LIMIT = 2_000;

/** Words that a reader sees in an element, white space collapsed; no more than about `limit` characters are read. */
export function textOf(node: HtmlNode, limit: number = LINE_LIMIT): string {
  const parts: string[] = [];
  collect(node, parts, limit);
  return collapse(parts.join(''));
}

/** As {@link textOf}, with a space between neighbouring elements: for lines put together from labels. */
export function spacedText(node: ElementNode): string {
  const parts: string[] = [];
  collect(node, parts, LINE_LIMIT);
  return collapse(parts.join(' '));
}

/** Characters of an element as they stand, scripts included: for JSON in script elements. */
export function rawText(node: ElementNode): string {
  return node.children.map((child) => (isElement(child) ? rawText(child) : child.text)).join('');
}

/** White space, of every kind, to single spaces; soft hyphens and zero-width marks away. */
export function collapse(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The nearest element, itself included, for which `test` holds. */
export function closest(node: ElementNode, test: (element: ElementNode) => boolean): ElementNode | null {
  for (let at: ElementNode | null = node; at !== null; at = at.parent) if (test(at)) return at;
  return null;
}

export function isUnseen(node: ElementNode): boolean {
  return UNSEEN.has(node.tag);
}

/** Gathers the characters under a node; returns how many more may be read. */
function collect(node: HtmlNode, parts: string[], limit: number): number {
  if (!isElement(node)) {
    parts.push(node.text.length > limit ? node.text.slice(0, limit).toWellFormed() : node.text);
    return limit - node.text.length;
  }
  if (UNSEEN.has(node.tag)) return limit;
  if (node.tag === 'br') parts.push(' ');
  let left = limit;
  for (const child of node.children) {
    left = collect(child, parts, left);
    if (left <= 0) return left;
  }
  if (BLOCKS.has(node.tag)) parts.push(' ');
  return left;
}

/** Elements that start and end a block of text. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p picture pre section summary table tbody td tfoot th ' +
    'thead tr ul video audio select option button textarea label legend'
  ).split(' '),
);
