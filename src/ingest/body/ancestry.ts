import type { ElementNode } from '../html/node.ts';
import { classAndId } from '../html/walk.ts';
import { CLASS_GROUPS, CLASS_WORDS } from './class-words.data.ts';

const WITHIN = [
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'figure',
  'blockquote',
  'ul',
  'table',
];

/** Names of the columns of {@link ancestryOf}. */
export const ANCESTRY_NAMES: readonly string[] = [
  ...WITHIN.map((tag) => `in:${tag}`),
  'in:articleBody',
  ...CLASS_GROUPS.flatMap((group) => [`class:${group}:near`, `class:${group}:far`]),
];

/** Which elements and class words stand above: in the nearest three, and further up (0, 1). */
export function ancestryOf(element: ElementNode, known: Map<ElementNode, number[]>): number[] {
  const cached = known.get(element);
  if (cached !== undefined) return cached;
  const within = new Array<number>(WITHIN.length + 1).fill(0);
  const near = new Array<number>(CLASS_GROUPS.length).fill(0);
  const far = new Array<number>(CLASS_GROUPS.length).fill(0);
  for (let at: ElementNode | null = element, up = 0; at !== null && at.tag !== 'body'; at = at.parent, up++) {
    const tag = at.tag === 'ol' ? 'ul' : at.tag;
    const which = WITHIN.indexOf(tag);
    if (which >= 0) within[which] = 1;
    if (/articleBody/i.test(at.attributes.itemprop ?? '')) within[WITHIN.length] = 1;
    const named = classAndId(at);
    if (named === ' ') continue;
    CLASS_GROUPS.forEach((group, g) => {
      if (CLASS_WORDS[group].test(named)) (up < 3 ? near : far)[g] = 1;
    });
  }
  const result = [...within, ...near.flatMap((value, g) => [value, far[g]!])];
  known.set(element, result);
  return result;
}
