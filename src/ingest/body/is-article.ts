import { typesOf } from '../metadata/json-ld.ts';
import { firstMeta } from '../metadata/meta-tags.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import type { ChosenBody } from './choose-body.ts';
import { wordCount } from './mass.ts';

/** Fewest words of prose that make an article of a page that does not call itself one. */
const ENOUGH_WORDS = 60;
/** And of one that does, by its structured data or OpenGraph type. */
const DECLARED_WORDS = 25;
/** Below this share of prose among the chosen words they are lists of links or entries. */
const PROSE_SHARE = 0.45;

/** Whether a page holds one article: enough prose in one place, or a page that calls itself an article with some. */
export function isArticle(facts: PageFacts, body: ChosenBody): boolean {
  let words = 0;
  let prose = 0;
  for (const block of body.blocks) {
    const count = wordCount(block.text);
    words += count;
    if (count >= 8 && block.linkChars < block.text.length * 0.5) prose += count;
  }
  if (words === 0) return false;
  const declared =
    facts.article !== null ||
    /article|blog/i.test(firstMeta(facts.meta, 'og:type') ?? '') ||
    facts.microdata.has('articlebody');
  const listed = facts.jsonLd.some((object) =>
    typesOf(object).some((type) => /^(CollectionPage|SearchResultsPage|ProfilePage)$/.test(type)),
  );
  if (listed && !declared) return false;
  return prose >= (declared ? DECLARED_WORDS : ENOUGH_WORDS) && prose / words >= PROSE_SHARE;
}
