import type { ElementNode } from '../html/node.ts';
import type { Block } from './blocks.ts';

/** Where the prose of a page stands: words of prose under each element, and the parent that holds most of it. */
export interface Mass {
  under: ReadonlyMap<ElementNode, number>;
  total: number;
  /** The element with most words of prose in its own blocks and those one level below; null on a page without prose. */
  best: ElementNode | null;
  /** Ancestors of `best`, itself first. */
  bestPath: ReadonlyMap<ElementNode, number>;
  /** Words of prose in blocks of the same shape (tag and class of the block and its parent). */
  bySignature: ReadonlyMap<string, number>;
}

export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  let wide = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3040 && code <= 0xd7af) wide++;
    const space = code === 32;
    if (!space && !inside) count++;
    inside = !space;
  }
  // Scripts without spaces: about two characters a word.
  return count + (wide >> 1);
}

/** Prose is a block of some length that is not mostly links. */
export function proseWords(block: Block, words: number): number {
  return words >= 8 && block.linkChars <= block.text.length * 0.4 ? words : 0;
}

export function signatureOf({ element }: Block): string {
  const parent = element.parent;
  return `${element.tag}.${element.attributes.class ?? ''}<${parent?.tag}.${parent?.attributes.class ?? ''}`;
}

/** Weighs the elements of a page by the prose under them. */
export function massOf(blocks: readonly Block[], words: readonly number[]): Mass {
  const under = new Map<ElementNode, number>();
  const near = new Map<ElementNode, number>();
  const bySignature = new Map<string, number>();
  let total = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const prose = proseWords(block, words[i]!);
    if (prose === 0) continue;
    total += prose;
    const signature = signatureOf(block);
    bySignature.set(signature, (bySignature.get(signature) ?? 0) + prose);
    for (let at: ElementNode | null = block.element, up = 0; at !== null; at = at.parent, up++) {
      under.set(at, (under.get(at) ?? 0) + prose);
      if (up === 1) near.set(at, (near.get(at) ?? 0) + prose);
      else if (up === 0 || up === 2) near.set(at, (near.get(at) ?? 0) + prose / 2);
    }
  }
  let best: ElementNode | null = null;
  let most = 0;
  for (const [element, weight] of near) {
    if (weight > most) {
      most = weight;
      best = element;
    }
  }
  const bestPath = new Map<ElementNode, number>();
  for (let at = best, up = 0; at !== null; at = at.parent, up++) bestPath.set(at, up);
  return { under, total, best, bestPath, bySignature };
}
