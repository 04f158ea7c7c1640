import { Parser } from 'htmlparser2';
import { parseUrl } from '../fields/outlet.ts';
import { FeedError } from './feed.ts';
import { prefixOf } from './namespaces.data.ts';

/** An element of a feed. Names are lower case; a prefix is the usual one of its namespace (`dc:date`). */
export interface XmlElement {
  name: string;
  /** Names as they are written, in lower case. */
  attributes: Readonly<Record<string, string>>;
  /** The nearest `xml:base`, resolved; null where none is given. */
  base: string | null;
  /** The nearest `xml:lang`. */
  language: string | null;
  children: XmlElement[];
  /** Its own character data, references resolved. */
  text: string;
  /** Its content as it stands in the source. */
  raw: string;
}

const MAX_DEPTH = 100;
const MAX_ELEMENTS = 200_000;

interface Open {
  element: XmlElement;
  prefixes: ReadonlyMap<string, string>;
  contentFrom: number;
}

/**
 * Reads XML of any quality into a light tree; returns its root, or null where there is no element. Entities of a
 * document type are not expanded and nothing outside is asked for. Throws FeedError for a document that nests too deep
 * or has too many elements.
 */
export function parseXml(source: string): XmlElement | null {
  let root: XmlElement | null = null;
  let count = 0;
  const open: Open[] = [];
  const close = (at: number) => {
    const { element, contentFrom } = open.pop()!;
    element.raw = source.slice(contentFrom, Math.max(contentFrom, at));
  };
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        if (open.length >= MAX_DEPTH) {
          throw new FeedError('feed-too-deep', `the feed nests deeper than ${MAX_DEPTH} elements`);
        }
        if (++count > MAX_ELEMENTS) {
          throw new FeedError('feed-too-large', `the feed has more than ${MAX_ELEMENTS} elements`);
        }
        const parent = open.at(-1);
        const prefixes = prefixesIn(attributes, parent?.prefixes ?? new Map());
        const element: XmlElement = {
          name: nameOf(written, prefixes),
          attributes,
          base: baseOf(attributes['xml:base'], parent?.element.base ?? null),
          language: attributes['xml:lang'] ?? parent?.element.language ?? null,
          children: [],
          text: '',
          raw: '',
        };
        if (parent !== undefined) parent.element.children.push(element);
        else root ??= element;
        open.push({ element, prefixes, contentFrom: parser.endIndex + 1 });
      },
      ontext(text) {
        const parent = open.at(-1);
        if (parent !== undefined) parent.element.text += text;
      },
      onclosetag() {
        if (open.length > 0) close(parser.startIndex);
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(source);
  while (open.length > 0) close(source.length);
  return root;
}

function prefixesIn(
  attributes: Record<string, string>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).filter(([name]) => name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  return new Map([
    ...outer,
    ...declared.map(([name, uri]) => [name.slice(6), prefixOf(uri) ?? name.slice(6)] as const),
  ]);
}

/** The local name, after the usual prefix of its namespace; a prefix that nothing declares is taken at its word. */
function nameOf(written: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = written.indexOf(':');
  if (colon < 0) return written;
  const prefix = written.slice(0, colon);
  return `${prefixes.get(prefix) ?? prefix}:${written.slice(colon + 1)}`;
}

function baseOf(own: string | undefined, outer: string | null): string | null {
  return own === undefined ? outer : (parseUrl(own, outer)?.href ?? outer);
}
