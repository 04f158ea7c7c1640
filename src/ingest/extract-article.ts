import type { Article, CreditLine, Link } from './article.ts';
import { type Block, blocksOf } from './body/blocks.ts';
import { captionsOf } from './body/captions.ts';
import { chooseBody } from './body/choose-body.ts';
import { BODY_FOREST } from './body/forest.data.ts';
import type { Forest } from './body/forest.ts';
import { holdsFullText } from './body/full-text.ts';
import { hintsOf } from './body/hints.ts';
import { isArticle } from './body/is-article.ts';
import { ExtractError } from './extract-error.ts';
import { bylinesOf } from './fields/bylines.ts';
import { creditLineOf } from './fields/credit-lines.ts';
import { fold } from './fields/field.ts';
import { headlineOf } from './fields/headline.ts';
import { languageOf, sectionOf, tagsOf } from './fields/labels.ts';
import { canonicalUrlOf, domainOf, outletOf, parseUrl } from './fields/outlet.ts';
import { subheadlineOf } from './fields/subheadline.ts';
import { modifiedOf, publishedOf } from './fields/times.ts';
import { parseHtml } from './html/parse.ts';
import { pageFacts } from './metadata/page-facts.ts';
import { HEAD_LINES } from './plain/furniture-lines.data.ts';

const MAX_LINKS = 300;
const MAX_CREDITS = 10;

/**
 * Makes an article of a page. No I/O: the same markup gives the same article. `url` is the address that the page was
 * read from: relative links and the outlet's domain follow from it where the page does not say.
 * Throws ExtractError for markup that is empty, too large or nested too deep.
 */
export function extractArticle(html: string, url?: string): Article {
  return extractWith(BODY_FOREST, html, url);
}

/** As {@link extractArticle}, with another body model: for measuring one on pages that it was not trained on. */
export function extractWith(forest: Forest, html: string, url?: string): Article {
  if (html.trim() === '') throw new ExtractError('html-empty', 'html holds no characters but white space');
  const root = parseHtml(/<[a-z!/?]/i.test(html) ? html : paragraphsOf(html));
  const facts = pageFacts(root, parseUrl(url)?.href ?? null);
  const outlet = outletOf(facts);
  const headline = headlineOf(facts, outlet.value);
  const blocks = blocksOf(root);
  const subheadline = subheadlineOf(facts, headline.value, blocks);
  const authors = bylinesOf(facts, outlet.value, blocks);
  const body = chooseBody(blocks, hintsOf(facts, headline.value), forest);
  const paragraphs = withoutHeading(body.blocks, headline.value, subheadline.value);
  const text = paragraphs.map((block) => block.text).join('\n\n');
  const published = publishedOf(facts, blocks);
  const modified = modifiedOf(facts);
  const section = sectionOf(facts);
  const tags = tagsOf(facts);
  const language = languageOf(facts);
  const canonicalUrl = canonicalUrlOf(facts);
  return {
    isArticle: isArticle(facts, body),
    headline: headline.value,
    subheadline: subheadline.value,
    bylines: authors.bylines,
    agencies: authors.agencies,
    publishedAt: published.value,
    modifiedAt: modified.value,
    outlet: { name: outlet.value, domain: domainOf(facts) },
    section: section.value,
    language: language.value,
    canonicalUrl: canonicalUrl.value,
    ampUrl: parseUrl(facts.amp, facts.url ?? canonicalUrl.value)?.href ?? null,
    tags: tags.value,
    text,
    captions: captionsOf(facts.elements),
    creditLines: creditLines(blocks, body.blocks),
    links: linksOf(paragraphs, canonicalUrl.value ?? facts.url),
    fullText: holdsFullText(text, textAfter(blocks, body.blocks), facts.article),
    from: {
      headline: headline.from,
      subheadline: subheadline.from,
      bylines: authors.from,
      publishedAt: published.from,
      modifiedAt: modified.from,
      outlet: outlet.from,
      section: section.from,
      language: language.from,
      tags: tags.from,
      canonicalUrl: canonicalUrl.from,
    },
  };
}

/** A text without any markup: its blank lines part paragraphs, its line ends break lines. */
function paragraphsOf(text: string): string {
  const paragraphs = text.split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/);
  return paragraphs.map((paragraph) => `<p>${paragraph.replace(/\r?\n/g, '<br>')}</p>`).join('');
}

/** The body without the headline, standfirst, byline or date line above it, which are fields of their own. */
function withoutHeading(blocks: readonly Block[], ...fields: (string | null)[]): Block[] {
  const folded = new Set(fields.flatMap((field) => (field === null ? [] : [fold(field)])));
  let started = false;
  return blocks.filter(({ text }) => {
    if (!started && (folded.has(fold(text)) || (text.length < 120 && HEAD_LINES.test(text)))) return false;
    started = true;
    return true;
  });
}

/** Credit lines in the body and in the few blocks around it. */
function creditLines(blocks: readonly Block[], body: readonly Block[]): CreditLine[] {
  const first = body[0] === undefined ? -1 : blocks.indexOf(body[0]);
  const last = body.length === 0 ? -1 : blocks.indexOf(body.at(-1)!);
  const near = first < 0 ? [] : blocks.slice(Math.max(0, first - 8), last + 9);
  return near.flatMap(({ text }) => creditLineOf(text) ?? []).slice(0, MAX_CREDITS);
}

function textAfter(blocks: readonly Block[], body: readonly Block[]): string {
  const last = body.length === 0 ? -1 : blocks.indexOf(body.at(-1)!);
  return blocks
    .slice(last + 1, last + 7)
    .map(({ text }) => text)
    .join('\n');
}

function linksOf(blocks: readonly Block[], base: string | null): Link[] {
  const links: Link[] = [];
  for (const { links: found } of blocks) {
    for (const { href, anchor } of found) {
      const address = parseUrl(href, base);
      if (address !== null && anchor !== '' && links.length < MAX_LINKS)
        links.push({ href: address.href, anchor });
    }
  }
  return links;
}
