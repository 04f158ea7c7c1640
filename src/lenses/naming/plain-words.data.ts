/**
 * Words that place somebody and tell nothing else: beside a name they are the routine of news writing (Bell, "The
 * Language of News Media", 1991, 9.2: titles before and after names), so that one outlet's "Senator" beside another's
 * "Mr." is no difference worth showing. Own list.
 */
export const PLAIN_ROLES = `official spokesman spokeswoman spokesperson aide adviser advisor lawyer attorney counsel prosecutor investigator
  detective officer deputy sheriff commander general admiral captain sergeant agent minister ambassador envoy diplomat lawmaker legislator senator
  congressman congresswoman representative governor mayor president premier chancellor secretary speaker leader chairman chairwoman chair
  chairperson whip chief director manager executive boss head candidate nominee contender hopeful incumbent politician strategist operative
  consultant pollster analyst expert journalist reporter correspondent columnist editor author writer commentator anchor host moderator
  judge justice employee staffer staff member colleague mother father son daughter brother sister wife husband widow man woman
  person delegate player coach actor actress singer artist king queen prince princess priest pastor bishop
  comedian quarterback pitcher goalkeeper footballer teammate rapper musician pianist guitarist drummer composer conductor designer producer
  astronaut astronomer biochemist filmmaker screenwriter novelist poet playwright photographer golfer boxer wrestler cricketer jockey racer skier skater
  choreographer dancer illustrator cartoonist publicist announcer architect`;

/** Parties and bodies of state, what an office is of, and whether it is still held. */
export const PLAIN_OFFICES = `democrat democratic republican gop dem house senate congress congressional committee panel parliament
  administration government state nation national federal supreme court department ministry office white party majority minority vice prime deputy
  assistant acting interim special general foreign defense defence united states us uk presumptive eventual presidential vice-presidential senatorial gubernatorial
  former ex then late current longtime long-time senior junior top lead new first lady tv television show news network radio year-old old
  north south east west northern southern eastern western city county district capital`;

/** Groups of synonyms (by the word that stands for them) whose words differ in nothing but style. */
export const NEUTRAL_SYNONYMS: ReadonlySet<string> = new Set(
  `investigation meeting deal question bill lawyer adviser spokesman officer official lawmaker troop weapon missile visit tariff sanction
  vote worker company program plan statement film country chairman teenager physician accident storm pupil residence test decision
  interview application`.split(/\s+/),
);
