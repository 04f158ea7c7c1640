import type { Block } from '../body/blocks.ts';
import { names } from '../metadata/json-ld.ts';
import { firstMeta } from '../metadata/meta-tags.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { decodeTwice, type Found, fold, NOTHING } from './field.ts';

const DEK_CLASS =
  /(^|[\s_-])(dek|deck|sub-?_?head(line|ing)?|sub-?_?title|standfirst|stand-first|summary|lead-?text|article-?_?(summary|description|dek|lead|intro)|content-?_?intro|intro|lead|excerpt|tagline|description|kurztext|chapo|swell|hed-?sub|headline-?_?sub)([\s_-]|$)/;
/** Blocks after the headline within which a standfirst stands; bylines, dates and share buttons may come between. */
const REACH = 12;
const MIN_LENGTH = 20;
const MAX_LENGTH = 450;

/**
 * The standfirst under the headline as the page shows it: a block shortly after it that is marked as one, stands in a
 * heading of the second rank, or says what the head of the page gives as description. A description that nobody sees on
 * the page is none.
 */
export function subheadlineOf(
  facts: PageFacts,
  headline: string | null,
  blocks: readonly Block[],
): Found<string | null> {
  const folded = fold(headline ?? '');
  const description = fold(decodeTwice(firstMeta(facts.meta, 'og:description', 'description') ?? ''));
  const at = headlineIndex(blocks, folded);
  if (at >= 0) {
    const after = blocks.slice(at + 1, at + 1 + REACH).filter((block) => mayBeDek(block, folded));
    const found =
      after.find((block) => says(description, block.text) && !opensBody(block, blocks)) ??
      after.find((block) => DEK_CLASS.test(namesAround(block.element)) && !opensBody(block, blocks)) ??
      after.slice(0, 1).find(({ element }) => element.tag === 'h2');
    if (found) return { value: decodeTwice(found.text), from: 'page' };
  }
  const declared = names(facts.article?.alternativeHeadline)[0];
  if (declared && fold(declared) !== folded && declared.length >= MIN_LENGTH) {
    return { value: declared, from: 'json-ld' };
  }
  return NOTHING;
}

/** The last first-level heading with the headline's words, else the first block with them. */
function headlineIndex(blocks: readonly Block[], headline: string): number {
  if (headline === '') return -1;
  const heading = blocks.findIndex(({ text, element }) => element.tag === 'h1' && fold(text) === headline);
  return heading >= 0
    ? heading
    : blocks.findIndex(({ text }) => text.length < 400 && fold(text) === headline);
}

function mayBeDek({ text, linkChars }: Block, headline: string): boolean {
  return (
    text.length >= MIN_LENGTH &&
    text.length <= MAX_LENGTH &&
    linkChars < text.length * 0.5 &&
    fold(text) !== headline &&
    !/^(by|published|updated|posted|photo|image)\b/i.test(text)
  );
}

/** True where the next block is its sibling of the same kind: many sites describe an article by its first paragraph. */
function opensBody(block: Block, blocks: readonly Block[]): boolean {
  const next = blocks[blocks.indexOf(block) + 1];
  return (
    next !== undefined &&
    next.element.parent === block.element.parent &&
    next.element.tag === block.element.tag &&
    next.element.attributes.class === block.element.attributes.class
  );
}

function says(description: string, text: string): boolean {
  const words = fold(text);
  return (
    description.length >= MIN_LENGTH &&
    words.length <= description.length + 20 &&
    words.startsWith(description.slice(0, 80))
  );
}

function namesAround(element: Block['element']): string {
  return `${element.named} ${element.attributes.itemprop ?? ''} ${element.parent === null ? '' : element.parent.named}`;
}
