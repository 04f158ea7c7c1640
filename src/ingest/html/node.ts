/** A run of characters of a page, entities decoded, white space as it stood. */
export interface TextNode {
  text: string;
}

/** An element of a page; `tag` and attribute names are lower-case. */
export interface ElementNode {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  parent: ElementNode | null;
  children: HtmlNode[];
  /** `class` and `id` in one lower-case string, a space between them. */
  named: string;
}

export type HtmlNode = TextNode | ElementNode;

export function isElement(node: HtmlNode): node is ElementNode {
  return 'tag' in node;
}
