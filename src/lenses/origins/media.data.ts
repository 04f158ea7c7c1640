import { listAbout } from '../list-about.ts';

/**
 * Words that make a phrase name a medium of publication. Source: the classes of mass media in the Library of Congress
 * Subject Headings ("Mass media", narrower terms) and the head nouns by which news style guides introduce an outlet.
 */
export const MEDIUM_NOUNS: ReadonlySet<string> = new Set(
  `newspaper newspapers paper daily weekly tabloid broadsheet magazine journal outlet outlets broadcaster network channel
  station radio television tv press media newswire wire agency website site portal blog podcast broadcasters networks
  channels magazines dailies websites agencies programme program show`.split(/\s+/),
);

/** Nouns of what a medium puts out: they stand for a medium that was named before. Source: as above. */
export const MEDIA_TEXT_NOUNS: ReadonlySet<string> = new Set(
  'report reports story article investigation interview'.split(' '),
);

/** Medium nouns that name several media at once, none of them by name. */
export const MANY_MEDIA: ReadonlySet<string> = new Set(
  'media press newspapers outlets broadcasters networks channels magazines dailies websites agencies'.split(
    ' ',
  ),
);

/** Medium nouns that are a medium only beside a name of one, or where one was named before. */
export const LOOSE_NOUNS: ReadonlySet<string> = new Set(
  'paper journal network channel station wire agency site show program programme press daily weekly'.split(
    ' ',
  ),
);

/** Words at the end of an outlet's name. Source: the commonest last words of newspaper titles in the Library of Congress newspaper directory. */
export const OUTLET_NAME_WORDS: ReadonlySet<string> = new Set(
  `times post news journal herald tribune gazette chronicle guardian telegraph mail courier dispatch examiner observer
  inquirer bulletin register sentinel standard star sun globe mirror express independent record review wire dagblad
  zeitung tageblatt blatt heute diario jornal gazeta dziennik today daily weekly magazine broadcasting television radio
  newswire`.split(/\s+/),
);

/** Outlets and agencies whose names hold none of these words. Source: the outlets most cited in news, by their own names. */
export const OUTLET_NAMES: ReadonlySet<string> = new Set(
  `reuters bloomberg politico breitbart axios cnn nbc abc cbs msnbc cnbc bbc pbs npr ap afp upi dpa efe ansa tass xinhua kyodo
  yonhap interfax sana irna wafa anadolu maariv haaretz i24 i24news ynet kan spiegel bild monde figaro repubblica stampa
  mundo país pais folha globo asahi mainichi yomiuri nikkei jazeera arabiya mayadeen novosti pravda izvestia kommersant
  meduza cradle intercept economist atlantic newsweek vox slate salon propublica buzzfeed mediaite`.split(
    /\s+/,
  ),
);

/** Words that describe an outlet by its country, language or leaning, not by its name. Source: adjectives before media nouns in news style. */
export const OUTLET_DESCRIPTIONS =
  /^(?:local|state|state-run|state-owned|public|national|regional|conservative|liberal|leading|semi-official|official|pro-government|opposition|private|foreign|international|western|business|financial|online|cable|news|left-wing|right-wing|other|several|some|many|various|multiple|influential|popular|weekly|daily|independent|\p{L}+-language|\p{Lu}\p{L}*(?:an|ian|ish|ese|ew|ench|utch|eek|ic|ss|lsh|rish|qi|li|ni|ti|bi|ki|hai|ri|di|ai|ese))$/u;

/** Where words were published by whoever said them: no medium stands between. Source: the names of the services. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  'twitter facebook instagram youtube telegram tiktok whatsapp linkedin tweet tweets post posts'.split(' '),
);

export const ABOUT_MEDIA = listAbout(
  'Words that make a phrase a medium',
  'Library of Congress Subject Headings, Mass media; head nouns of news style guides',
  MEDIUM_NOUNS,
  MEDIA_TEXT_NOUNS,
  OUTLET_NAME_WORDS,
  OUTLET_NAMES,
  PLATFORMS,
);
