import type { Article } from '../../ingest/article.ts';
import { articleOf, withStoredArticle } from '../article-of-html.ts';
import { domainOf } from '../canonical-url.ts';
import { type SeenPage, seenPage } from '../checks/watch-address.ts';
import type { ServiceDeps } from '../deps.ts';
import type { NewReport } from '../dto/report.ts';
import { faulty } from '../errors.ts';
import { fetchPage } from './fetch-page.ts';

/** Whether the page itself is to be fetched: an address, and neither text nor page beside it. */
export function isAddressAlone(input: NewReport): boolean {
  return input.text === undefined && input.html === undefined && input.url != null;
}

/**
 * The report that stands at the address, read from the page there, and how that page stood. What was sent beside the
 * address wins over what the page says. Throws `fetchRefused` (also where the page is no article) or `fetchFailed`.
 */
export async function reportAtAddress(
  deps: ServiceDeps,
  sent: NewReport,
): Promise<{ input: NewReport; seen: SeenPage }> {
  const page = await fetchPage(deps, sent.url!, '/url');
  const html = page.text!;
  const article = readPage(html, page.url);
  const outlet = { ...article.outlet, domain: domainOf(page.url) };
  const input = withStoredArticle({ ...sent, url: page.url }, { ...article, outlet });
  return { input, seen: await seenPage(page, html, sent) };
}

/** The article of a page that was fetched from `url`. Throws `fetchRefused` where the page is no article. */
export function readPage(html: string, url: string): Article {
  const article = articleOf(html, url, '/url');
  if (!article.isArticle || !/\S/.test(article.text)) {
    const detail =
      'The page at this address is no article: a front page, a list, an error, or a page without its text';
    throw faulty('/url', 'notArticle', detail, 'fetchRefused');
  }
  return article;
}
