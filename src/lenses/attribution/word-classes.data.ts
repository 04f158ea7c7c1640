import { listAbout } from '../list-about.ts';

/**
 * Closed word classes of English: what a word may be, without its sentence.
 * Source: Quirk, Greenbaum, Leech, Svartvik, "A Comprehensive Grammar of the English Language" (1985), chapters 3-7, 9, 14;
 * days, months and number words from any dictionary.
 */
export const CLOSED_CLASSES = {
  determiner:
    'the a an this these those each every either neither no some any another such all both half many few several most more less',
  that: 'that',
  subjectPronoun: 'he she they i we who',
  objectPronoun: 'him them me us whom himself herself themselves itself myself ourselves yourself',
  bothPronoun:
    'it you her one others someone somebody everyone everybody anyone anybody nobody nothing something anything everything',
  possessive: 'his its their my our your whose',
  be: "am is are was were be been being 'm 're",
  have: "has have had having 've",
  do: 'do does did doing done',
  modal: "will would can could may might must shall should ought 'll 'd cannot",
  negative:
    "not never n't didn't doesn't don't won't wouldn't can't couldn't isn't wasn't aren't weren't hasn't haven't hadn't shouldn't",
  to: 'to',
  of: 'of',
  in: 'in',
  by: 'by',
  as: 'as',
  about: 'about',
  preposition:
    'on at from with for into onto over under after before during between among against through without within toward towards upon despite like unlike since until amid beside besides behind beyond across along around near off out up down per via regarding concerning throughout',
  coordinator: 'and or but nor yet',
  subordinator:
    'if because while although though whereas unless whether lest once when where why how whenever wherever',
  which: 'which what',
  adverb:
    'also too even still just only again already then now here there so very later earlier recently previously repeatedly often always sometimes once twice soon ever perhaps maybe however instead meanwhile thus therefore rather quite almost nearly well far away back yesterday today tomorrow tonight',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
  month:
    'january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  number:
    'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions first second third',
  title:
    'mr mrs ms miss dr sen sens rep reps gov govs lt gen col sgt capt prof rev president senator representative congressman congresswoman governor mayor judge justice secretary speaker prince princess king queen pope chancellor premier minister ambassador attorney general lord sir dame sheikh',
  according: 'according',
  be2: "'s",
} as const;

export const ABOUT_WORD_CLASSES = listAbout(
  'Closed word classes of English',
  'Quirk, Greenbaum, Leech, Svartvik, A Comprehensive Grammar of the English Language (1985), ch. 3-7, 9, 14',
  CLOSED_CLASSES,
);
