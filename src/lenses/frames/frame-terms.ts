import { stem } from '../../text/words/stem.ts';
import type { FrameList } from './frame-list.ts';

/** A word or phrase of a list: which frame it stands for, how many hits it counts as, and its further words. */
interface Entry {
  frame: number;
  hits: 1 | 2;
  /** The words after the first, each a stem or, where `open`, the beginning of one. */
  rest: Word[];
}

interface Word {
  text: string;
  open: boolean;
  /** Of an open word: its own stem where that does not begin with `text`. */
  stem: string | null;
}

/** The lists of one scheme, ready to be looked up by stem. */
export interface FrameTerms {
  exact: ReadonlyMap<string, readonly Entry[]>;
  beginnings: ReadonlyMap<string, readonly Entry[]>;
  shortest: number;
  longest: number;
  /** The group of each frame, by index; its own id where it has none. */
  groups: readonly string[];
}

/** A list term in a segment: `from` and `to` count its words. */
export interface FrameHit {
  frame: number;
  hits: 1 | 2;
  from: number;
  to: number;
}

export function compileFrames(lists: readonly FrameList[]): FrameTerms {
  const exact = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry[]>();
  lists.forEach((list, frame) => {
    for (const [source, hits] of [
      [list.sure, 2],
      [list.usual, 1],
    ] as const) {
      for (const term of source.split(/\s+/)) {
        const [first, ...rest] = term.split('_').map(wordOf) as [Word, ...Word[]];
        const add = (into: typeof exact, key: string) =>
          into.set(key, [...(into.get(key) ?? []), { frame, hits, rest }]);
        add(first.open ? beginnings : exact, first.text);
        if (first.stem !== null) add(exact, first.stem);
      }
    }
  });
  const lengths = [...beginnings.keys()].map((key) => key.length);
  return {
    exact,
    beginnings,
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    groups: lists.map(({ id, group = id }) => group),
  };
}

/**
 * The lists are written in whole words, the text is read in stems. An open word gives up its last letter at the most, and
 * that only where enough is left: "greed*" without its "ed" would hit "great", "state*" without "e" hit "station".
 */
function wordOf(written: string): Word {
  if (!written.endsWith('*')) return { text: stem(written), open: false, stem: null };
  const word = written.slice(0, -1);
  const short = stem(word);
  if (short.startsWith(word)) return { text: word, open: true, stem: null };
  const cut = word.slice(0, -1);
  if (cut.length >= SHORTEST_CUT && short.startsWith(cut)) return { text: cut, open: true, stem: null };
  return { text: word, open: true, stem: short };
}

const SHORTEST_CUT = 5;

/** The entries that may begin with a stem; empty for most stems. */
export function entriesOf(terms: FrameTerms, stemmed: string): readonly Entry[] {
  const found: Entry[] = [...(terms.exact.get(stemmed) ?? [])];
  for (let length = terms.shortest; length <= Math.min(terms.longest, stemmed.length); length++) {
    const entries = terms.beginnings.get(stemmed.slice(0, length));
    if (entries !== undefined) found.push(...entries);
  }
  return found;
}

/**
 * Every list term of a segment, at most one a frame at each word, the longest first; `words` are indexes into `stems`,
 * `entries` those of each stem.
 */
export function hitsIn(
  words: readonly number[],
  stems: readonly string[],
  entries: readonly (readonly Entry[])[],
): FrameHit[] {
  const found: FrameHit[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const { frame, hits, rest } of entries[words[at]!]!) {
      const to = at + 1 + rest.length;
      if (to > words.length || !rest.every((word, i) => fits(word, stems[words[at + 1 + i]!]!))) continue;
      keepBest(found, { frame, hits, from: at, to });
    }
  }
  return found;
}

function fits(word: Word, stemmed: string): boolean {
  return word.open ? stemmed.startsWith(word.text) || stemmed === word.stem : stemmed === word.text;
}

function keepBest(found: FrameHit[], hit: FrameHit): void {
  const rival = found.findIndex(({ frame, to }) => frame === hit.frame && to > hit.from);
  if (rival === -1) found.push(hit);
  else if (hit.hits > found[rival]!.hits || (hit.from === found[rival]!.from && hit.to > found[rival]!.to))
    found[rival] = hit;
}
