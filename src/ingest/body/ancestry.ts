import type { ElementNode } from '../html/node.ts';
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

/** What is known of one page: its elements share ancestors, and many of them share their class words. */
export interface KnownAncestry {
  rows: Map<ElementNode, number[]>;
  /** Bit g is set where group g of the class words is named. */
  classes: Map<string, number>;
}

/** Which elements and class words stand above: in the nearest three, and further up (0, 1). */
export function ancestryOf(element: ElementNode, known: KnownAncestry): number[] {
  const cached = known.rows.get(element);
  if (cached !== undefined) return cached;
  const within = new Array<number>(WITHIN.length + 1).fill(0);
  let near = 0;
  let far = 0;
  for (let at: ElementNode | null = element, up = 0; at !== null && at.tag !== 'body'; at = at.parent, up++) {
    const tag = at.tag === 'ol' ? 'ul' : at.tag;
    const which = WITHIN.indexOf(tag);
    if (which >= 0) within[which] = 1;
    if (/articleBody/i.test(at.attributes.itemprop ?? '')) within[WITHIN.length] = 1;
    const named = at.named;
    if (named === ' ') continue;
    const groups = groupsOf(named, known.classes);
    if (up < 3) near |= groups;
    else far |= groups;
  }
  const result = within;
  for (let g = 0; g < CLASS_GROUPS.length; g++) result.push((near >> g) & 1, (far >> g) & 1);
  known.rows.set(element, result);
  return result;
}

function groupsOf(named: string, classes: Map<string, number>): number {
  const cached = classes.get(named);
  if (cached !== undefined) return cached;
  let groups = 0;
  CLASS_GROUPS.forEach((group, g) => {
    if (CLASS_WORDS[group].test(named)) groups |= 1 << g;
  });
  classes.set(named, groups);
  return groups;
}
