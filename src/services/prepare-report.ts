import type { ReportValues } from '../../db/queries/reports.ts';
import type { RevisionRow } from '../../db/queries/revisions.ts';
import type { RevisionText } from '../text/span.ts';
import { contentKey } from './article-text.ts';
import { canonicalUrl, domainOf, urlKey } from './canonical-url.ts';
import type { NewReport } from './dto/report.ts';
import { faulty } from './errors.ts';
import { derivedId, sha256 } from './identity.ts';
import { optionalInstant, textList } from './input.ts';
import { LIMITS } from './limits.ts';
import { readableText } from './text-input.ts';

/** A checked report with its ids, ready to be written. */
export interface PreparedReport {
  id: string;
  revisionId: string;
  contentHash: string;
  /** Other addresses of the same report that the page has named, with the ids that reports there would have. */
  otherAddresses: { id: string; url: string }[];
  outlet: NamedOutlet;
  text: RevisionText;
  report: Pick<
    ReportValues,
    'kind' | 'canonicalUrl' | 'publishedAt' | 'language' | 'tags' | 'captions' | 'fullText'
  >;
  revision: Pick<
    RevisionRow,
    'headline' | 'subheadline' | 'bylines' | 'body' | 'removed' | 'links' | 'capturedAt'
  >;
  now: Date;
}

/** A stored outlet by its id, or one to be found by its domain or created. */
export type NamedOutlet = { id: string } | { name: string; domain: string | null };

/**
 * Checks the input and derives the ids: from the URL's key, or, where there is no URL, from the content and its
 * outlet (two outlets that print the same wire copy are two reports). `outletIdOf` says under which id an outlet
 * stands or will stand.
 */
export async function prepareReport(
  input: NewReport,
  now: Date,
  outletIdOf: (outlet: NamedOutlet) => Promise<string>,
): Promise<PreparedReport> {
  const { text, url, outlet: named, removed, tags } = readableText(input);
  if (named !== null && input.outletId !== undefined) {
    throw faulty('/outletId', 'ambiguous', 'Send either outlet or outletId');
  }
  const outlet = input.outletId === undefined ? (named ?? outletOfUrl(url)) : { id: input.outletId };
  if (outlet === null) throw faulty('/outlet', 'required', 'Send outlet or outletId, or a url');
  const contentHash = await sha256(contentKey(text));
  const id =
    url === null
      ? await derivedId('report', `content ${contentHash} by ${await outletIdOf(outlet)}`)
      : await reportIdOfUrl(url);
  const { headline, subheadline, body } = text;
  return {
    id,
    revisionId: await derivedId('revision', `${id} ${contentHash}`),
    contentHash,
    otherAddresses: await otherAddresses(id, url, input.otherUrls ?? []),
    outlet,
    text,
    report: {
      kind: text.kind ?? 'article',
      canonicalUrl: url,
      publishedAt: text.publishedAt === null ? null : new Date(text.publishedAt),
      language: text.language,
      tags: textList('/tags', input.tags ?? tags, LIMITS.tags, LIMITS.tag),
      captions: textList('/captions', input.captions, LIMITS.captions, LIMITS.caption),
      fullText: text.fullText,
    },
    revision: {
      headline,
      subheadline,
      bylines: [...(text.bylines ?? [])],
      body,
      removed,
      links: [...(text.links ?? [])],
      capturedAt: optionalInstant('/capturedAt', input.capturedAt) ?? now,
    },
    now,
  };
}

async function otherAddresses(
  own: string,
  url: string | null,
  others: readonly string[],
): Promise<{ id: string; url: string }[]> {
  const found = new Map<string, string>();
  for (const other of url === null ? [] : others) {
    const canonical = canonicalUrl(other);
    if (canonical === null || found.size === LIMITS.otherUrls) continue;
    const id = await reportIdOfUrl(canonical);
    if (id !== own && !found.has(id)) found.set(id, canonical);
  }
  return [...found].map(([id, address]) => ({ id, url: address }));
}

/** The id of the report that has, or would have, this canonical URL. */
export async function reportIdOfUrl(canonicalUrl: string): Promise<string> {
  return await derivedId('report', `url ${urlKey(canonicalUrl)}`);
}

/** Without a named outlet, the site that published is known by its domain. */
function outletOfUrl(url: string | null): NamedOutlet | null {
  const domain = url === null ? null : domainOf(url);
  return domain === null ? null : { name: domain, domain };
}
