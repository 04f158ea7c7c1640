import type { Block } from '../body/blocks.ts';
import type { ElementNode } from '../html/node.ts';
import { textOf } from '../html/walk.ts';
import { names } from '../metadata/json-ld.ts';
import { firstMeta } from '../metadata/meta-tags.ts';
import { isWithin, type PageFacts } from '../metadata/page-facts.ts';
import { parseDate } from './dates.ts';
import { type Found, NOTHING } from './field.ts';
import { domainOf } from './outlet.ts';

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'date.published',
  'article.published',
  'publish-date',
  'publish_date',
  'published_at',
  'pubdate',
  'publishdate',
  'publication_date',
  'ptime',
  'pdate',
  'dcterms.created',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'bt:pubdate',
  'date',
  'dat',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'article:published',
  'displaydate',
  'last_updated_date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'utime',
  'revised',
];
const DATE_CLASS = /date|time|publish|posted|dateline|byline|meta|stamp|pub|entry-info|article-info/;
/**
 * Minutes from UTC by top-level domain, for countries with one zone and no summer time: a date that names no zone is
 * read there. Source: IANA time zone database. Elsewhere it is read as UTC.
 */
const COUNTRY_ZONES: Record<string, number> = {
  jp: 540,
  kr: 540,
  cn: 480,
  tw: 480,
  hk: 480,
  sg: 480,
  my: 480,
  ph: 480,
  in: 330,
};
const LANGUAGE_ZONES: Record<string, number> = { ja: 540, ko: 540 };

const SAYS_WHEN = /\b(published|posted|updated|by|date)\b/i;
const BLOCKS_TO_DATE = 200;
const ELSEWHERE = new Set(['nav', 'aside', 'footer', 'form', 'li']);

/** When it was published: from structured data, meta elements, microdata, time elements, dated lines, the address. */
export function publishedOf(facts: PageFacts, blocks: readonly Block[]): Found<string | null> {
  return (
    firstDate(
      zoneOf(facts),
      ['json-ld', () => names(facts.article?.datePublished)[0]],
      ['json-ld', () => names(facts.article?.dateCreated)[0]],
      ['meta', () => firstMeta(facts.meta, ...PUBLISHED_META)],
      [
        'microdata',
        () => machineDate(facts.microdata.get('datepublished') ?? facts.microdata.get('datecreated')),
      ],
      ['page', () => timeElement(facts)],
      ['page', () => datedLine(facts)],
      ['page', () => datedBlock(blocks)],
      ['url', () => urlDate(facts)],
    ) ?? NOTHING
  );
}

/** When it was last changed, where the page says so. */
export function modifiedOf(facts: PageFacts): Found<string | null> {
  return (
    firstDate(
      zoneOf(facts),
      ['json-ld', () => names(facts.article?.dateModified)[0]],
      ['meta', () => firstMeta(facts.meta, ...MODIFIED_META)],
      ['microdata', () => machineDate(facts.microdata.get('datemodified'))],
    ) ?? NOTHING
  );
}

function zoneOf(facts: PageFacts): number {
  const country = domainOf(facts)?.split('.').at(-1) ?? '';
  return COUNTRY_ZONES[country] ?? LANGUAGE_ZONES[facts.language?.slice(0, 2).toLowerCase() ?? ''] ?? 0;
}

function firstDate(
  zone: number,
  ...places: [Found<string>['from'], () => string | null | undefined][]
): Found<string> | null {
  for (const [from, read] of places) {
    const value = parseDate(read(), zone);
    if (value !== null) return { value, from };
  }
  return null;
}

function machineDate(found: readonly ElementNode[] | undefined): string | null {
  for (const element of found ?? []) {
    const { attributes } = element;
    const text = attributes.content ?? attributes.datetime ?? textOf(element);
    if (parseDate(text) !== null) return text;
  }
  return null;
}

function timeElement(facts: PageFacts): string | null {
  let first: string | null = null;
  for (const element of facts.elements) {
    if (
      !/(^|-)time$/.test(element.tag) &&
      !/(^|\s)(dt-published|published)(\s|$)/.test(element.attributes.class ?? '')
    )
      continue;
    const written = element.attributes.datetime ?? element.attributes.title ?? '';
    const text = parseDate(written) !== null ? written : textOf(element);
    if (parseDate(text) === null) continue;
    if (element.attributes.pubdate !== undefined) return text;
    if (!isWithin(element, ELSEWHERE)) first ??= text;
  }
  return first;
}

/** A short line with a whole date, marked as one by its class, or near the first heading. */
function datedLine(facts: PageFacts): string | null {
  let fallback: string | null = null;
  let sinceHeading = -1;
  for (const element of facts.elements) {
    if (element.tag === 'h1') sinceHeading = 0;
    else if (sinceHeading >= 0) sinceHeading++;
    const named = DATE_CLASS.test(element.named);
    if (isWithin(element, ELSEWHERE) || element.children.length > 12) continue;
    const near = sinceHeading >= 0 && sinceHeading < 60;
    for (const attribute of ['data-timestamp', 'data-datetime', 'data-date', 'data-time', 'data-published']) {
      const value = element.attributes[attribute];
      if (value !== undefined && parseDate(value) !== null) return value;
    }
    const text = textOf(element);
    if (text.length > 120 || text.length < 6 || parseDate(text) === null) continue;
    if (named && sinceHeading >= 0) return text;
    if (named || near || text.length <= 30) fallback ??= text;
  }
  return fallback;
}

/** On a page without mark-up for it: the first short block at the top that says when, beside "published" or a byline. */
function datedBlock(blocks: readonly Block[]): string | null {
  const found = blocks
    .slice(0, BLOCKS_TO_DATE)
    .find(({ text }) => text.length < 160 && SAYS_WHEN.test(text) && parseDate(text) !== null);
  return found?.text ?? null;
}

function urlDate(facts: PageFacts): string | null {
  const address = facts.url ?? facts.canonical ?? '';
  const found = /\/((?:19|20)\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?:[/-]|$)/i.exec(address);
  if (!found) return null;
  return /\d/.test(found[2]!) ? `${found[1]}-${found[2]}-${found[3]}` : `${found[3]} ${found[2]} ${found[1]}`;
}
