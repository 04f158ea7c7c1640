import { headlineOf } from '../fields/headline.ts';
import { outletOf } from '../fields/outlet.ts';
import type { ElementNode } from '../html/node.ts';
import { names } from '../metadata/json-ld.ts';
import { firstMeta } from '../metadata/meta-tags.ts';
import { type PageFacts, pageFacts } from '../metadata/page-facts.ts';
import type { PageHints } from './block-features.ts';

/** What the rest of a parsed page tells of its body. */
export function bodyHints(root: ElementNode): PageHints {
  const facts = pageFacts(root, null);
  return hintsOf(facts, headlineOf(facts, outletOf(facts).value).value);
}

/** As {@link bodyHints}, where the facts and the headline are already read. */
export function hintsOf(facts: PageFacts, headline: string | null): PageHints {
  return {
    headline,
    description: firstMeta(facts.meta, 'og:description', 'description'),
    declaredBody: names(facts.article?.articleBody)[0] ?? null,
  };
}
