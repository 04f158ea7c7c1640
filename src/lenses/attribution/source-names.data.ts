import { listAbout } from '../list-about.ts';

/** Words before a person's name that are no part of it. Source: titles of office and forms of address in news style guides. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative congressman congresswoman
  assemblyman councilman councilwoman councillor gov governor president vice-president vice premier minister secretary
  undersecretary chancellor speaker leader chairman chairwoman chair chief director commissioner mayor judge justice
  attorney general gen col maj capt captain lt sgt sergeant major colonel admiral officer sheriff marshal king queen
  prince princess sheikh emir sultan ayatollah pope cardinal archbishop bishop rev reverend pastor imam rabbi father
  spokesman spokeswoman spokesperson ambassador envoy analyst economist lawyer author editor reporter correspondent
  columnist historian manager founder executive ceo coach delegate deputy candidate nominee activist adviser advisor
  aide counsel strategist pollster host anchor whip`.split(/\s+/),
);

/** Forms of address that say a gender; two of unlike gender before one surname are two people. */
export const GENDERED: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['mr', 'm'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['king', 'm'],
  ['prince', 'm'],
  ['spokesman', 'm'],
  ['congressman', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['dame', 'f'],
  ['lady', 'f'],
  ['queen', 'f'],
  ['princess', 'f'],
  ['spokeswoman', 'f'],
  ['congresswoman', 'f'],
]);

/** Endings of a name that tell generations apart but not surnames. */
export const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));

/** Short forms of first names. Source: hypocorisms of English first names in dictionaries of given names. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  `joe:joseph jim:james jimmy:james bill:william will:william bob:robert rob:robert bobby:robert mike:michael mick:michael
    tom:thomas tommy:thomas dick:richard rick:richard rich:richard dave:david dan:daniel danny:daniel don:donald ted:edward
    ed:edward eddie:edward steve:stephen steven:stephen chris:christopher matt:matthew andy:andrew drew:andrew tony:anthony
    nick:nicholas ben:benjamin sam:samuel alex:alexander greg:gregory jeff:jeffrey ken:kenneth larry:lawrence ron:ronald
    pat:patrick pete:peter phil:philip ray:raymond tim:timothy chuck:charles charlie:charles jack:john johnny:john
    liz:elizabeth beth:elizabeth betty:elizabeth kate:katherine kathy:katherine cathy:catherine sue:susan debbie:deborah
    jen:jennifer jenny:jennifer meg:margaret maggie:margaret nan:nancy becky:rebecca vicky:victoria`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Countries and blocs, and their adjectives, that a body's name may bear or leave away. Source: the short names in ISO 3166 whose bodies English news names oftenest. */
export const COUNTRY_WORDS =
  /^(?:us|usa|american|uk|british|eu|european|un|\p{L}{2,}(?:ian|ean|ese|ish|eli|aqi|ani|emi|audi|oni|abi|yrian|rench|utch|reek|iss|elsh|kish)|german|russian|israel|syria|russia|france|germany|china|iran|iraq|india|turkey|turkiye|ukraine|japan|canada|australia|italy|spain|egypt|jordan|lebanon|britain|england|scotland)$/u;

export const ABOUT_SOURCE_NAMES = listAbout(
  'Titles and short forms of first names',
  'Titles of office and forms of address in news style guides; own list of short forms',
  TITLES,
  SHORT_FORMS,
);
