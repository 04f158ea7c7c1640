/** Two reports of which the second holds one passage of the first. */
export interface Planted {
  a: string;
  b: string;
  /** Where the passage stands, half-open UTF-16 offsets. */
  inA: readonly [number, number];
  inB: readonly [number, number];
}

/**
 * Takes a passage of 8 to 60 words from each text and plants it into the shuffled words of the next one, with other
 * case, quotation marks, dashes and white space. The generator has a fixed seed.
 */
export function plantPassages(texts: readonly string[]): Planted[] {
  const random = generator(20_260);
  const pick = (count: number) => Math.floor(random() * count);
  return texts.flatMap((a, i) => {
    const words = [...a.matchAll(/\S+/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const host = (texts[(i + 1) % texts.length] ?? '').split(/\s+/).filter((word) => /\w/.test(word));
    const wanted = 8 + pick(53);
    if (words.length <= wanted || host.length === 0) return [];
    const from = pick(words.length - wanted);
    const first = words.findIndex((word, at) => at >= from && /^\w/.test(a.slice(word.start)));
    let last = first;
    for (let count = 0; last < words.length && count < wanted; last++) {
      if (/\w/.test(a.slice(words[last]!.start, words[last]!.end))) count++;
    }
    if (first < 0 || last - first < 8) return [];
    const inA = [words[first]!.start, words[last - 1]!.end] as const;
    const passage = retyped(a.slice(...inA), pick);
    const shuffled = host.map((word) => ({ word, key: random() })).sort((p, q) => p.key - q.key);
    const at = pick(shuffled.length);
    const before = shuffled
      .slice(0, at)
      .map(({ word }) => word)
      .join(' ');
    const after = shuffled
      .slice(at)
      .map(({ word }) => word)
      .join(' ');
    const start = before === '' ? 0 : before.length + 2;
    const b = `${before}${before === '' ? '' : '\n\n'}${passage} ${after}`;
    return [{ a, b, inA: inner(a, inA), inB: inner(b, [start, start + passage.length]) }];
  });
}

/** The passage from its first to its last letter or digit: marks at its edges may differ. */
function inner(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const passage = text.slice(start, end);
  const first = passage.search(/[\p{L}\p{N}]/u);
  const last = passage.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
  return [start + first, start + last + 1];
}

function retyped(passage: string, pick: (count: number) => number): string {
  const styles: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
    (text) => text.replace(/'/g, '’').replace(/-/g, '—'),
    (text) => text.replace(/\s+/g, '  \n'),
    (text) => text.normalize('NFD'),
  ];
  return styles[pick(styles.length)]!(passage);
}

/** Numbers in [0, 1), the same on every machine (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
