/**
 * What the tagger looks at, a feature a line: up to four columns of a paragraph's table, each at a token's own place or
 * some places from it (`word-1`). Ratnaparkhi 1996 and Sha, Pereira 2003 for the windows; the far columns are our own.
 * The trained weights depend on every line and on their order.
 */
const LINES = [
  'zero',
  'word quoted',
  'word title',
  'word-1',
  'word+1',
  'word-2',
  'word+2',
  'word-3',
  'word+3',
  'class class-1',
  'class class+1',
  'class-1 class class+1',
  'class-2 class-1 class',
  'class class+1 class+2',
  'fine',
  'fine-1 fine',
  'fine fine+1',
  'coarse-1 coarse coarse+1',
  'coarse-2 coarse-1 coarse',
  'coarse coarse+1 coarse+2',
  'fine-1 word',
  'word fine+1',
  'class-1 word class+1',
  'verb quoted',
  'verb class-1 class+1',
  'verb coarse-1 coarse+1',
  'verb-1 class class+1',
  'verb+1 class class-1',
  'verb-2 verb-1 class',
  'verb+2 class+1 class',
  'quote-1 quote quote+1',
  'quote-2 quote-1 quote class',
  'quote quote+1 quote+2 class',
  'suffix2 shape first',
  'suffix4 quoted',
  'leftVerb leftDistance quoted',
  'rightVerb rightDistance quoted',
  'leftWord leftComma quoted',
  'rightWord rightComma quoted',
  'leftVerb rightVerb quoted class',
  'leftVerb leftComma leftThat class',
  'rightVerb rightComma rightDistance class',
  'leftThat leftComma commas hasLeft',
  'sinceQuote class quoted',
  'untilQuote class quoted',
  'sinceQuote untilQuote verb quoted',
  'sinceQuote fine class-1',
  'sentenceQuotes hasLeft hasRight quoted',
  'untilEnd class class-1',
  'first class class+1 title',
  'sentence quoted sentenceQuotes carried',
  'firstWord commas quoted',
  'firstClass commas class',
  'commas verb class+1',
  'title class class-1 verb',
  'title colon quoted class',
  'clauseClass class hasLeft',
  'clauseWord verb',
  'subject verb class+1',
  'leftNoun leftNounDistance leftThat class',
  'leftNoun afterNoun class quoted',
  'rightNoun class verb',
  'word sinceQuote untilQuote',
];

/** Columns that may be asked for at other places than the token's own. */
const SHIFTED = ['word', 'class', 'verb', 'quote', 'fine', 'coarse'] as const;
/** Columns of the token itself. */
const OWN = [
  'zero',
  'quoted',
  'title',
  'first',
  'shape',
  'suffix2',
  'suffix4',
  'sentence',
  'carried',
  'hasLeft',
  'hasRight',
] as const;
/** What stands far from the token, see {@link readFar}. */
export const FAR = [
  'leftVerb',
  'leftWord',
  'leftDistance',
  'leftComma',
  'leftThat',
  'rightVerb',
  'rightWord',
  'rightDistance',
  'rightComma',
  'sinceQuote',
  'untilQuote',
  'untilEnd',
  'sentenceQuotes',
  'commas',
  'colon',
  'firstWord',
  'firstClass',
  'clauseClass',
  'clauseWord',
  'subject',
  'leftNoun',
  'leftNounDistance',
  'afterNoun',
  'rightNoun',
] as const;

export type Column = (typeof SHIFTED)[number] | (typeof OWN)[number] | (typeof FAR)[number];
export const COLUMNS: readonly Column[] = [...SHIFTED, ...OWN, ...FAR];
/** How many columns, from the first, are read beyond the paragraph's ends. */
export const SHIFTED_COLUMNS = SHIFTED.length;

/** A column's index and how far from the token's place it is read. */
export interface Cell {
  column: number;
  shift: number;
}

/** Four cells a feature; where a line names fewer, the column of zeros. */
export const TEMPLATES: readonly (readonly [Cell, Cell, Cell, Cell])[] = LINES.map((line) => {
  const names = line.split(' ');
  const cell = (k: number): Cell => {
    const [, name, shift] = /^([a-zA-Z]+(?:2|4)?)([-+]\d)?$/.exec(names[k] ?? 'zero')!;
    return { column: COLUMNS.indexOf(name as Column), shift: Number(shift ?? 0) };
  };
  return [cell(0), cell(1), cell(2), cell(3)];
});
