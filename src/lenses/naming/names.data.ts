/**
 * Words that tell what kind of thing a capitalised name stands for. Own lists.
 * Sources of the categories: titles of address and office (Quirk et al. 1985, 5.66; news style guides); given names
 * frequent in the registers of the United States (SSA), the United Kingdom (ONS) and in transliterated news names;
 * head nouns of names of bodies, places and works (Wikidata classes; MUC-7 named entity task definition, 1997).
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Titles of address: they say nothing but that a person follows. */
export const HONORIFICS = words(
  'mr mrs ms miss mx dr sir dame lord lady prof rev fr sr mme monsieur madame sheikh imam rabbi hajji herr frau señor señora',
);

/** Shortened offices before a name. */
export const SHORT_TITLES = words(
  'sen sens rep reps gov govs lt gen col sgt capt cmdr maj adm pres amb supt det atty hon pvt cpl',
);

/** Words of titles before a name, beside the role nouns. */
export const TITLE_WORDS = words(
  `president vice prime minister chancellor premier secretary attorney general counsel special deputy assistant chief justice
  judge senator congressman congresswoman representative delegate governor mayor speaker leader whip chairman chairwoman chair
  director commissioner administrator superintendent ambassador envoy king queen prince princess duke duchess pope cardinal
  archbishop bishop pastor father reverend ayatollah sultan emir crown emperor empress captain colonel major sergeant lieutenant corporal
  admiral commander officer detective sheriff agent inspector professor doctor coach ceo cfo spokesman spokeswoman
  spokesperson majority minority acting interim former ex-president first lady candidate nominee lawyer adviser advisor strategist
  councilman councilwoman councillor assemblyman assemblywoman treasurer ombudsman marshal foreign defense defence rapporteur`,
);

/** Words of titles that are adjectives of other titles: alone they make none. */
export const TITLE_MODIFIERS = words(
  'vice prime special deputy assistant majority minority acting interim former first foreign defense defence crown major general',
);

/** Last (or first) words of names of bodies. */
export const BODY_HEADS = words(
  `administration agency alliance army assembly association authority bank board brigade brigades broadcasting brothers bureau cabinet caucus
  center centre chamber church club coalition college commission committee companies company conference confederation congress
  consortium consulate corporation corps council court courts department embassy enforcement exchange federation force forces foundation
  front fund government group guard guards headquarters hospital house inc industries initiative institute institution international
  investigation journal knesset league legislature magazine media militia ministry mission mosque movement museum navy network news
  newspaper office organisation organization panel parliament partnership party patrol pentagon police post press project
  protection radio reserve security senate service services society state sports studios supreme synagogue system task team television
  temple times tribune tribunal trust union university university's watch weekly westminster airlines airways bank motors
  corp co ltd llc plc gazette herald chronicle guardian telegraph observer courier globe register dispatch inquirer mail ledger today
  reporter wire duma bundestag tsa treasury judiciary commons lords regime secretariat school schools academy gop survey bundesbank syndicate affairs`,
);

/** Last words of names of places. */
export const PLACE_HEADS = words(
  `city county street avenue road boulevard square park river lake island islands bay beach valley mountain mountains hill hills
  bridge airport peninsula sea ocean gulf strait desert province region district territory township village town
  coast strip heights border harbor harbour port plaza tower building hall station gate crossing canal canyon forest creek falls
  springs fort cape mount saint san santa los las el north south east west new`,
);

/** Last words of names of laws, works, happenings and things. */
export const OTHER_HEADS = words(
  `act acts amendment bill treaty accord accords agreement agreements deal plan pact protocol constitution declaration convention resolution law
  code award prize medal cup bowl games olympics festival war wars battle crisis revolution uprising spring massacre day night eve week month
  year century day's report letter book movie show series street-view express dream deal program initiative statement hurricane storm tropical
  clause rule rights internet web christmas easter ramadan thanksgiving holocaust brexit obamacare medicare medicaid twitter facebook bible koran quran
  doctrine theory era age syndrome disease virus order proposition measure memo dossier primary primaries election elections campaign debate summit`,
);

/** Short words inside names of people. */
export const PARTICLES = words(
  'de la le du des da di del della der den van von bin ibn ben al el abu ter ten dos st y',
);

/** What may stand after a personal name and belongs to it. */
export const NAME_SUFFIXES = words('jr sr ii iii iv');

/** Given names; a capitalised one begins a person's name. */
export const GIVEN_NAMES = words(
  `aaron abby abdul abdullah abigail adam adrian ahmad ahmed aisha alan albert alberto alec alejandro alex alexander alexandra alexandria alexei alexis
  alfred ali alice alicia alison allen alyssa amanda amber amir amy ana anderson andrea andres andrew andy angel angela anita ann anna anne annie
  anthony antonio arnold arthur ashley ashton asma audrey austin avi ayman barack barbara barry beatrice becky ben benjamin bernard
  bernie beth betsy betty beverly bill billy bob bobby bonnie boris brad bradley brandon brenda brent brett brian bridget britt brittany bruce bryan
  caitlin cameron candace carl carla carlos carly carol caroline carolyn carrie catherine cathy cecilia chad charles charlie charlotte chelsea cheryl
  chloe chris christian christie christina christine christopher chuck cindy claire clara clarence claudia clay clinton colin colleen connie connor
  cory courtney craig crystal curtis cynthia daisy dale dan dana daniel danielle danny daphne darren darrell daryl dave david dawn dean deborah debra debbie dennis
  derek diana diane dick dmitry dmitri don donald donna doris dorothy doug douglas duncan dustin dylan earl ed eddie edgar edith eduardo edward edwin eileen elaine
  eleanor eli elijah elise elizabeth ellen ella elon emily emma emmanuel enrique eric erica erik erin ernest esther ethan eugene eva evan evelyn fatima
  felix fernando fiona florence frances francis francisco frank franklin fred frederick gabby gabriel gabriela gail garrett gary gavin gene geoffrey george
  gerald gerard gina gladys glen glenn gloria gordon grace graham greg gregory gretchen guy hannah harold harry harvey hassan heather hector
  heidi helen henry herbert hillary holly howard hugh hugo hussein ian ibrahim igor ilhan imran ingrid irene isaac isabel isabella ismail ivan ivanka
  jack jackie jackson jacob jacqueline jaime jake jamal james jamie jan jane janet janice jared jason javier jay jayden jean jeanne jeb jeff jefferson jeffrey jen
  jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jill jim jimmy joan joann joanna joanne joaquin jodi joe joel joey john johnny jon jonah
  jonathan jordan jorge jose joseph josh joshua joy joyce juan juanita judith judy julia julian juliana julie julio june justin kamala karen karl kate
  katherine kathleen kathryn kathy katie kay kayla keith kelly kellyanne ken kenneth kenny kerry kevin khalid kim kimberly kirk kirsten kirstjen kristen
  kristin kurt kyle lance larry laura lauren laurence laurie lawrence leah lee leo leon leonard leslie lewis liam lila lillian lily linda lindsay lindsey lisa
  liz lloyd logan lois loretta lori lorraine louis louise lucas lucy luis luke lydia lynn madeleine madison mahmoud malcolm marc marco marcus marcia margaret
  maria marie marilyn mario marion marjorie mark marsha martha martin marvin mary mason matt matthew maureen maurice max maxine megan meghan melania
  melanie melinda melissa michael michel michele michelle miguel mike mikhail mildred milton mindy miriam misty mitch mitt mohamed mohammad mohammed moises mona monica
  morgan moshe muhammad mustafa myra nadia nancy naomi natalia natalie nathan neal neil nelson nicholas nick nicolas nicole nikki nikolai nina noah nora norma norman olga oliver
  olivia omar oscar pablo paige pamela pat patricia patrick patty paul paula pauline pedro peggy penny perry pete peter phil philip phillip phyllis pierre
  priscilla preet rachel rafael ralph ramon randall randy raul ray raymond rebecca regina rene rex reza rhonda ricardo richard rick ricky rita rob robert roberta
  roberto robin rod rodney rodrigo roger roland ron ronald ronnie rosa rose rosemary ross roy ruben ruby rudolph rudy rush russell ruth ryan sabrina said salman sally
  salvador sam samantha samir samuel sandra sandy santiago sara sarah saul scott sean sebastian sergei sergey sergio seth shane shannon sharon shaun shawn sheila sheldon
  shelly sherri sherry shirley sidney simon sofia sonia sonya sophia stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue susan
  suzanne sylvia tamara tammy tanya tara tariq ted terence teresa terrence terri terry theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony
  tracy travis trevor trey troy tulsi tucker tyler valerie vanessa vera vernon veronica vicki vickie victor victoria vince vincent viola virginia vivian vladimir
  wade wallace walter wanda warren wayne wendy wesley wilbur will william willie xavier yasmin yolanda yousef yuri yusuf yvonne zach zachary zoe`,
);

/** Short and long forms of one given name. Source: dictionaries of given names. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  `mike:michael don:donald donnie:donald rudy:rudolph jim:james jimmy:james jamie:james bob:robert bobby:robert rob:robert bill:william will:william
  billy:william joe:joseph dan:daniel danny:daniel tom:thomas tommy:thomas ted:edward ed:edward eddie:edward tony:anthony chris:christopher
  steve:stephen steven:stephen ben:benjamin bernie:bernard chuck:charles charlie:charles dave:david rick:richard ricky:richard dick:richard rich:richard
  ron:ronald ronnie:ronald sam:samuel matt:matthew mitch:mitchell nick:nicholas pat:patrick pete:peter phil:philip phillip:philip greg:gregory jeff:jeffrey
  jerry:gerald ken:kenneth kenny:kenneth larry:lawrence liz:elizabeth beth:elizabeth betsy:elizabeth betty:elizabeth kate:katherine kathy:katherine katie:katherine
  andy:andrew al:albert alex:alexander fred:frederick jack:john jon:jonathan josh:joshua jake:jacob sue:susan debbie:deborah deb:deborah cathy:catherine
  jen:jennifer jenny:jennifer becky:rebecca peggy:margaret maggie:margaret meg:margaret doug:douglas frank:francis gabe:gabriel gene:eugene hank:henry harry:henry
  max:maxwell nate:nathan rod:rodney stan:stanley tim:timothy vince:vincent walt:walter zach:zachary newt:newton russ:russell randy:randall`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
