import type { Caption } from '../article.ts';
import type { ElementNode } from '../html/node.ts';
import { closest, textOf } from '../html/walk.ts';

const CREDIT =
  /\s*[([]?\s*(?:(?:photo|image|picture|credit|source|foto|crédit|bild)s?\s*(?:by|credit|courtesy of|:|©)\s*:?\s*|©\s*)([^()\]]{2,80})[)\]]?\s*$/i;
const MAX_CAPTIONS = 60;

/** Captions of the page's figures, with the credit that closes them kept apart. */
export function captionsOf(elements: readonly ElementNode[]): Caption[] {
  const captions: Caption[] = [];
  const seen = new Set<string>();
  for (const element of elements) {
    if (element.tag !== 'figcaption' || captions.length >= MAX_CAPTIONS) continue;
    if (closest(element, ({ tag }) => tag === 'aside' || tag === 'footer' || tag === 'nav') !== null)
      continue;
    const whole = textOf(element);
    if (whole === '' || seen.has(whole)) continue;
    seen.add(whole);
    const credit = CREDIT.exec(whole);
    captions.push({
      text: credit === null ? whole : whole.slice(0, credit.index).trim(),
      credit: credit?.[1]?.trim() ?? null,
    });
  }
  return captions;
}
