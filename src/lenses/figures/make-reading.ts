import type { TextReading } from '../../text/align/text-reading.ts';
import { segmentTokens } from '../../text/segment/segment-tokens.ts';
import { FIELDS, type RevisionText } from '../../text/span.ts';
import type { Token } from '../../text/words/tokens.ts';
import { isEnglish } from '../attribution/english.ts';
import type { DateMention } from './date.ts';
import type { Figure, Place } from './figure.ts';
import { readFiguresAndDates } from './read-figures.ts';
import { readUnitFigures } from './read-unit-figures.ts';
import type { FiguresReading, PlacedFigure } from './reading.ts';

/** Content words nearby that are kept with a figure. */
const AROUND = 10;

/** Reads the figures and dates of a revision and places them in its segments. Pure; linear in the text. */
export function readPlacedFigures(text: RevisionText, wording: TextReading): FiguresReading {
  const words = isEnglish(text);
  const found: { figures: Figure[]; dates: DateMention[] } = words
    ? readFiguresAndDates(text)
    : { figures: readUnitFigures(text), dates: [] };
  const tokens = segmentTokens(text, wording.segments);
  let segment = 0;
  const figures = found.figures.map((figure): PlacedFigure => {
    while (segment < wording.segments.length - 1 && !holds(wording, segment, figure)) segment++;
    return { ...figure, segment, ...termsOf(figure, wording, segment, tokens[segment] ?? []) };
  });
  return { words, figures, dates: found.dates };
}

/** Whether the segment is the one that the figure begins in; both go by field, then place. */
function holds(wording: TextReading, segment: number, { field, start }: Figure): boolean {
  const { field: own, end } = wording.segments[segment]!;
  return own === field ? start < end : FIELDS.indexOf(own) > FIELDS.indexOf(field);
}

function termsOf(
  figure: Figure,
  wording: TextReading,
  segment: number,
  tokens: readonly Token[],
): Pick<PlacedFigure, 'head' | 'around'> {
  const terms = wording.segmentTerms[segment] ?? [];
  const head: number[] = [];
  const near: { term: number; gap: number }[] = [];
  let word = -1;
  for (const token of tokens) {
    if (token.kind === 'punctuation') continue;
    word++;
    const term = terms[word]!;
    const kind = wording.classes[term];
    if (kind === 'f' || kind === 'd' || overlaps(token, [figure.start, figure.end])) continue;
    if (figure.quantityAt !== null && overlaps(token, figure.quantityAt)) head.push(term);
    const gap = token.end <= figure.start ? figure.start - token.end : token.start - figure.end;
    near.push({ term, gap });
  }
  near.sort((a, b) => a.gap - b.gap);
  return { head, around: [...new Set(near.slice(0, AROUND).map(({ term }) => term))] };
}

function overlaps(token: Token, [start, end]: Place): boolean {
  return token.start < end && token.end > start;
}
