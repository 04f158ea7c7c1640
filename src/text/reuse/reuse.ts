import { FIELDS, type Field, type Range, type RevisionText } from '../span.ts';
import { type GramIndex, indexGrams, PASSAGE_WORDS } from './reuse-index.ts';
import { type JoinedMatch, joinMatches } from './reuse-join.ts';
import { matchWords, type ScanPair } from './reuse-matches.ts';
import { scanWords, type WordScan } from './reuse-words.ts';

/** A passage of at least eight words that stands in two reports; `a.report < b.report`. */
export interface SharedPassage {
  a: Range & { report: number };
  b: Range & { report: number };
  /** Words that are equal; where small edits were bridged, fewer than either side has. */
  words: number;
  /** True where the two sides are equal to the word (case, accents and typography apart). */
  verbatim: boolean;
}

/** How much of two reports' bodies stands in shared passages; `a < b` are indices of reports. */
export interface PairContainment {
  a: number;
  b: number;
  /** Share (0..1) of the words of a's body that stand in passages of eight or more words that b's body has too. */
  ofA: number;
  ofB: number;
}

export interface Reuse {
  /** Ordered by report a, report b, then place in a and place in b. */
  passages: SharedPassage[];
  /** Only pairs that share any, in the order of their reports. */
  containment: PairContainment[];
}

/**
 * Finds every passage of eight or more words that two of several reports share, moved or not, whatever the case,
 * quotation marks, dashes and white space. Linear in the length of the texts and the number of shared places; nothing
 * is compared pair by pair. Passages never cross a field; ranges are UTF-16 offsets into their field and take in the
 * punctuation that stands around the passage on both sides.
 */
export function findReuse(texts: readonly Pick<RevisionText, Field>[]): Reuse {
  const places = texts.flatMap((text, report) =>
    FIELDS.filter((field) => text[field] !== '').map((field) => ({
      report,
      field,
      scan: scanWords(text[field]),
    })),
  );
  const index = indexGrams(places.map((place) => place.scan));
  const passages: SharedPassage[] = [];
  const containment: PairContainment[] = [];
  const pairs = matchWords(
    index,
    places.map((place) => place.report),
  );
  for (const found of pairs) {
    const pair = withEnoughWords(index, found);
    if (pair.matches.length === 0) continue;
    const [a, b] = [places[pair.scanA]!, places[pair.scanB]!];
    if (a.field === 'body' && b.field === 'body') {
      containment.push({ a: a.report, b: b.report, ...sharesOf(index, pair) });
    }
    for (const joined of joinMatches(index, pair)) {
      const range = rangesOf(index, pair, joined);
      passages.push({
        a: { report: a.report, field: a.field, ...range.a },
        b: { report: b.report, field: b.field, ...range.b },
        words: joined.shared,
        verbatim: joined.shared === joined.aEnd - joined.a && joined.shared === joined.bEnd - joined.b,
      });
    }
  }
  passages.sort((p, q) => p.a.report - q.a.report || p.b.report - q.b.report);
  return { passages, containment };
}

/** Containment of two texts in each other, as in {@link PairContainment}: 0 where they share no passage. */
export function containment(a: string, b: string): { ofA: number; ofB: number } {
  const index = indexGrams([scanWords(a), scanWords(b)]);
  const found = matchWords(index, [0, 1])[0];
  return found === undefined ? { ofA: 0, ofB: 0 } : sharesOf(index, withEnoughWords(index, found));
}

/** Characters of scripts without spaces count half a word: eight of them are often no more than a name. */
function withEnoughWords(index: GramIndex, pair: ScanPair): ScanPair {
  const { unspaced } = index.scans[pair.scanA]!;
  const offset = index.offsets[pair.scanA]!;
  if (!unspaced.includes(1)) return pair;
  const matches = pair.matches.filter(({ a, length }) => {
    let words = length;
    for (let at = a; at < a + length; at++) words -= unspaced[at - offset]! / 2;
    return words >= PASSAGE_WORDS;
  });
  return { ...pair, matches };
}

function sharesOf(index: GramIndex, { scanA, scanB, matches }: ScanPair): { ofA: number; ofB: number } {
  const share = (scan: number, starts: { start: number; length: number }[]) => {
    let covered = 0;
    let end = 0;
    for (const { start, length } of starts.sort((p, q) => p.start - q.start)) {
      covered += Math.max(0, start + length - Math.max(end, start));
      end = Math.max(end, start + length);
    }
    return covered / Math.max(1, index.scans[scan]!.count);
  };
  return {
    ofA: share(
      scanA,
      matches.map(({ a, length }) => ({ start: a, length })),
    ),
    ofB: share(
      scanB,
      matches.map(({ b, length }) => ({ start: b, length })),
    ),
  };
}

type Offsets = Pick<Range, 'start' | 'end'>;

function rangesOf(
  index: GramIndex,
  { scanA, scanB }: ScanPair,
  joined: JoinedMatch,
): { a: Offsets; b: Offsets } {
  const [one, other] = [index.scans[scanA]!, index.scans[scanB]!];
  const a = wordRange(one, joined.a - index.offsets[scanA]!, joined.aEnd - index.offsets[scanA]!);
  const b = wordRange(other, joined.b - index.offsets[scanB]!, joined.bEnd - index.offsets[scanB]!);
  while (samePunctuation(one.text[a.end], other.text[b.end])) {
    a.end++;
    b.end++;
  }
  while (samePunctuation(one.text[a.start - 1], other.text[b.start - 1])) {
    a.start--;
    b.start--;
  }
  return { a, b };
}

function wordRange(scan: WordScan, first: number, end: number): Offsets {
  return { start: scan.starts[first]!, end: scan.ends[end - 1]! };
}

/** Quotation marks are alike whatever their style; a lone half of a surrogate pair is never punctuation. */
function samePunctuation(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || !PUNCTUATION.test(a) || !PUNCTUATION.test(b)) return false;
  return a === b || (QUOTES.test(a) && QUOTES.test(b));
}

const PUNCTUATION = /[\p{P}\p{Sc}%]/u;
const QUOTES = /["'\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f]/u;
