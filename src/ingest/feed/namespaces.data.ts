/**
 * Namespaces that feeds use, with the prefix that they are known by here. The addresses are those of the
 * specifications: RSS 1.0 and its modules (web.resource.org, purl.org/rss/1.0/modules), Dublin Core (purl.org/dc),
 * Atom 0.3 and 1.0 (RFC 4287), Media RSS (search.yahoo.com/mrss), iTunes podcasts.
 */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns', 'atom'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://purl.org/rss/1.0', 'rss'],
  ['http://my.netscape.com/rdf/simple/0.9', 'rss'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication', 'sy'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
]);

/** The usual prefix of a namespace, whatever the case, scheme or end of its address; null where it has none here. */
export function prefixOf(uri: string): string | null {
  const plain = uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/[/#]+$/, '');
  return NAMESPACES.get(plain) ?? null;
}
