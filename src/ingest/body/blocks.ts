import { type ElementNode, type HtmlNode, isElement } from '../html/node.ts';
import { BLOCKS, collapse, isUnseen } from '../html/walk.ts';

/** A run of text between two block boundaries of a page: a paragraph, a heading, a list item, a menu entry. */
export interface Block {
  text: string;
  /** The nearest block element around it. */
  element: ElementNode;
  /** Characters of `text` inside links. */
  linkChars: number;
  links: { href: string; anchor: string }[];
  /** Characters of `text` in bold or italics. */
  emphasisChars: number;
  /** True where an ancestor is hidden by attribute or inline style. */
  hidden: boolean;
}

const EMPHASIS = new Set(['b', 'strong', 'em', 'i']);
const CONTROLS = new Set(['select', 'option', 'button', 'textarea', 'audio', 'video', 'canvas', 'map']);

/** Longest anchor text that is kept. */
const MAX_ANCHOR = 500;

/** A page of more blocks than this is no article; what follows them is not read. */
const MAX_BLOCKS = 10_000;

interface RunLink {
  element: ElementNode;
  anchor: string;
}

interface Inline {
  link: ElementNode | null;
  emphasis: boolean;
  hidden: boolean;
}

/** Cuts a page into its blocks, in document order; two line breaks in a row part blocks as a paragraph does. */
export function blocksOf(root: ElementNode): Block[] {
  const blocks: Block[] = [];
  let run = {
    parts: [] as string[],
    linkChars: 0,
    emphasisChars: 0,
    hidden: false,
    links: [] as RunLink[],
  };
  let breaks = 0;

  function flush(element: ElementNode): void {
    const text = collapse(run.parts.join(''));
    if (text !== '' && blocks.length < MAX_BLOCKS) {
      const { linkChars, emphasisChars, hidden } = run;
      const links = run.links.map(({ element: { attributes }, anchor }) => ({
        href: attributes.href ?? '',
        anchor: collapse(anchor),
      }));
      blocks.push({ text, element, linkChars, emphasisChars, hidden, links });
    }
    run = { parts: [], linkChars: 0, emphasisChars: 0, hidden: false, links: [] };
    breaks = 0;
  }

  function addText(text: string, inline: Inline): void {
    run.parts.push(text);
    const visible = text.trim().length;
    if (visible === 0) return;
    breaks = 0;
    run.hidden ||= inline.hidden;
    if (inline.emphasis) run.emphasisChars += visible;
    if (inline.link === null) return;
    run.linkChars += visible;
    const last = run.links.at(-1);
    if (last?.element !== inline.link) run.links.push({ element: inline.link, anchor: text });
    else if (last.anchor.length < MAX_ANCHOR) last.anchor += text;
  }

  function visit(node: HtmlNode, block: ElementNode, inline: Inline): void {
    if (!isElement(node)) {
      addText(node.text, inline);
      return;
    }
    if (isUnseen(node) || CONTROLS.has(node.tag)) return;
    if (node.tag === 'br') {
      breaks++;
      if (breaks > 1) flush(block);
      else run.parts.push(' ');
      return;
    }
    const within: Inline = {
      link: node.tag === 'a' ? node : inline.link,
      emphasis: inline.emphasis || EMPHASIS.has(node.tag),
      hidden: inline.hidden || isHidden(node),
    };
    if (!BLOCKS.has(node.tag)) {
      for (const child of node.children) visit(child, block, within);
      return;
    }
    flush(block);
    for (const child of node.children) visit(child, node, within);
    flush(node);
  }

  visit(root, root, { link: null, emphasis: false, hidden: false });
  flush(root);
  return blocks;
}

function isHidden({ attributes }: ElementNode): boolean {
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
  );
}
