import { classAndId, elements, textOf } from '../html/walk.ts';
import { names } from '../metadata/json-ld.ts';
import { isWithin, type PageFacts } from '../metadata/page-facts.ts';
import { decodeTwice, type Found, fold, NOTHING } from './field.ts';

const DEK_CLASS =
  /(^|[\s_-])(dek|deck|sub-?_?head(line|ing)?|sub-?_?title|standfirst|stand-first|summary|lead-?text|article-?_?(summary|description|dek|lead|intro)|excerpt|tagline|kurztext|chapo|swell|hed-?sub|c-dek|headline-?_?sub)([\s_-]|$)/;
const ELSEWHERE = new Set(['nav', 'aside', 'footer', 'form', 'li', 'figure']);

/**
 * The standfirst under the headline as the page shows it: an element marked as one, before the body's first long run.
 * A description in the head that nobody sees on the page is not one.
 */
export function subheadlineOf(facts: PageFacts, headline: string | null): Found<string | null> {
  const declared = names(facts.article?.alternativeHeadline)[0];
  for (const element of elements(facts.root)) {
    if (!DEK_CLASS.test(classAndId(element)) && element.attributes.itemprop !== 'alternativeHeadline')
      continue;
    if (element.tag === 'body' || element.tag === 'meta' || isWithin(element, ELSEWHERE)) continue;
    const text = decodeTwice(textOf(element));
    if (
      text.length < 15 ||
      text.length > 500 ||
      text.split(' ').length < 4 ||
      fold(text) === fold(headline ?? '')
    )
      continue;
    return { value: text, from: 'page' };
  }
  if (declared && fold(declared) !== fold(headline ?? '') && declared.length > 15)
    return { value: declared, from: 'json-ld' };
  return NOTHING;
}
