import type { DateMention } from './date.ts';
import type { Figure } from './figure.ts';

/** A figure with what tells which quantity it is: its segment and the words around it, as terms of the wording reading. */
export interface PlacedFigure extends Figure {
  /** Index in the segments of the wording reading. */
  segment: number;
  /** Terms of what is counted, in order. */
  head: number[];
  /** Terms of content words nearby in the segment, nearest first. */
  around: number[];
}

export interface FiguresReading {
  /** False where the text is in a language whose number words cannot be read: then only digits with a unit were. */
  words: boolean;
  figures: PlacedFigure[];
  dates: DateMention[];
}
