import type { TextReading } from '../../text/align/text-reading.ts';
import { lowerBoundBy } from '../../text/lower-bound.ts';
import { FIELDS, type Field, type RevisionText } from '../../text/span.ts';
import { tokenize } from '../../text/words/tokens.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import { findQuotations } from '../voice/quotations.ts';
import { CLOSING, OPENING } from './quote-words.ts';

/** What one report gives as somebody's words: one quotation, or several pieces that are one utterance. */
export interface QuotedUtterance {
  field: Field;
  /** `[start, end)` of each piece without its marks, flattened, in reading order. */
  pieces: number[];
  /** Its words in order, as indexes into the `terms` of the wording reading; punctuation and brackets are left out. */
  words: number[];
  /** Index in the report's ledger, or null where nobody is shown to have said it. */
  attribution: number | null;
  /** A few words set in marks inside the outlet's own sentence. */
  scare: boolean;
}

interface Piece {
  field: Field;
  start: number;
  end: number;
  attribution: number | null;
  /** Whether what is attributed begins with it. */
  opensContent: boolean;
}

const LEADING = /^[\s“”„‟"＂«»‹›「」『』｢｣﹁﹂﹃﹄〝〟〞‘’‚'`]+/u;
const TRAILING = /[\s“”„‟"＂«»‹›「」『』｢｣﹁﹂﹃﹄〝〟〞‘’‚'`,]+$/u;
const NOTHING_BETWEEN = /^[\s“”„"«»‘’',]*$/u;
/** Between the pieces of one utterance stand the words that introduce it; a longer stretch is a text of its own. */
const LONGEST_INTERRUPTION = 160;

/** Every quotation of a revision with its place in the ledger. Marks inside marks belong to the outer quotation. */
export function readQuotes(
  text: RevisionText,
  ledger: AttributionReading,
  reading: TextReading,
): QuotedUtterance[] {
  const indexOf = new Map(reading.terms.map((term, i) => [term, i]));
  const scare = new Set(
    ledger.unattributed.filter((one) => one.scare).map(({ span }) => `${span.field} ${span.start}`),
  );
  const owners = contentsOf(ledger);
  const groups: Piece[][] = [];
  const scares = new Set<Piece[]>();
  for (const field of FIELDS) {
    for (const quotation of findQuotations(text[field])) {
      if (quotation.depth > 0) continue;
      const range = withoutMarks(text[field], quotation.start, quotation.end);
      if (range === null) continue;
      const piece = { field, ...range, ...owners.ownerOf(field, range.start, range.end) };
      const last = groups.at(-1);
      if (last !== undefined && runsOn(text, ledger, last, piece)) last.push(piece);
      else groups.push([piece]);
      if (scare.has(`${field} ${quotation.start}`)) scares.add(groups.at(-1)!);
    }
  }
  return groups.map((pieces) => ({
    field: pieces[0]!.field,
    pieces: pieces.flatMap(({ start, end }) => [start, end]),
    words: pieces.flatMap((piece) => wordsOf(text[piece.field], piece, indexOf)),
    attribution: pieces[0]!.attribution,
    scare: scares.has(pieces),
  }));
}

/** Terms of a piece; what stands in brackets is the editor's, not the speaker's. */
function wordsOf(source: string, piece: Piece, indexOf: ReadonlyMap<string, number>): number[] {
  const words: number[] = [];
  let brackets = 0;
  for (const token of tokenize(source, piece)) {
    if (OPENING.has(token.norm)) brackets++;
    else if (CLOSING.has(token.norm)) brackets = Math.max(0, brackets - 1);
    else if (token.kind !== 'punctuation' && brackets === 0) {
      const index = indexOf.get(token.stem);
      if (index !== undefined) words.push(index);
    }
  }
  return words;
}

function withoutMarks(source: string, from: number, to: number): { start: number; end: number } | null {
  const whole = source.slice(from, to);
  const start = from + (LEADING.exec(whole)?.[0].length ?? 0);
  const end = to - (TRAILING.exec(whole)?.[0].length ?? 0);
  return start < end ? { start, end } : null;
}

/**
 * Whether a quotation goes on with the utterance before it: nothing, or the words that introduce that utterance, stands
 * between. A fragment inside the outlet's own clause is an utterance of its own.
 */
function runsOn(text: RevisionText, ledger: AttributionReading, before: Piece[], piece: Piece): boolean {
  const last = before.at(-1)!;
  if (last.field !== piece.field || last.attribution === null || piece.attribution === null) return false;
  const own = ledger.attributions[piece.attribution]!;
  const carried = own.source === null && own.cue === null;
  if (last.attribution !== piece.attribution && !carried) return false;
  if (piece.start - last.end > LONGEST_INTERRUPTION || !piece.opensContent) return false;
  const source = text[piece.field];
  const between = source.slice(last.end, piece.start);
  if (NOTHING_BETWEEN.test(between)) return true;
  if (/\n/.test(between)) return false;
  const { cue } = ledger.attributions[before[0]!.attribution!]!;
  if (cue !== null) return cue.field === piece.field && cue.start >= last.end && cue.end <= piece.start;
  return !/[.!?…]/.test(source[last.end - 1]!) && /^\p{Ll}/u.test(source.slice(piece.start, piece.end));
}

/** Marks and spaces between the start of a content and its first word. */
const MARK_LENGTH = 3;
/** Contents that are looked at before a quotation: they nest a little, they do not run over pages. */
const CONTENTS_BACK = 16;

/** Finds the attribution whose content covers most of a range; of several the one that speaks of least else. */
function contentsOf(ledger: AttributionReading) {
  const byField = Map.groupBy(
    ledger.attributions.flatMap(({ content }, index) => content.map((span) => ({ span, index }))),
    ({ span }) => span.field,
  );
  for (const list of byField.values()) list.sort((a, b) => a.span.start - b.span.start);
  return {
    ownerOf(field: Field, start: number, end: number): Pick<Piece, 'attribution' | 'opensContent'> {
      const list = byField.get(field) ?? [];
      const after = lowerBoundBy(list, end, ({ span }) => span.start);
      let best: { index: number; length: number; from: number } | null = null;
      for (let i = after - 1; i >= Math.max(0, after - CONTENTS_BACK); i--) {
        const { span, index } = list[i]!;
        const shared = Math.min(end, span.end) - Math.max(start, span.start);
        const length = span.end - span.start;
        if (2 * shared > end - start && (best === null || length < best.length))
          best = { index, length, from: span.start };
      }
      return {
        attribution: best?.index ?? null,
        opensContent: best !== null && start - best.from <= MARK_LENGTH,
      };
    },
  };
}
