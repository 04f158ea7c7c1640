import { parseUrl } from '../fields/outlet.ts';
import type { XmlElement } from './xml-tree.ts';

/** Media types whose content is markup or text; anything else in an Atom text construct is base64 (RFC 4287, 4.1.3.3). */
const READABLE = /^(?:[^/]*|text\/.*|.*[+/]xml)$/;

/**
 * The text of an element as its kind of feed means it: escaped markup decoded once, inline markup as it stands, base64
 * decoded, the `div` around XHTML taken off, relative addresses in it resolved against `xml:base`. Null where empty.
 */
export function textOf(element: XmlElement | undefined): string | null {
  if (element === undefined) return null;
  const text = inline(element).trim();
  if (text === '') return null;
  return element.base === null ? text : withBase(text, element.base);
}

function inline(element: XmlElement): string {
  const type = (element.attributes.type ?? '').trim().toLowerCase();
  if (element.attributes.mode === 'base64' || !READABLE.test(type)) return fromBase64(element.text);
  const [first] = element.children;
  if (first === undefined) return /[+/]xml$/.test(type) ? element.raw : element.text;
  const isWrapped =
    element.children.length === 1 && element.text.trim() === '' && /^(?:xhtml:)?div$/.test(first.name);
  if (!isWrapped || !/html|xml/.test(type)) return element.raw;
  // Escaped markup in an XHTML `div` is text that shows markup; where HTML is stated, it is the markup.
  return type === 'html' && first.children.length === 0 ? first.text : first.raw;
}

function fromBase64(text: string): string {
  try {
    const binary = atob(text.replace(/\s+/g, ''));
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return text;
  }
}

/** Addresses in the tags of a piece of HTML made absolute; all else stays to the character. */
function withBase(html: string, base: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(
      /(\s(?:href|src|cite|action|poster)\s*=\s*)(["'])([^"'<>]*)\2/gi,
      (whole, lead: string, quote: string, address: string) => {
        const url = parseUrl(address, base);
        return url === null ? whole : `${lead}${quote}${url.href}${quote}`;
      },
    ),
  );
}

/** The text of the first element of the first name that has any. */
export function firstText(elements: readonly XmlElement[], ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const element of elements) {
      const text = element.name === name ? textOf(element) : null;
      if (text !== null) return text;
    }
  }
  return null;
}

/** The different texts of all elements of these names, in order. */
export function textsOf(elements: readonly XmlElement[], ...names: readonly string[]): string[] {
  const texts = elements.filter(({ name }) => names.includes(name)).map(textOf);
  return [...new Set(texts.filter((text) => text !== null))];
}
