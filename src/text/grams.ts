import { type EventIndex, FUNCTION_WORD } from './event-index.ts';

/** Word sequences of each segment as sorted numbers: what is in both lists of two segments stands in both. */
export interface Grams {
  /** Two neighbouring words, one of them a content word at least. */
  bigrams: Int32Array[];
  /** Four words in a row. */
  fourgrams: Int32Array[];
  /** Two content words at most three content words apart, in either order. */
  near: Int32Array[];
}

const REACH = 3;

/** Numbers the grams of every segment; only those that stand in two segments or more are kept. */
export function gramsOf(index: EventIndex): Grams {
  const base = index.names.length;
  const all = new Numbering();
  const bigrams = new Numbering();
  const fourgrams = new Numbering();
  const near = new Numbering();
  for (let g = 0; g < index.size; g++) {
    const words = index.words.subarray(index.wordFrom[g]!, index.wordFrom[g + 1]!);
    const pairs: number[] = [];
    for (let i = 0; i + 1 < words.length; i++) {
      const key = words[i]! * base + words[i + 1]!;
      pairs.push(all.of(key));
      if (index.kindOf[words[i]!] !== FUNCTION_WORD || index.kindOf[words[i + 1]!] !== FUNCTION_WORD) {
        bigrams.add(g, key);
      }
    }
    for (let i = 0; i + 2 < pairs.length; i++) fourgrams.add(g, pairs[i]! * 0x1000000 + pairs[i + 2]!);
    const content = words.filter((word) => index.kindOf[word] !== FUNCTION_WORD);
    for (let i = 0; i < content.length; i++) {
      for (let j = i + 1; j <= i + REACH && j < content.length; j++) {
        const x = Math.min(content[i]!, content[j]!);
        const y = Math.max(content[i]!, content[j]!);
        if (x !== y) near.add(g, x * base + y);
      }
    }
  }
  const { size } = index;
  return { bigrams: bigrams.lists(size), fourgrams: fourgrams.lists(size), near: near.lists(size) };
}

/** Size of the intersection of two ascending lists. */
export function countCommon(x: Int32Array, y: Int32Array): number {
  let i = 0;
  let j = 0;
  let count = 0;
  while (i < x.length && j < y.length) {
    const difference = x[i]! - y[j]!;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
    if (difference === 0) count++;
  }
  return count;
}

class Numbering {
  private readonly ids = new Map<number, number>();
  private readonly segments: number[] = [];
  private readonly grams: number[] = [];
  private readonly firstSegment: number[] = [];
  private readonly repeated: boolean[] = [];

  of(key: number): number {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.ids.size;
      this.ids.set(key, id);
    }
    return id;
  }

  add(segment: number, key: number): void {
    const id = this.of(key);
    this.firstSegment[id] ??= segment;
    if (this.firstSegment[id] !== segment) this.repeated[id] = true;
    this.segments.push(segment);
    this.grams.push(id);
  }

  lists(size: number): Int32Array[] {
    const lists: number[][] = Array.from({ length: size }, () => []);
    this.grams.forEach((id, i) => {
      if (this.repeated[id]) lists[this.segments[i]!]!.push(id);
    });
    return lists.map((list) => Int32Array.from(new Set(list)).sort());
  }
}
