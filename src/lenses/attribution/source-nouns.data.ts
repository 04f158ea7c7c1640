import { listAbout } from '../list-about.ts';

/**
 * Head nouns of sources by the kind of source they show.
 * Sources: Dictionary of Occupational Titles group headings and WordNet 3.1 lexicographer file noun.person (roles);
 * noun.group (organisations); noun.communication (documents). Chosen and written out for news by hand.
 */

/** People known by what they are. Plural forms are derived. */
export const ROLE_NOUNS = `official spokesman spokeswoman spokesperson source aide adviser advisor ally critic opponent supporter
  lawyer attorney prosecutor investigator detective officer deputy sheriff soldier commander general admiral captain sergeant
  minister ambassador envoy diplomat negotiator lawmaker legislator senator congressman congresswoman representative governor mayor
  president premier chancellor secretary speaker leader chairman chairwoman chair chief director manager executive founder owner
  boss head candidate nominee contender rival challenger incumbent politician strategist operative consultant pollster analyst
  economist expert scholar professor researcher scientist historian sociologist doctor physician nurse teacher student pupil
  journalist reporter correspondent columnist editor author writer blogger commentator pundit anchor host moderator
  activist advocate organizer campaigner protester demonstrator voter resident neighbor neighbour witness bystander victim survivor
  suspect defendant plaintiff judge justice juror inmate employee worker staffer member colleague friend relative mother father
  son daughter brother sister wife husband widow parent family man woman boy girl person people citizen donor delegate insider
  veteran farmer driver pilot priest pastor bishop pope imam rabbi cleric player coach manager actor singer artist king queen
  prince princess farmer fisherman businessman businesswoman entrepreneur banker investor trader user customer passenger
  whistleblower informant dissident refugee migrant immigrant volunteer observer inspector monitor regulator
  democrat republican conservative liberal progressive moderate libertarian islamist rebel militant authorities proponent detractor skeptic sceptic engineer negotiator
  ex-congressman ex-president ex-governor boater mariner broker`;

/** Bodies that speak as one. Plural forms are derived. */
export const ORGANISATION_NOUNS = `administration agency army association authority bank board broadcaster bureau cabinet campaign
  caucus center centre chamber channel church club coalition college commission committee company congress corporation council
  country court daily department embassy federation firm force foundation government group house hospital institute
  institution kingdom league legislature magazine media military ministry monarchy nation navy network newspaper office
  opposition organisation organization outlet pac palace panel parliament party police press publication regime republic school
  senate service side society staff state station store team tribunal union university website white_house weekly wire
  watchdog charity nonprofit ngo militia tabloid newsroom task_force`;

/** Texts and other carriers of words. Plural forms are derived. */
export const DOCUMENT_NOUNS = `account advertisement ad affidavit agreement analysis announcement article assessment bill book
  blog briefing bulletin caption charter cable chart communique complaint constitution contract data declaration decree
  dictionary dispatch document draft editorial email e-mail estimate evidence excerpt exit_poll fact figure file filing finding footage
  forecast guideline headline indictment investigation invitation interview law lawsuit leak letter manual measure memo
  memoir memorandum message motion motto note notice op-ed opinion order page passage paper petition plan platform poll post poster
  press_release profile proposal projection record recording release report research resolution result review ruling script
  sign slogan speech statement statistic story study subpoena suit summary survey tape text transcript translation treaty tweet
  verdict video warrant website will`;

/** Words that leave a source without a name. Source: Quirk et al. 1985, 5.10-5.25 (quantifiers); news usage of anonymity. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(
  `some many several few most other others one another two three four five six dozens hundreds thousands unnamed
  unidentified anonymous senior top high-ranking former current multiple various certain critics sources officials`.split(
    /\s+/,
  ),
);

/** Endings and words of organisation names. Source: legal forms and the head nouns of names in Wikidata classes of organisations. */
export const ORGANISATION_NAME_WORDS = `inc corp co llc ltd plc gmbh ag sa university college institute center centre foundation
  association committee council commission department ministry agency bureau office bank company group party union league
  federation organization organisation court house senate congress parliament administration army navy force forces police times
  post news journal herald tribune gazette chronicle guardian telegraph mail press media network radio tv television
  agence reuters bloomberg politico breitbart axios cnn nbc abc cbs fox msnbc bbc pbs npr ap afp upi cnbc espn hbo
  twitter facebook google amazon apple microsoft instagram youtube white pentagon kremlin vatican nato un eu fbi cia nsa
  doj dhs epa irs nra aclu naacp gop dnc rnc pac campaign republicans democrats medicare hamas hezbollah taliban isis
  republic kingdom emirates nations states fund trust society church alliance coalition caucus project initiative forum
  service services authority board chamber club team staff watch international worldwide labs research polling survey
  airlines airways motors industries systems group register examiner observer standard star sun globe independent maariv haaretz i24 tass interfax sana xinhua cradle pravda izvestia`;

/** Pronouns that stand for one person. Source: Quirk et al. 1985, 6.15-6.18. */
export const PERSON_PRONOUNS: ReadonlySet<string> = new Set(
  'he she i you him her his who we me himself herself'.split(' '),
);

/** Pronouns that tell nothing of the kind. Source: as above. */
export const OPEN_PRONOUNS: ReadonlySet<string> = new Set(
  'they it them that which this these those both us'.split(' '),
);

/** Heads that never name anybody, in the singular. Source: news usage of anonymity. */
export const ALWAYS_UNNAMED: ReadonlySet<string> = new Set(
  `source official authorities insider critic people person witness resident officer others somebody someone many some
  supporter opponent voter expert analyst observer`.split(/\s+/),
);

/** An office before a name: what follows is a person, whatever body the office belongs to. Source: titles of office in news style guides. */
export const OFFICE_NOUN =
  /\b(?:spokes(?:man|woman|person)|secretary|leader|speaker|whip|chief|director|manager|adviser|advisor|strategist|chairman|chairwoman|chair|attorney general|president|senator|congress(?:man|woman)|representative|rep|sen|gov|governor|mayor|minister|judge|justice|editor|reporter|correspondent|anchor|host|aide|commissioner|ambassador|founder|professor|analyst|pollster|ceo|captain|sheriff|lawyer|counsel|general|officer)\b/;

/** Members of a party or movement: many people, nobody by name. Source: party and movement names. */
export const ADHERENTS =
  /^(?:democrats|republicans|conservatives|liberals|progressives|moderates|libertarians|islamists|socialists|tories|islamists|muslims|christians|catholics|jews|americans|voters|texans|californians)$/;

/** Offices of which one holder is meant where "the" stands before them. Source: titles of office in news style guides. */
export const SOLE_OFFICE =
  /^(?:president|premier|chancellor|king|queen|pope|emperor|prince|princess|nominee|candidate|senator|congress(?:man|woman)|lawmaker|governor|mayor|leader|speaker|secretary|minister|justice|judge|billionaire|businessman|mother|father|son|daughter|wife|husband|brother|sister|lawyer|author|official|director|general)$/;

/** Offices of speaking for others: one holder, whatever stands before. Source: titles of office in news style guides. */
export const SINGULAR_SPEAKING =
  /^(?:spokes(?:man|woman|person)|lawyer|attorney|aide|executive|president|secretary|governor|chairman)$/;

export const ABOUT_SOURCE_NOUNS = listAbout(
  'Nouns of roles, bodies and documents that speak',
  'Dictionary of Occupational Titles; WordNet 3.1 noun.person, noun.group, noun.communication; chosen for news by hand',
  ROLE_NOUNS,
  ORGANISATION_NOUNS,
  DOCUMENT_NOUNS,
  VAGUE_WORDS,
  ORGANISATION_NAME_WORDS,
);
