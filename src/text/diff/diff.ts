import { cleanUp } from './diff-cleanup.ts';
import { type EditPiece, withMoves } from './diff-moves.ts';
import { type DiffToken, diffTokens, foldTypography } from './diff-tokens.ts';
import { tokenEdits } from './diff-windows.ts';

/** Half-open UTF-16 offsets; empty (`start === end`) at the place where the other side has words and this one none. */
export interface DiffRange {
  start: number;
  end: number;
}

/**
 * A part of the comparison of two texts. The parts of a diff tile both texts: each part's ranges begin where the
 * part before ends, on both sides; the characters of an `equal` part are identical.
 */
export interface DiffPart {
  kind: 'equal' | 'replaced' | 'inserted' | 'deleted';
  a: DiffRange;
  b: DiffRange;
  /** Only case, quotation style, dashes or white space differ. */
  typographic: boolean;
  /** Of a deleted or inserted part whose words stand elsewhere in the other text: the index of that part. */
  movedWith: number | null;
}

/**
 * Compares two texts word by word, as a person would mark the changes: words rather than letters, no lone word between
 * two long changes, a quotation mostly changed as a whole, moved words told apart from new ones, typography told apart
 * from wording. Deterministic; exchanging the texts exchanges the sides and nothing else. Linear in the length of the
 * texts (two strings of 200 KB take well under a second or two whatever they hold).
 */
export function diffWords(a: string, b: string): DiffPart[] {
  return diffTokenised(a, b, diffTokens(a), diffTokens(b));
}

/** As {@link diffWords}, of texts whose tokens ({@link diffTokens}) are at hand. */
export function diffTokenised(
  a: string,
  b: string,
  tokensA: readonly DiffToken[],
  tokensB: readonly DiffToken[],
): DiffPart[] {
  if (a === b) return a === '' ? [] : [part('equal', 0, a.length, 0, b.length)];
  if (a > b) return exchanged(diffTokenised(b, a, tokensB, tokensA));
  const edits = cleanUp(tokensA, tokensB, tokenEdits(tokensA, tokensB, a, b));
  const pieces = withMoves(tokensA, tokensB, edits);
  return new PartWriter(a, b, tokensA, tokensB).write(pieces);
}

function exchanged(parts: DiffPart[]): DiffPart[] {
  const kinds = { equal: 'equal', replaced: 'replaced', inserted: 'deleted', deleted: 'inserted' } as const;
  return parts.map((one) => ({ ...one, kind: kinds[one.kind], a: one.b, b: one.a }));
}

function part(kind: DiffPart['kind'], aStart: number, aEnd: number, bStart: number, bEnd: number): DiffPart {
  return {
    kind,
    a: { start: aStart, end: aEnd },
    b: { start: bStart, end: bEnd },
    typographic: false,
    movedWith: null,
  };
}

/** Turns token edits into parts over characters: white space goes with the words it serves. */
class PartWriter {
  private readonly parts: DiffPart[] = [];
  private readonly placeOfMove = new Map<number, number>();
  private at = { a: 0, b: 0 };
  private readonly a: string;
  private readonly b: string;
  private readonly tokensA: readonly DiffToken[];
  private readonly tokensB: readonly DiffToken[];

  constructor(a: string, b: string, tokensA: readonly DiffToken[], tokensB: readonly DiffToken[]) {
    this.a = a;
    this.b = b;
    this.tokensA = tokensA;
    this.tokensB = tokensB;
  }

  write(pieces: readonly EditPiece[]): DiffPart[] {
    let [i, j] = [0, 0];
    for (let next = 0; next < pieces.length; ) {
      const piece = pieces[next]!;
      this.writeKept(i, j, piece.a);
      let last = next;
      while (pieces[last + 1]?.a === pieces[last]!.aEnd && pieces[last + 1]?.b === pieces[last]!.bEnd) last++;
      this.writeEdit(pieces.slice(next, last + 1));
      i = pieces[last]!.aEnd;
      j = pieces[last]!.bEnd;
      next = last + 1;
    }
    this.writeKept(i, j, this.tokensA.length);
    this.push(this.a.length, this.b.length);
    return this.parts;
  }

  /** Kept tokens from i and j on, up to token `to` of a; then the gap before what follows stays open. */
  private writeKept(i: number, j: number, to: number): void {
    if (to > i) {
      const [aEnd, bEnd] = [this.tokensA[to - 1]!.end, this.tokensB[j + to - 1 - i]!.end];
      // Mostly the same characters stand there: then they need not be looked at token by token.
      if (this.a.slice(this.at.a, aEnd) === this.b.slice(this.at.b, bEnd)) {
        this.push(aEnd, bEnd);
        return;
      }
    }
    for (let step = 0; i + step < to; step++) {
      const [x, y] = [this.tokensA[i + step]!, this.tokensB[j + step]!];
      this.push(x.start, y.start);
      this.push(x.end, y.end);
    }
  }

  /** One place of change with the white space around it; equal white space at its edges is kept. */
  private writeEdit(pieces: readonly EditPiece[]): void {
    const [first, last] = [pieces[0]!, pieces.at(-1)!];
    const aEnd = this.tokensA[last.aEnd]?.start ?? this.a.length;
    const bEnd = this.tokensB[last.bEnd]?.start ?? this.b.length;
    let lead = 0;
    while (
      this.at.a + lead < aEnd &&
      this.at.b + lead < bEnd &&
      this.a[this.at.a + lead] === this.b[this.at.b + lead] &&
      /\s/.test(this.a[this.at.a + lead]!)
    ) {
      lead++;
    }
    this.push(this.at.a + lead, this.at.b + lead);
    let tail = 0;
    while (
      aEnd - tail > this.at.a &&
      bEnd - tail > this.at.b &&
      this.a[aEnd - tail - 1] === this.b[bEnd - tail - 1] &&
      /\s/.test(this.a[aEnd - tail - 1]!)
    ) {
      tail++;
    }
    for (const piece of pieces) {
      const isLast = piece === last;
      const a = isLast ? aEnd - tail : (this.tokensA[piece.aEnd - 1]?.end ?? 0);
      const b = isLast ? bEnd - tail : (this.tokensB[piece.bEnd - 1]?.end ?? 0);
      const before = this.parts.length;
      this.push(
        piece.aEnd > first.a ? Math.max(this.at.a, a) : isLast ? a : this.at.a,
        piece.bEnd > first.b ? Math.max(this.at.b, b) : isLast ? b : this.at.b,
        true,
      );
      if (piece.move !== null && this.parts.length > before) this.linkMove(piece.move);
    }
  }

  private linkMove(move: number): void {
    const place = this.parts.length - 1;
    const other = this.placeOfMove.get(move);
    if (other === undefined) this.placeOfMove.set(move, place);
    else {
      this.parts[place]!.movedWith = other;
      this.parts[other]!.movedWith = place;
    }
  }

  /** The part from here to the given offsets, joined to an equal one before it. */
  private push(aEnd: number, bEnd: number, changed = false): void {
    const { a, b } = this.at;
    this.at = { a: aEnd, b: bEnd };
    if (aEnd === a && bEnd === b) return;
    const [textA, textB] = [this.a.slice(a, aEnd), this.b.slice(b, bEnd)];
    const last = this.parts.at(-1);
    if (textA === textB) {
      if (last?.kind === 'equal') {
        last.a.end = aEnd;
        last.b.end = bEnd;
      } else this.parts.push(part('equal', a, aEnd, b, bEnd));
      return;
    }
    const kind = a === aEnd ? 'inserted' : b === bEnd ? 'deleted' : 'replaced';
    const typographic = !changed || foldTypography(textA) === foldTypography(textB);
    this.parts.push({ ...part(kind, a, aEnd, b, bEnd), typographic });
  }
}
