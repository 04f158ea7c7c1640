import { parseDate } from '../fields/dates.ts';
import { addressOf } from './address.ts';
import type { Feed, FeedItem } from './feed.ts';
import { firstText, textOf, textsOf } from './text-of.ts';
import type { XmlElement } from './xml-tree.ts';

/** Reads Atom 1.0 (RFC 4287) and 0.3. */
export function readAtom(root: XmlElement, address: string | null): Feed {
  const about = named(root);
  const { language } = root;
  return {
    format: 'atom',
    title: firstText(about, 'title'),
    description: firstText(about, 'subtitle', 'tagline'),
    link: linkOf(about, address),
    language: language ?? firstText(about, 'dc:language'),
    updatedAt: parseDate(firstText(about, 'updated', 'modified')),
    ttlMinutes: null,
    items: about
      .filter(({ name }) => name === 'entry')
      .map((entry) => readEntry(entry, named(entry), address)),
  };
}

function readEntry(entry: XmlElement, about: readonly XmlElement[], address: string | null): FeedItem {
  const updated = parseDate(firstText(about, 'updated', 'modified', 'dc:date'));
  const authors = about
    .filter(({ name }) => name === 'author')
    .map((author) => firstText(named(author), 'name', 'email'));
  return {
    title: firstText(about, 'title'),
    link: linkOf(about, address),
    id: idOf(about),
    publishedAt: parseDate(firstText(about, 'published', 'issued', 'created')) ?? updated,
    updatedAt: updated,
    authors: authors.filter((name) => name !== null),
    summary: firstText(about, 'summary'),
    content: firstText(about, 'content'),
    language: entry.language,
    tags: [
      ...about.flatMap(({ name, attributes }) =>
        name === 'category' ? [(attributes.label ?? attributes.term ?? '').trim()] : [],
      ),
      ...textsOf(about, 'dc:subject'),
    ].filter((tag) => tag !== ''),
  };
}

function idOf(elements: readonly XmlElement[]): string | null {
  const id = elements.find(({ name }) => name === 'id');
  const written = textOf(id);
  return written === null ? null : addressOf(written, id?.base ?? null);
}

/** The children, those of Atom without their prefix. */
function named({ children }: XmlElement): XmlElement[] {
  return children.map((one) => (one.name.startsWith('atom:') ? { ...one, name: one.name.slice(5) } : one));
}

/** The first alternate, of HTML or of no stated type before others; an empty address is the base itself. */
function linkOf(elements: readonly XmlElement[], address: string | null): string | null {
  const alternates = elements.filter(
    ({ name, attributes }) =>
      name === 'link' && (attributes.rel ?? 'alternate') === 'alternate' && attributes.href !== undefined,
  );
  const best = alternates.find(({ attributes }) => /html|^$/.test(attributes.type ?? '')) ?? alternates[0];
  if (best === undefined) return null;
  return addressOf(best.attributes.href!.trim(), best.base ?? address) || null;
}
