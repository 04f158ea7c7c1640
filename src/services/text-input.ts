import { stripFurniture } from '../ingest/plain/strip-furniture.ts';
import type { RevisionText } from '../text/span.ts';
import { normaliseLine, normaliseParagraphs } from './article-text.ts';
import { domainOf } from './canonical-url.ts';
import type { RemovedText, ReportKind, TakenOff, TextInput } from './dto/report.ts';
import { faulty } from './errors.ts';
import {
  checkedText,
  optionalChoice,
  optionalInstant,
  optionalLanguage,
  optionalText,
  optionalUrl,
  textList,
} from './input.ts';
import { LIMITS } from './limits.ts';

/** A text as it will be read: checked, its white space in order. */
export interface ReadableText {
  text: RevisionText;
  url: string | null;
  outlet: { name: string; domain: string | null } | null;
  /** Tags that the text carried below the article; apart from the author's words. */
  tags: string[];
  /** What was taken off the text, so that nothing is lost. */
  removed: RemovedText[];
}

/**
 * Checks and normalises one text that a caller hands in, and takes off what a site set around it. `at` is the JSON pointer of the input itself (the empty
 * string for the root).
 */
export function readableText(input: TextInput, at = ''): ReadableText {
  if (input.html !== undefined) {
    throw faulty(`${at}/html`, 'notSupported', 'HTML is not taken here; send the text');
  }
  const given = normaliseLine(optionalText(`${at}/headline`, input.headline, LIMITS.headline) ?? '');
  const subheadline = normaliseLine(
    optionalText(`${at}/subheadline`, input.subheadline, LIMITS.subheadline) ?? '',
  );
  const source = normaliseParagraphs(checkedText(`${at}/text`, input.text ?? '', LIMITS.text));
  if (given === '' && source === '') throw faulty(`${at}/text`, 'required', 'The text must not be empty');
  const page = stripFurniture(source, given === '' ? null : given);
  const url = optionalUrl(`${at}/url`, input.url);
  const outlet = outletOf(input, at, url);
  const bylines = textList(`${at}/bylines`, input.bylines ?? page.bylines, LIMITS.bylines, LIMITS.byline);
  const publishedAt = optionalInstant(`${at}/publishedAt`, input.publishedAt ?? page.postedOn);
  return {
    url,
    outlet,
    tags: page.tags,
    removed: page.removed,
    text: {
      headline: given === '' ? normaliseLine(page.headline ?? '').slice(0, LIMITS.headline) : given,
      subheadline,
      body: page.text,
      language: optionalLanguage(`${at}/language`, input.language),
      publishedAt: publishedAt?.toISOString() ?? null,
      outlet: outlet?.name ?? (url === null ? page.site : null),
      kind: optionalChoice<ReportKind>(`${at}/kind`, input.kind, ['article', 'document']) ?? 'article',
      ...(bylines.length === 0 ? {} : { bylines }),
      ...(input.links === undefined || input.links.length === 0 ? {} : { links: input.links }),
      fullText: page.text !== '' && (input.fullText ?? true),
    },
  };
}

/** The outlet as named; its domain is the one given, else the URL's. */
function outletOf(input: TextInput, at: string, url: string | null): ReadableText['outlet'] {
  if (input.outlet === null || input.outlet === undefined) return null;
  const name = optionalText(`${at}/outlet/name`, input.outlet.name, LIMITS.name);
  if (name === null) throw faulty(`${at}/outlet/name`, 'required', 'This must not be empty');
  const given = optionalText(`${at}/outlet/domain`, input.outlet.domain, LIMITS.name);
  if (given === null) return { name, domain: url === null ? null : domainOf(url) };
  const domain = domainOf(given);
  if (domain === null) throw faulty(`${at}/outlet/domain`, 'wrongFormat', 'This must be a domain name');
  return { name, domain };
}

/** What was taken off a text and the tags it carried, for an answer; nothing where nothing was. */
export function takenOff({ removed, tags }: ReadableText): TakenOff {
  if (removed.length === 0) return {};
  return tags.length === 0 ? { removed } : { removed, tags };
}
