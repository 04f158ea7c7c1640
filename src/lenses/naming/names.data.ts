import { listAbout } from '../list-about.ts';

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

/** Adjectives before a title that say how its bearer has it or is seen. Own list, from WordNet 3.1 adj.all and adj.ppl. */
export const TITLE_ADJECTIVES = words(
  `embattled controversial disgraced ousted deposed exiled beleaguered popular unpopular hardline firebrand billionaire millionaire conservative
  liberal progressive populist reformist nationalist socialist communist authoritarian autocratic outspoken powerful influential convicted indicted
  jailed imprisoned impeached assassinated slain murdered retired veteran longtime elected appointed unelected rookie moderate centrist
  maverick divisive polarizing polarising fiery combative corrupt besieged ailing defiant beloved`,
);

/** Words of titles that are adjectives of other titles: alone they make none. */
export const TITLE_MODIFIERS = words(
  'vice prime special deputy assistant majority minority acting interim former first foreign defense defence crown major general',
);

/** Frequent surnames that are words besides. Source: surnames of the 2010 census of the United States. */
export const SURNAME_WORDS = words(
  `abbot archer baker ball banks barber bell berry best bird bishop black blank bond booth bowman branch bridges bright brooks brown buck burns bush butcher butler
  cannon carpenter carter case cash chambers chance chase church clay cline coach coleman cook cooper cotton crane cross crow curry day dean drake dyer
  early english farmer fields fisher fish fletcher flood flowers ford forest foster fowler fox france franks freed freeman french frost fuller gardner garland
  gates gay glass glover gold golden good goodman gore grant gray green grey grim hale hall ham hand hardy harper hart head hill hobbs hogan holiday
  holly holt hood hope horn house hunt hunter hurt hyde irons judge justice key keys kidd king kitchen knight lake lamb land lane law lawyer leach
  light little lock long lord lott love lucky lynch major mann marsh marshal marshall mason may mayo mercer miles mill miller mills money moody moon moore
  more moss mouse mullen nail noble noon north outlaw page palmer park parker parks parson peace pearl person pick pierce pike pitt pitts plant plumber
  pollard pond poole pope porter post potter potts powers price prince proctor purse raines ray reader reed reeves rice rich rivers roach roads robins rock
  root rose rush sale sales sanders savage sawyer seal self sellers sessions shark sharp shepherd shields shoemaker short silver singer singleton skinner small
  smart smith snow soldier speed spears spring stack stanton star stark starr steel steele stern stone storm story strange street strong stroud summers swan
  sweet swift taylor temple thorn tiller tower towers trail train true tucker turner underwood usher vance wade walker wall walls ward waters way weaver webb
  weeks weir welch wells west wheeler white wild winter winters wise wolf wood woods woodward workman worth wright yates young`,
);

/** Structures and grounds: after a name they make the name of a place, even where the name is a person's. Source: GeoNames feature classes S and R. */
export const STRUCTURES = words(
  'bridge airport street avenue boulevard road square building plaza station stadium museum library garden gardens lawn room zone highway',
);

/** Given names that are words, peoples or months besides: with other words they make names of things. Source: any dictionary. */
export const WORD_NAMES = words(
  `angel april art autumn bill brook christian christina crystal daisy dawn dick earl faith frank gene grace grant guy harry holly hope ivy jack
  june joy july lance lily mark may misty olive olga pat penny poppy ray rich rose ruby rusty rush sandy sterling summer sunny troy victor victoria virginia will wade`,
);

/** Bodies, companies, movements and media known by a name that no head word explains. Own list, from Wikidata classes: armed groups, news media, companies of stock indices, platforms. */
export const BODY_NAMES: ReadonlySet<string> = new Set(
  `al_qaeda al_qaida al-qaeda al_shabab al_shabaab boko_haram hezbollah hizbollah hamas fatah islamic_state isis isil likud kadima sinn_fein wagner azov
  mossad shin_bet kremlin pentagon interpol europol unicef unesco unhcr opec nafta asean hamas knesset bundestag duma politburo
  huffpost huffington_post politico axios buzzfeed breitbart infowars newsmax vox slate salon bloomberg reuters xinhua tass interfax afp al_jazeera
  al_arabiya haaretz ynet kcna yonhap munhwa_ilbo le_monde le_figaro der_spiegel el_pais la_repubblica the_hill propublica mcclatchy gannett
  fox_news fox_business msnbc cnn cnbc nbc abc cbs npr pbs bbc itv espn c-span univision telemundo hbo netflix hulu disney pixar warner
  google facebook instagram twitter youtube whatsapp snapchat tiktok linkedin reddit skype yahoo microsoft amazon apple_inc intel ibm oracle cisco
  uber lyft airbnb tesla spacex boeing airbus lockheed raytheon halliburton exxonmobil exxon chevron gazprom rosneft lukoil aramco toyota honda nissan
  volkswagen bmw daimler siemens nokia huawei samsung sony walmart costco ikea starbucks mcdonald's pfizer moderna novartis merck bayer monsanto
  goldman_sachs jpmorgan morgan_stanley citigroup citibank wells_fargo barclays hsbc deutsche_bank ubs blackrock blackwater cambridge_analytica
  greenpeace oxfam amnesty_international human_rights_watch planned_parenthood citizens_united moveon emily's_list black_lives_matter wikileaks anonymous
  harvard yale princeton stanford oxfam quinnipiac gallup nielsen verizon comcast sprint t-mobile vodafone`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
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
  reporter monitor command wire duma bundestag tsa treasury judiciary commons lords regime secretariat school schools academy gop survey bundesbank syndicate affairs`,
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
  derek diana diane dick dmitry dmitri don donald donna doris dorothy doug douglas drew duncan dustin dylan earl ed eddie edgar edith eduardo edward edwin eileen elaine
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
  aamir abdel ada adele agnes ahmet aiden aileen aisling akio alain alan alastair aleksandr alessandro alexandre alexandros alfonso alfredo alina alistair
  alvaro alvin amal amelia amina amit anatoly andrei andrej andrzej angelina angelo angus anil anita anja ann-marie annette anton antonia antonin anwar
  archie ariana ariel arjun armando arne arturo arun asad ashraf astrid athena aubrey augusto aurelia axel ayanna azadeh babak bashar bart bela benazir benito
  bertrand beto bianca bjorn blanca bradford branislav brendan bret bridie bruno bryce callum camille carmen caroline carsten casey cassandra
  cecil celia celine cesar chandra chiara chloe chuka ciaran claude claudio claus clifford clive clyde conor constance cornelius cristina curt cyril cyrus
  daisuke damian damien daniela danilo danuta darius dario davide deepak deirdre delia denise derrick desmond dianne didier dieter dilma dina dmytro dolores
  domenico dominic dominique donatella donovan dora drago dwight earnest edgardo edmund edna edoardo efrain ehud eileen elena elias eliza elliot elsa elvira emil
  emmanuelle enzo erich ernesto errol esteban estelle etienne eugenia fabio fabrizio faisal farah fareed farid fatou faye federica federico
  felicity felipe ferdinand fidel filip finn flavia flora florian francesca francesco franco francois frederic frederik fritz fumio gaetano gareth gaston
  gauri geert gemma genevieve georg georges georgina geraldine gerardo gerhard gerry giancarlo gideon gilbert gilles giorgio giovanni giulia giuseppe gladys golda
  gonzalo gordana goran gottfried guillermo gunther gustavo gwen hamza hans harriet harald haruki hazel heiko heinrich helga helmut henri henrik
  hideki hilary hiroshi horace horst hubert humberto ida ignacio ignatius ilan ilia imelda ines inga ingvar ioannis ira isabelle ishaan itzhak ivo jacques
  jacek jacinda jaime jair jakob jamal janez janine janusz jarrod jasmine jaroslav javad jayne jean-claude jean-pierre jelena jeremiah jerrold jesus jiri joachim joaquim
  jochen johan johann joost jorn josef josefina josep josie juanita juergen jurgen julieta julius juri kaja kareem karin karina karsten kasper
  katarina katja katrin katya kay kazuo keiko keir kelvin kemal kendra kiran kiril klaus knut kofi konstantin kristian kristina krzysztof kwame lana lamar lars
  lasse laszlo latoya laurent layla leandro leila lena leni lenny leonardo leonid leopold lev li-ming lidia lionel lisbeth lorenzo lothar louisa lucia luciano
  lucien lucinda ludwig luigi luisa luiz lukas lyle lyndon mabel mads magda magnus mahathir mahesh mahmud maite maja malala manfred manmohan manuel mara
  marcel marcelo marek mariam mariana mariano marina marisa marius markus marlene marta matias mats matteo matthias maura mauricio maximilian mehdi mehmet mercedes
  merle mette micah michal michelangelo miguel mika mikael mikko milos milorad mina mira mirjana misha mohsen mordechai muriel mustapha nabil nadine nadya
  naftali nalini narendra nasser natasha nawaz neha nell nestor nicholas nicola niels nigel nikita nikola nikos nils nir noam noel noor nuno nouri odette ola olaf oleg
  oleksandr olena olivier omer orla orlo osama oswald otto paco palmira paolo pascal patricio pauline pavel paulo percy perla pervez petr petra petro philippa
  philippe pieter pilar piotr prakash pranab predrag priya rabia radek rafik raila raisa raj rajesh rajiv rakesh ramesh ramiro ramona rand rania raquel rasmus
  raymundo recep reginald reinhard reince renata reuben rhys ricarda rina rishi roald robbie rocio rohit roland romano romeo rosa rosalind rosario rowan
  roxanne rufus rupert rustam sadiq salma samira sanjay sanna sasha satoshi saskia sebastien selma seamus serena serge shaista shamima shashi
  sheryl shimon shinzo shirin shiv sigmar sigrid silvia silvio simone siobhan slavoj slobodan solomon sophie soren stacy stavros stefan stefania stefano stelios
  sufyan sukarno sunil suresh svetlana sven sylvain tadeusz taisia takeshi tal tania tarja taro tatiana tayyip teddy tessa thabo thelma theo theodora therese thierry
  tobias tomas tomasz toshiro tove tristan tuomas tzipi udo ulrich ulrike umberto ursula vaclav valentina valery vasily veena vicente viktor vikram viktoria vince vinod
  violeta virgil vito vittorio vivek vlad volker volodymyr wael walid waleed werner wilhelm wilfred wilma winston witold wladimir wolfgang xenia yair yael yanis yannis
  yasser yevgeny yitzhak yoko yoshihide yukio yulia yury yuval yves zahra zainab zara zbigniew zeynep zina zoltan zoran zuzana
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

export const ABOUT_NAMES = listAbout(
  'Titles, heads of names and given names',
  'Quirk et al. (1985), 5.66; given names of the SSA and ONS registers; Wikidata classes; MUC-7 named entity task definition (1997)',
  HONORIFICS,
  SHORT_TITLES,
  TITLE_WORDS,
  TITLE_MODIFIERS,
  BODY_HEADS,
  PLACE_HEADS,
  OTHER_HEADS,
  PARTICLES,
  GIVEN_NAMES,
  SHORT_NAMES,
);
