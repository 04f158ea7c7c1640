import { FURNITURE_GROUPS, FURNITURE_PHRASES } from './furniture-words.data.ts';

/** A block's text is judged by this much of its beginning: longer ones are prose whatever follows. */
const LOOKED_AT = 600;
const COMPARED = 200;

export interface TextShape {
  commas: number;
  endsSentence: number;
  startsUpper: number;
  upperShare: number;
  digitShare: number;
  /** 1 for each group of furniture phrases that the text holds. */
  says: number[];
  /** The beginning, folded, for comparing. */
  folded: string;
}

/** What a text looks like, in numbers that do not depend on its language. */
export function shapeOf(text: string): TextShape {
  const start = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  let commas = 0;
  let upper = 0;
  let digits = 0;
  for (let i = 0; i < start.length; i++) {
    const code = start.charCodeAt(i);
    if (code === 44 || code === 0x3001 || code === 0xff0c) commas++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code >= 0xc0 && code < 0x2000) {
      const character = start[i]!;
      if (character !== character.toLowerCase()) upper++;
    }
  }
  return {
    commas: (commas * text.length) / start.length,
    endsSentence: /[.!?…。！？]["'”’)\]»]*$/.test(text.slice(-8)) ? 1 : 0,
    startsUpper: /^["'“‘(]?\p{Lu}/u.test(start) ? 1 : 0,
    upperShare: upper / start.length,
    digitShare: digits / start.length,
    says: FURNITURE_GROUPS.map((group) => (FURNITURE_PHRASES[group]!.test(start) ? 1 : 0)),
    folded: foldStart(start),
  };
}

/** As {@link foldAll}, of the beginning alone. */
export function foldStart(text: string): string {
  return foldAll(text.slice(0, COMPARED));
}

/** Letters and digits alone, lower-case: for comparing a block with what the page says of itself. */
export function foldAll(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
