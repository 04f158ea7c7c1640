import { articleOf, withStoredArticle } from '../article-of-html.ts';
import { domainOf } from '../canonical-url.ts';
import type { ServiceDeps } from '../deps.ts';
import type { NewReport } from '../dto/report.ts';
import { faulty } from '../errors.ts';
import { fetchPage } from './fetch-page.ts';

/** Whether the page itself is to be fetched: an address, and neither text nor page beside it. */
export function isAddressAlone(input: NewReport): boolean {
  return input.text === undefined && input.html === undefined && input.url != null;
}

/**
 * The report that stands at the address, read from the page there. What was sent beside the address wins over what the
 * page says. Throws `fetchRefused` (also where the page is no article) or `fetchFailed`.
 */
export async function reportAtAddress(deps: ServiceDeps, input: NewReport): Promise<NewReport> {
  const page = await fetchPage(deps, input.url!, '/url');
  const article = articleOf(page.text!, page.url, '/url');
  if (!article.isArticle || !/\S/.test(article.text)) {
    const detail =
      'The page at this address is no article: a front page, a list, an error, or a page without its text';
    throw faulty('/url', 'notArticle', detail, 'fetchRefused');
  }
  const outlet = { ...article.outlet, domain: domainOf(page.url) };
  return withStoredArticle({ ...input, url: page.url }, { ...article, outlet });
}
