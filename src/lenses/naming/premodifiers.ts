import { isStopWord } from '../../text/words/stop-words.data.ts';
import { closedClass, cueVerb, nounOf } from '../attribution/lexicon.ts';
import { FIGURE, GAP, LOWER, type Words } from './words.ts';

/** Endings of adjectives and of nouns that stand before nouns, and short words that do. */
const MODIFIER =
  /(?:al|ic|ive|ary|ish|ese|ian|an|ous|ful|less|ent|ant|ior|ty|ions?|ics|ment|ship|ry|cy|or|er)$|^(?:alleged|accused|armed|unnamed|retired|unauthorized|undocumented|registered|elected|appointed|convicted|injured|unidentified|disputed|failed|proposed|landmark|flawed|so-called|top|chief|head|lead|old|new|young|longtime|long|ex|vice|special|prime|first|trade|press|law|campaign|state|house|news|party|team|tech|oil|film|drug|border|health|labour|labor|harbour|harbor|white|black|gun|tax|police|army|navy|union|right|left|hard|far|self|crime|mob|gang|opera|rock|pop|soap|talk|radio|tv|peace|war|budget|finance|defense|defence|intelligence|cabinet|bank|business|real|estate|policy|climate|justice|sports|football|baseball|nuke|asylum|refugee|illegal|legal|large|small|big|huge|great|bad|worst|best|good|free|fair|secret|strict|tough|weak|strong|deadly|brutal|violent|innocent)$/;
/** Words with such endings that are something else. */
const NO_MODIFIER =
  /^(?:give|live|drive|arrive|receive|have|leave|over|after|under|never|ever|however|rather|whether|or|for|all|call|fall|still|than|began|can|ran|an|man|men|often|went|sent|spent|want|meant|must|not|want|prompted|said|told|anger|offer|enter|order|try|carry|cry|worry|bury|marry|hurry|vary|very|many|any|only|empty|another|either|neither|later|earlier|together|yesterday|answer|matter|remember|consider|deliver|cover|discover|recover|wonder|gather|render|father|mother|other|per|prevent|present|represent|implement|mention|question|ban|plan|scan|lament|comment|want|refer|prefer)$/;

/** Whether a lower-case word can stand before the noun that it belongs to. */
export function isPremodifier(lower: string): boolean {
  if (NO_MODIFIER.test(lower)) return false;
  const noun = nounOf(lower);
  if (noun !== undefined) return !noun.plural;
  return MODIFIER.test(lower) && (cueVerb(lower) === undefined || cueVerb(lower)!.form === 'base');
}

/** Where the noun phrase that ends with the word `last` begins; its determiner is taken in where `determiner` says so. */
export function phraseStart(words: Words, last: number, most: number, determiner: boolean): number {
  let from = last;
  while (from > 0 && last - from < most) {
    const gap = words.gap[from]!;
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.genitive) break;
    const lower = words.lower[from - 1]!;
    const closed = closedClass(lower);
    if (closed === 'determiner' || closed === 'possessive') return determiner ? from - 1 : from;
    if (words.shape[from - 1] === FIGURE) break;
    if (closed !== undefined && closed !== 'title' && lower !== 'us') break;
    // "Left-wing", "London-based": with a hyphen anything stands before a noun.
    const compound = words.gap[from - 1] === GAP.hyphen;
    if (words.shape[from - 1] === LOWER && gap === GAP.space && !compound && !isPremodifier(lower)) break;
    from--;
  }
  return from;
}

/** Where the phrase of a common noun begins; the noun alone where the phrase would begin amid another word's modifiers ("class [action suit]"). */
export function nounStart(words: Words, noun: number): number {
  let from = phraseStart(words, noun, 4, false);
  // Whose it is belongs to no thing's name: "the Cubs' drought".
  for (let i = noun; i > from; i--) if (words.gap[i] === GAP.genitive) from = i;
  if (from === noun || from === 0) return from;
  const gap = words.gap[from]!;
  if (gap === GAP.genitive) return from;
  if (gap === GAP.hyphen) return noun;
  const before = words.lower[from - 1]!;
  const ends =
    gap !== GAP.space ||
    words.shape[from - 1] !== LOWER ||
    closedClass(before) !== undefined ||
    isStopWord(before) ||
    cueVerb(before) !== undefined ||
    /(?:ed|ing|ly|[^s]s)$/.test(before);
  return ends ? from : noun;
}
