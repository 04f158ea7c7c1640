import type { RevisionText } from '../text/span.ts';
import { normaliseLine, normaliseParagraphs } from './article-text.ts';
import { domainOf } from './canonical-url.ts';
import type { ReportKind, TextInput } from './dto/report.ts';
import { faulty } from './errors.ts';
import {
  checkedText,
  optionalChoice,
  optionalInstant,
  optionalLanguage,
  optionalText,
  optionalUrl,
} from './input.ts';
import { LIMITS } from './limits.ts';

/** A text as it will be read: checked, its white space in order. */
export interface ReadableText {
  text: RevisionText;
  url: string | null;
  outlet: { name: string; domain: string | null } | null;
}

/**
 * Checks and normalises one text that a caller hands in. `at` is the JSON pointer of the input itself (the empty
 * string for the root).
 */
export function readableText(input: TextInput, at = ''): ReadableText {
  if (input.html !== undefined) {
    throw faulty(`${at}/html`, 'notSupported', 'HTML is not taken here; send the text');
  }
  const headline = normaliseLine(optionalText(`${at}/headline`, input.headline, LIMITS.headline) ?? '');
  const subheadline = normaliseLine(
    optionalText(`${at}/subheadline`, input.subheadline, LIMITS.subheadline) ?? '',
  );
  const body = normaliseParagraphs(checkedText(`${at}/text`, input.text ?? '', LIMITS.text));
  if (headline === '' && body === '') throw faulty(`${at}/text`, 'required', 'The text must not be empty');
  const url = optionalUrl(`${at}/url`, input.url);
  const outlet = outletOf(input, at, url);
  return {
    url,
    outlet,
    text: {
      headline,
      subheadline,
      body,
      language: optionalLanguage(`${at}/language`, input.language),
      publishedAt: optionalInstant(`${at}/publishedAt`, input.publishedAt)?.toISOString() ?? null,
      outlet: outlet?.name ?? null,
      kind: optionalChoice<ReportKind>(`${at}/kind`, input.kind, ['article', 'document']) ?? 'article',
      fullText: body !== '' && (input.fullText ?? true),
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
