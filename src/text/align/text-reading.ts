import { type Segment, segment } from '../segment/segment.ts';
import { segmentTokens } from '../segment/segment-tokens.ts';
import type { RevisionText } from '../span.ts';
import { NUMBER_WORDS } from '../words/number-words.data.ts';
import { isStopWord } from '../words/stop-words.data.ts';
import type { Token } from '../words/tokens.ts';
import { quotedFlags } from './quoted-tokens.ts';

/** What the alignment needs of one revision, made once at ingest: plain JSON, a few kilobytes an article. */
export interface TextReading {
  segments: Segment[];
  /** Distinct stems of the text, sorted; figures are terms too. */
  terms: string[];
  /** One letter a term: `f` function word, `w` word, `n` (part of a) name, `d` figure. */
  classes: string;
  /** The words of each segment in order, as indexes into `terms`; punctuation is left out. */
  segmentTerms: number[][];
  /** For each segment the half-open ranges in its `segmentTerms` that stand in quotation marks, flattened. */
  quoted: number[][];
}

/** Reads one revision for alignment. Pure; depends on headline, subheadline and body alone. */
export function readText(text: RevisionText): TextReading {
  const segments = segment(text);
  const tokens = segmentTokens(text, segments);
  const quoted = quotedFlags(text, segments, tokens);
  const classes = new TermClasses();
  const stems = tokens.map((list) => list.filter((token) => token.kind !== 'punctuation').map(asFigure));
  stems.forEach((list, i) => {
    const { field } = segments[i]!;
    // A capital says nothing where every sentence, or a whole headline, begins with one.
    for (const [at, token] of list.entries()) classes.see(token, text[field], at === 0 || field !== 'body');
  });
  const terms = [...new Set(stems.flatMap((list) => list.map((token) => token.stem)))].sort();
  const indexOf = new Map(terms.map((term, i) => [term, i]));
  return {
    segments,
    terms,
    classes: terms.map((term) => classes.classOf(term)).join(''),
    segmentTerms: stems.map((list) => list.map((token) => indexOf.get(token.stem)!)),
    quoted: quoted.map((flags, i) =>
      rangesOf(flags.filter((_, at) => tokens[i]![at]!.kind !== 'punctuation')),
    ),
  };
}

/** Number words count as the figures they name: "twelve" meets "12". */
export function asFigure(token: Token): Token {
  const figure = token.kind === 'word' ? NUMBER_WORDS.get(token.norm) : undefined;
  return figure === undefined ? token : { ...token, kind: 'number', norm: figure, stem: figure };
}

function rangesOf(flags: readonly boolean[]): number[] {
  const ranges: number[] = [];
  for (let i = 0; i < flags.length; i++) {
    if (flags[i] !== (flags[i - 1] ?? false)) ranges.push(i);
  }
  if (ranges.length % 2 === 1) ranges.push(flags.length);
  return ranges;
}

/** Whether the word at this place of a segment stands in one of its flattened ranges, such as `quoted`. */
export function isWithin(at: number, ranges: readonly number[]): boolean {
  for (let i = 0; i + 1 < ranges.length; i += 2) if (at >= ranges[i]! && at < ranges[i + 1]!) return true;
  return false;
}

function isCapital(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(source.slice(at, at + 2));
}

/** What the text shows of each stem; a name is written with a capital inside sentences more often than not. */
class TermClasses {
  private readonly fixed = new Map<string, string>();
  private readonly capitals = new Map<string, number>();

  see(token: Token, source: string, initial: boolean): void {
    if (token.kind === 'number') this.fixed.set(token.stem, 'd');
    else if (isStopWord(token.norm)) this.fixed.set(token.stem, 'f');
    const capital = isCapital(source, token.start);
    if (capital && initial) return;
    this.capitals.set(token.stem, (this.capitals.get(token.stem) ?? 0) + (capital ? 1 : -1));
  }

  classOf(stem: string): string {
    return this.fixed.get(stem) ?? ((this.capitals.get(stem) ?? 0) > 0 ? 'n' : 'w');
  }
}
