import type { Article } from '../ingest/article.ts';
import { extractArticle } from '../ingest/extract-article.ts';
import { ExtractError } from '../ingest/extract-error.ts';
import type { TextLink } from '../text/span.ts';
import { MAX_URL_LENGTH } from './canonical-url.ts';
import type { TextInput } from './dto/report.ts';
import { faulty, ServiceError } from './errors.ts';
import { optionalInstant, optionalLanguage } from './input.ts';
import { LIMITS } from './limits.ts';
import { addressesOf, originalElsewhere } from './page-addresses.ts';

/** The article of a page. Throws `outOfLimits` at `pointer` for markup that cannot be read within bounds. */
export function articleOf(html: string, url: string | null | undefined, pointer: string): Article {
  try {
    return extractArticle(html, url ?? undefined);
  } catch (error) {
    if (error instanceof ExtractError) throw faulty(pointer, error.code, error.message, 'outOfLimits');
    throw error;
  }
}

/**
 * The input with its page read: what was sent beside `html` wins over what the page says. `at` is the pointer of the
 * input. Throws `outOfLimits` where the page cannot be read or holds no text.
 */
export function withArticle<Input extends TextInput>(input: Input, at = ''): Input & { text: string } {
  if (input.html === undefined) return input as Input & { text: string };
  return withTextOf(input, articleOf(input.html, input.url, `${at}/html`), at);
}

/** As {@link withArticle}, with what a stored report keeps beside its text. */
export function withStoredArticle<Input extends TextInput & StoredFields>(
  input: Input,
  article = input.html === undefined ? null : articleOf(input.html, input.url, '/html'),
): Input {
  if (article === null) return input;
  const read = withTextOf(input, article, '');
  return {
    ...read,
    // An outlet named by its id stands; the page's own name for it would contradict.
    outlet: input.outletId === undefined ? read.outlet : undefined,
    tags: input.tags ?? list(article.tags, LIMITS.tags, LIMITS.tag),
    captions:
      input.captions ??
      list(
        article.captions.map((caption) => caption.text),
        LIMITS.captions,
        LIMITS.caption,
      ),
  };
}

function withTextOf<Input extends TextInput>(
  { html: _, ...sent }: Input,
  article: Article,
  at: string,
): Input & { text: string } {
  const text = clean(article.text);
  if (!/\S/.test(text)) {
    throw faulty(`${at}/html`, 'noText', 'No text of an article was found in the page', 'outOfLimits');
  }
  const { name, domain } = article.outlet;
  return {
    ...(sent as Input),
    text,
    headline: sent.headline ?? cut(article.headline, LIMITS.headline),
    subheadline: sent.subheadline ?? cut(article.subheadline, LIMITS.subheadline),
    publishedAt: sent.publishedAt ?? passing(optionalInstant, article.publishedAt),
    language: sent.language ?? passing(optionalLanguage, article.language),
    ...addressesOf(sent.url ?? null, article),
    outlet: sent.outlet ?? (name === null ? null : { name: cut(name, LIMITS.name)!, domain }),
    bylines: sent.bylines ?? bylinesOf(article),
    links: sent.links ?? linksOf(article, sent.url ?? null),
    fullText: sent.fullText ?? article.fullText,
  };
}

/** Links whose words are kept with the text. */
function linksOf({ links, canonicalUrl }: Article, readAt: string | null): TextLink[] {
  const original = originalElsewhere(readAt, canonicalUrl);
  const kept = links
    .map(({ href, anchor }) => ({ href, anchor: clean(anchor).trim() }))
    .filter(
      ({ href, anchor }) =>
        anchor !== '' &&
        anchor.length <= LIMITS.anchor &&
        /^https?:/.test(href) &&
        href.length <= MAX_URL_LENGTH,
    )
    .slice(0, LIMITS.links);
  return original === null ? kept : [{ href: original, anchor: '', rel: 'canonical' as const }, ...kept];
}

/** Authors, agencies, and the lines beside the text that say whose it is. */
function bylinesOf({ bylines, agencies, creditLines, text }: Article): string[] {
  const beside = creditLines.filter((line) => !text.includes(line.text)).map((line) => line.text);
  return list([...new Set([...bylines, ...agencies, ...beside])], LIMITS.bylines, LIMITS.byline);
}

interface StoredFields {
  outletId?: string | undefined;
  tags?: string[] | undefined;
  captions?: string[] | undefined;
}

// Character references can name what no text may hold.
const clean = (text: string): string => text.toWellFormed().replaceAll('\0', '');

const cut = (text: string | null, max: number): string | null =>
  text === null ? null : clean(text).slice(0, max).toWellFormed();

const list = (texts: readonly string[], items: number, max: number): string[] =>
  texts
    .map((text) => cut(text, max)!.trim())
    .filter((text) => text !== '')
    .slice(0, items);

/** What a page says of itself, where it can be used. */
function passing(check: (pointer: string, value: string) => unknown, value: string | null): string | null {
  if (value === null) return null;
  try {
    check('', value);
    return value;
  } catch (error) {
    if (error instanceof ServiceError) return null;
    throw error;
  }
}
