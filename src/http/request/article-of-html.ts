import type { Article } from '../../ingest/article.ts';
import { extractArticle } from '../../ingest/extract-article.ts';
import { ExtractError } from '../../ingest/extract-error.ts';
import type { TextInput } from '../../services/dto/report.ts';
import { LIMITS } from '../../services/limits.ts';
import { Problem } from '../answer/problem.ts';
import { instant, language, webUrl } from '../schemas/scalars.ts';

/** The article of a page. Throws Problem `outOfLimits` at `pointer` for markup that cannot be read within bounds. */
export function articleOf(html: string, url: string | null | undefined, pointer: string): Article {
  try {
    return extractArticle(html, url ?? undefined);
  } catch (error) {
    if (error instanceof ExtractError) throw refused(error.code, error.message, pointer);
    throw error;
  }
}

/**
 * The input with its page read: what was sent beside `html` wins over what the page says. `at` is the pointer of the
 * input. Throws Problem `outOfLimits` where the page cannot be read or holds no text.
 */
export function withArticle<Input extends TextInput>(input: Input, at = ''): Input & { text: string } {
  const { html, ...sent } = input;
  if (html === undefined) return input as Input & { text: string };
  const article = articleOf(html, sent.url, `${at}/html`);
  const text = clean(article.text);
  if (!/\S/.test(text)) throw refused('noText', 'no text of an article was found in the page', `${at}/html`);
  const { name, domain } = article.outlet;
  return {
    ...(sent as Input),
    text,
    headline: sent.headline ?? cut(article.headline, LIMITS.headline),
    subheadline: sent.subheadline ?? cut(article.subheadline, LIMITS.subheadline),
    publishedAt: sent.publishedAt ?? passing(instant, article.publishedAt),
    language: sent.language ?? passing(language, article.language),
    url: sent.url ?? passing(webUrl, article.canonicalUrl),
    outlet: sent.outlet ?? (name === null ? null : { name: cut(name, LIMITS.name)!, domain }),
    fullText: sent.fullText ?? article.fullText,
  };
}

/** As {@link withArticle}, with what a stored report keeps beside its text. */
export function withStoredArticle<Input extends TextInput & StoredFields>(input: Input): Input {
  if (input.html === undefined) return input;
  const article = articleOf(input.html, input.url, '/html');
  const read = withArticle(input);
  // An outlet named by its id stands; the page's own name for it would contradict.
  const outlet = input.outletId === undefined ? read.outlet : undefined;
  return {
    ...read,
    outlet,
    bylines: input.bylines ?? list(article.bylines, LIMITS.bylines, LIMITS.byline),
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

interface StoredFields {
  outletId?: string | undefined;
  bylines?: string[] | undefined;
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

function passing(
  schema: { safeParse(value: unknown): { success: boolean } },
  value: string | null,
): string | null {
  return value !== null && schema.safeParse(value).success ? value : null;
}

function refused(code: string, detail: string, pointer: string): Problem {
  return new Problem('outOfLimits', `${detail}.`, { errors: [{ in: 'body', pointer, code, detail }] });
}
