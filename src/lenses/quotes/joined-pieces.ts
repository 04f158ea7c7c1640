import type { ReportSpan } from '../../text/span.ts';
import type { QuoteWord } from './quote-words.ts';

/** Cuts evidence out of the pieces of one utterance. */
export class JoinedPieces {
  private readonly pieces: readonly ReportSpan[];

  constructor(pieces: readonly ReportSpan[]) {
    this.pieces = pieces;
  }

  /** From one word to another; where they stand in two pieces, the part that stands in the first's. */
  spanOf(first: QuoteWord, last: QuoteWord): ReportSpan {
    return this.spansOf(first, last)[0]!;
  }

  /** From one word to another, a span a piece. */
  spansOf(first: QuoteWord, last: QuoteWord): ReportSpan[] {
    return this.pieces.slice(first.piece, last.piece + 1).flatMap((piece, i) => {
      const start = i === 0 ? first.start : piece.start;
      const end = first.piece + i === last.piece ? last.end : piece.end;
      const exact = piece.exact.slice(start - piece.start, end - piece.start);
      return [{ ...piece, start, end, exact }];
    });
  }
}
