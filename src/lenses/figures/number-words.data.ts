import { listAbout } from '../list-about.ts';

/**
 * English number words. Source: the cardinal, ordinal and fraction numerals of English (Huddleston and Pullum, The
 * Cambridge Grammar of the English Language, ch. 19, section 5.10); the South Asian scales lakh and crore are those of Indian English.
 */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    nought: 0,
    naught: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
    lakh: 1e5,
    crore: 1e7,
    dozen: 12,
    hundreds: 1e2,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
    thousands: 1e3,
    lakhs: 1e5,
    crores: 1e7,
    dozens: 12,
    doz: 12,
    dozs: 12,
    dzs: 12,
  }),
);

/** Abbreviated scales that follow digits, written together or apart. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    K: 1e3,
    M: 1e6,
    mn: 1e6,
    mln: 1e6,
    mil: 1e6,
    MM: 1e6,
    B: 1e9,
    b: 1e9,
    bn: 1e9,
    Bn: 1e9,
    BN: 1e9,
    bln: 1e9,
    G: 1e9,
    tn: 1e12,
    trn: 1e12,
    tln: 1e12,
    T: 1e12,
  }),
);

/** Plural magnitudes without a number before them: "dozens", "hundreds of thousands". */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 1e2,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
  }),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    nineth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 1e2,
    thousandth: 1e3,
    millionth: 1e6,
    billionth: 1e9,
    trillionth: 1e12,
  }),
);

/** Denominators as words, singular and plural; "second" is no denominator. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
]);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);

/** Before "one" these make it a pronoun ("the one", "no one"). */
export const PRONOUN_BEFORE_ONE: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'which',
  'no',
  'any',
  'every',
  'each',
  'some',
  'another',
  'other',
  'good',
  'bad',
  'only',
  'previous',
  'next',
  'last',
  'first',
]);

/** After "one" these make it a pronoun ("one of them", "one another", "one who"). */
export const PRONOUN_AFTER_ONE: ReadonlySet<string> = new Set([
  'of',
  'another',
  'who',
  'that',
  'which',
  'is',
  'was',
  'can',
  'could',
  'would',
  'may',
  'might',
  'must',
  'should',
  'has',
  'had',
  'day',
  'thing',
  'way',
  'side',
  'hand',
  'the',
  'i',
  'he',
  'she',
  'we',
  'they',
]);

export const ABOUT_NUMBER_WORDS = listAbout(
  'Number words',
  'Huddleston and Pullum, The Cambridge Grammar of the English Language, ch. 19, 5.10',
  CARDINALS,
  SCALES,
  ORDINALS,
  DENOMINATORS,
);
