import { parseDate } from '../fields/dates.ts';
import { parseUrl } from '../fields/outlet.ts';
import { addressOf } from './address.ts';
import type { Feed, FeedItem } from './feed.ts';
import { firstText, textOf, textsOf } from './text-of.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * Reads RSS of any version, RDF site summaries included: their items stand beside the channel. What RSS itself lacks
 * is looked for in Dublin Core, Atom and iTunes elements. Source: the RSS 2.0 and RSS 1.0 specifications.
 */
export function readRss(
  root: XmlElement,
  address: string | null,
): Omit<Feed, 'items'> & { items: FeedItem[] } {
  const channel = root.name === 'channel' ? root : root.children.find((one) => local(one) === 'channel');
  const about = channel?.children ?? [];
  const language = firstText(about, 'language', 'dc:language') ?? root.language;
  const link = linkOf(about, address);
  const found = [root, ...(channel === undefined || channel === root ? [] : [channel])].flatMap(
    ({ children }) => children.filter((one) => local(one) === 'item'),
  );
  return {
    format: root.name === 'rdf:rdf' ? 'rdf' : 'rss',
    title: firstText(about, 'title', 'rss:title', 'dc:title'),
    description: firstText(about, 'description', 'rss:description', 'itunes:summary', 'dc:description'),
    link,
    language,
    updatedAt: parseDate(firstText(about, 'lastbuilddate', 'pubdate', 'dc:date', 'atom:updated')),
    ttlMinutes: ttlOf(about),
    items: found.map((item) => readItem(item, language, link ?? address)),
  };
}

function readItem({ children }: XmlElement, feedLanguage: string | null, base: string | null): FeedItem {
  const id = firstText(children, 'guid', 'atom:id');
  const guid = children.find(({ name }) => name === 'guid');
  const isPermaLink = guid !== undefined && guid.attributes.ispermalink !== 'false';
  const changed = parseDate(firstText(children, 'atom:updated', 'dcterms:modified', 'dc:date'));
  const published = parseDate(firstText(children, 'pubdate', 'atom:published', 'dcterms:issued', 'dc:date'));
  const content = firstText(children, 'content:encoded', 'atom:content', 'body', 'xhtml:body');
  return {
    title: firstText(children, 'title', 'rss:title', 'dc:title'),
    link: linkOf(children, base) ?? (isPermaLink ? (parseUrl(textOf(guid))?.href ?? null) : null),
    id,
    publishedAt: published,
    updatedAt: changed,
    authors: textsOf(children, 'dc:creator', 'author', 'dc:author', 'itunes:author').map(nameOfAuthor),
    summary: firstText(
      children,
      'description',
      'rss:description',
      'itunes:summary',
      'dc:description',
      'atom:summary',
    ),
    content,
    language: firstText(children, 'dc:language') ?? feedLanguage,
    tags: textsOf(children, 'category', 'dc:subject'),
  };
}

/** The last link of RSS's own, else the alternate of Atom's. */
function linkOf(elements: readonly XmlElement[], base: string | null): string | null {
  const own = elements.filter(({ name }) => name === 'link' || name === 'rss:link');
  const atom = elements.filter(
    ({ name, attributes }) => name === 'atom:link' && (attributes.rel ?? 'alternate') === 'alternate',
  );
  for (const one of [...own.toReversed(), ...atom]) {
    const written = one.text.trim() || one.attributes.href?.trim();
    if (written) return addressOf(written, one.base ?? base);
  }
  return null;
}

/** "email (Name)" and "Name (email)" as the name. RSS 2.0, `author`. */
function nameOfAuthor(text: string): string {
  const parts = /^([^()]*)\(([^()]*)\)\s*$/.exec(text);
  if (parts === null) return text;
  const [outer, inner] = [parts[1]!.trim(), parts[2]!.trim()];
  return inner.includes('@') ? outer : inner;
}

const PERIODS: Record<string, number> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

function ttlOf(elements: readonly XmlElement[]): number | null {
  const ttl = Number(firstText(elements, 'ttl'));
  if (Number.isInteger(ttl) && ttl > 0) return ttl;
  const period = PERIODS[firstText(elements, 'sy:updateperiod')?.toLowerCase() ?? ''];
  const times = Number(firstText(elements, 'sy:updatefrequency') ?? 1);
  return period === undefined || !(times > 0) ? null : Math.max(1, Math.round(period / times));
}

function local({ name }: XmlElement): string {
  return name.startsWith('rss:') ? name.slice(4) : name;
}
