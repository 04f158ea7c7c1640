import type { ElementNode } from '../html/node.ts';
import { ANCESTRY_NAMES, ancestryOf, type KnownAncestry } from './ancestry.ts';
import type { Block } from './blocks.ts';
import { FURNITURE_GROUPS } from './furniture-words.data.ts';
import { massOf, signatureOf, wordCount } from './mass.ts';
import { foldAll, foldStart, shapeOf } from './text-shape.ts';

/** What a page says of itself elsewhere, for the features that compare a block with it. */
export interface PageHints {
  headline: string | null;
  description: string | null;
  /** The body as structured data gives it. */
  declaredBody: string | null;
}

const TAGS = ['p', 'h1', 'h2', 'h3', 'li', 'div', 'td', 'blockquote', 'figcaption', 'section', 'span'];
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
const NEIGHBOUR_FEATURES = ['words', 'linkShare', 'endsSentence', 'isP', 'sameParent', 'sameSignature'];

/** Names of the features, in the order of the columns. */
export const FEATURE_NAMES: readonly string[] = [
  ...[
    'logWords',
    'linkShare',
    'emphasisShare',
    'commas',
    'endsSentence',
    'endsColon',
    'startsUpper',
    'upperShare',
  ],
  ...['digitShare', 'links', 'hidden', 'depth', 'repeats'],
  ...TAGS.map((tag) => `tag:${tag}`),
  ...ANCESTRY_NAMES,
  ...FURNITURE_GROUPS.map((group) => `says:${group}`),
  ...['massParent', 'massGrand', 'massGreat', 'massSignature', 'lcaUp', 'lcaDown', 'lcaMass', 'parentBlocks'],
  ...[
    'place',
    'wordsBefore',
    'wordsAfter',
    'fromBestStart',
    'fromBestEnd',
    'fromHeadline',
    'isHeadline',
    'isDescription',
  ],
  'inDeclaredBody',
  'pageWords',
  ...NEIGHBOURS.flatMap((at) => NEIGHBOUR_FEATURES.map((name) => `${name}@${at}`)),
];

/** One row of numbers for each block of a page; columns as {@link FEATURE_NAMES}. */
export function featuresOf(blocks: readonly Block[], hints: PageHints): Float64Array[] {
  const words = blocks.map((block) => wordCount(block.text));
  const mass = massOf(blocks, words);
  const shapes = blocks.map(({ text }) => shapeOf(text));
  const signatures = blocks.map(signatureOf);
  const ancestry: KnownAncestry = { rows: new Map(), classes: new Map() };
  const counts = new Map<string, number>();
  const perParent = new Map<ElementNode | null, number>();
  for (const { text, element } of blocks) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
    perParent.set(element.parent, (perParent.get(element.parent) ?? 0) + 1);
  }
  const inBest = blocks.map(({ element }) => mass.best !== null && isUnder(element, mass.best));
  const bestStart = inBest.indexOf(true);
  const bestEnd = inBest.lastIndexOf(true);
  const headline = foldStart(hints.headline ?? '');
  const description = foldStart(hints.description ?? '');
  const declared = hints.declaredBody === null ? null : foldAll(hints.declaredBody);
  const headlineAt = blocks.findIndex(
    ({ element }, i) => element.tag === 'h1' || (headline.length > 10 && shapes[i]!.folded === headline),
  );
  const bounded = (n: number): number => Math.max(-30, Math.min(30, n));
  const pageWords = words.reduce((sum, n) => sum + n, 0);
  let before = 0;

  const rows: Float64Array[] = [];
  blocks.forEach((block, i) => {
    const { text, element } = block;
    const { folded } = shapes[i]!;
    const length = text.length;
    const share = (n: number): number => n / Math.max(1, mass.total);
    const under = (node: ElementNode | null | undefined): number =>
      share(node ? (mass.under.get(node) ?? 0) : 0);
    let meeting: ElementNode | null = element;
    let lcaUp = 0;
    while (meeting !== null && !mass.bestPath.has(meeting)) {
      meeting = meeting.parent;
      lcaUp++;
    }
    const row = new Row(FEATURE_NAMES.length);
    row.add(
      Math.log1p(words[i]!),
      block.linkChars / length,
      block.emphasisChars / length,
      shapes[i]!.commas / Math.sqrt(words[i]!),
      shapes[i]!.endsSentence,
      text.endsWith(':') ? 1 : 0,
      shapes[i]!.startsUpper,
      shapes[i]!.upperShare,
      shapes[i]!.digitShare,
      Math.min(10, block.links.length),
      block.hidden ? 1 : 0,
      depthOf(element),
      Math.min(5, counts.get(text)!),
    );
    for (const tag of TAGS) row.add(element.tag === tag ? 1 : 0);
    row.add(...ancestryOf(element, ancestry));
    row.add(...shapes[i]!.says);
    row.add(
      under(element.parent),
      under(element.parent?.parent),
      under(element.parent?.parent?.parent),
      share(mass.bySignature.get(signatures[i]!) ?? 0),
      lcaUp,
      meeting === null ? 30 : mass.bestPath.get(meeting)!,
      under(meeting),
      Math.min(50, perParent.get(element.parent)!),
      i / blocks.length,
      before / Math.max(1, pageWords),
      (pageWords - before - words[i]!) / Math.max(1, pageWords),
      bounded(i - bestStart),
      bounded(bestEnd - i),
      headlineAt < 0 ? -40 : bounded(i - headlineAt),
      headline.length > 10 && (folded === headline || headline.startsWith(folded)) ? 1 : 0,
      description.length > 20 && folded.slice(0, 60) === description.slice(0, 60) ? 1 : 0,
      declared === null || declared.length < 200 ? -1 : declared.includes(folded.slice(0, 80)) ? 1 : 0,
      Math.log1p(pageWords),
    );
    for (const at of NEIGHBOURS) {
      const other = blocks[i + at];
      if (other === undefined) row.add(-1, -1, -1, -1, -1, -1);
      else {
        row.add(
          Math.log1p(words[i + at]!),
          other.linkChars / other.text.length,
          shapes[i + at]!.endsSentence,
          other.element.tag === 'p' ? 1 : 0,
          other.element.parent === element.parent ? 1 : 0,
          signatures[i + at] === signatures[i] ? 1 : 0,
        );
      }
    }
    before += words[i]!;
    rows.push(row.values);
  });
  return rows;
}

/** A row that is filled from the left. */
class Row {
  readonly values: Float64Array;
  private at = 0;

  constructor(width: number) {
    this.values = new Float64Array(width);
  }

  add(...values: readonly number[]): void {
    for (const value of values) this.values[this.at++] = value;
  }
}

function depthOf(element: ElementNode): number {
  let depth = 0;
  for (let at: ElementNode | null = element; at !== null; at = at.parent) depth++;
  return depth;
}

function isUnder(element: ElementNode, root: ElementNode): boolean {
  for (let at: ElementNode | null = element; at !== null; at = at.parent) if (at === root) return true;
  return false;
}
