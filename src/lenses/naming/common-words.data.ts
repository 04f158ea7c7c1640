/**
 * Words that news writes in lower case inside sentences in 0.75 of the documents that have them there. Counted by
 * test/eval/train/common-words.ts over 3848 English texts (2008-2020) of the development data, words in fewer than
 * 20 left out. Generated; do not edit.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `abandon abandoned ability able aboard abortion abortions abroad abruptly absence absolute absolutely abuse abused abuses academic accept acceptable
acceptance accepted accepting access accident accidents accompanied accomplish accomplished accord according account accountability accountable
accounts accurate accurately accusation accusations accuse accused accusing achieve achievement acknowledge acknowledged acquire act acted acting
action actions active actively activist activists activities activity actor actress acts actual actually add added adding addition additional address
addressed addresses addressing adds administered administration administrative admission admit admitted admitting adopted ads adult adults advance
advanced advances advancing advantage advertising advice advised adviser advisers advisory advocacy advocate advocates affair affairs affect affected
affecting afford afraid aftermath afternoon afterward age agencies agency agenda agent agents ages aggravated aggressive aggressively agree agreed
agreement agreements agricultural ahead aid aide aides aim aimed aims air aircraft aired airing airline airport aisle alarm alert alerted alike alive
allegation allegations alleged allegedly alleges alleging allies allow allowed allowing allows ally alone alongside alter alternative altogether always
amazing ambitions ambitious amendments amount amounts analysis analyst analysts anger angry animal animals announce announced announcement announcing
annual anonymity anonymous answer answered answers anthem anticipated anxiety anybody anymore anyone anything anyway anywhere apart apartment apologize
apologized apology app apparent apparently appeal appealing appear appearance appearances appeared appearing appears applause application applications
applied applies apply appoint appointed appointment appreciate approach approached approaching appropriate approval approve approved approximately apps
area areas aren arena argue argued arguing argument arguments arm armed arms array arrest arrested arrests arrival arrive arrived arriving arson
article articles aside ask asked asking asks aspect assault assaulted assaults asserted assertion assertions assess assessment asset assets assigned
assist assistance assistant associate associates assume assured asylum atmosphere attack attacked attacker attackers attacking attacks attempt
attempted attempting attempts attend attendance attended attending attention attitude attorneys attract attracted attributed audience audiences audio
author authorities authority authorization authorized automatic automatically available average avert avoid avoided award awarded aware awful awkward
baby backed backers background backing backlash backs bad badly bag bail balance balk ball ballistic ballot ballots ban band bank banking banks banned
banning bans bar barely barred barrier barriers barring bars base based bases basic basically basis battery battle battleground battles bear bears beat
beaten beating beauty became become becomes becoming bed began begin beginning begins begun behalf behavior belief beliefs believe believed believes
belong bench beneficial benefit benefited benefits best better bias biased bid big bigger biggest billionaire billionaires billions bills bipartisan
birth bit black blacks blame blamed blast blasted blaze bloc block blocked blocking blocks blog blood blow blue board bodies body bold bolster bomb
bombs book books boost boosting border borders born boss bottom bought bound box boy boys brain branch brand brave breach break breaking breaks bridge
brief briefed briefing briefly bring bringing brings brink broad broadcast broader broadly broke broken broker brother brothers brought browser brutal
budget build building buildings built bullet bullets burden burning bus business businesses businessman busy buy buying bypass cable calendar call
called calling calls calm came camera cameras camp campaign campaigned campaigning campaigns camps campus cancel canceled cancer candidacy candidate
candidates cap capabilities capable capacity capital caption capture captured car carbon card cards care career careful carefully carried carries carry
carrying cars case cases cash cast casting catch caucus caucuses caught cause caused causes causing caution cautious ceiling celebrate celebrated
celebrating celebration cell cent center centre ceremony certain certainly chain chair chairman chairs challenge challenged challenger challenges
challenging chamber champion championed chance chances change changed changes changing channel chaos chaotic character charge charged charges check
checked checks cheers chief child children choice choices choose choosing chose chosen church circle circulating circumstances cited cities citizens
citizenship city civil civilians claim claimed claiming claims clarity clashed clashes class classes classified clean clear cleared clearly clicking
client clients climate clinch clip clock close closed closely closer closest closing clothes club coach coal coalition coast code cold collapse
colleague colleagues collect collected collection collective college colleges collusion color column combat combined come comes comfortable coming
command commander comment commentary commentator commented comments commercial commission commit commitment commitments committed committee committees
common communicate communication communications communities community companies company compared comparison compelling compete competing competition
competitive competitors compiled complained complaint complaints complete completed completely completing complex complicated comply compound
comprehensive compromise compromised computer computers concept concern concerned concerning concerns conclude concluded conclusion conclusions
concrete condemn condemnation condemned condition conditions conduct conducted conducting conference confidence confident confidential confirm
confirmation confirmed conflict conflicts confront confrontation confronted confronting confused confusion congressional congressman connect connected
connection connections consecutive consensus consent consequences conservatism conservative conservatives consider consideration considered considering
considers consistent consistently conspiracy constant constantly constituents constitutional construction consultant consulting consumer consumers
contact contacted contacts contain contained containing contender contenders content contention contentious contents contest contested contests context
continue continued continues continuing contract contrary contrast contributed contributions control controlled controls controversial controversies
controversy convention conventional conventions conversation conversations convicted conviction convince convinced cool cooperate cooperation cops core
corner coronavirus corporate corporation corporations correct corrupt corruption cost costs couldn counsel count counted counter counting countless
countries country counts county couple courage course court courts cousin cover coverage covered covering crack crackdown crafted crash crashed crazy
create created creating creation credentials credibility credible credit crew crime crimes criminal criminals crisis critic critical criticism
criticize criticized criticizing critics cross crossed crossing crowd crowds crucial cry cultural culture curb current currently custody customers cut
cuts cutting cycle dad damage damaged damaging danger dangerous dangers dark data date dates dating daughter daughters day days dead deadline deadly
deal dealers dealing dealings deals dealt death deaths debate debated debates debating debt decade decades decide decided deciding decision decisions
declaration declare declared declaring decline declined dedicated deemed deep deeper deeply defeat defeated defeating defend defended defending defense
defensive deficit define defined definitely degree delay delayed delegate delegates deleted deliberately deliver delivered delivering demand demanded
demanding demands democracy demographic demonstrate demonstrated demonstration demonstrations demonstrators denied denounced deny denying departments
departure depend deployed deport deportation deported derail describe described describing description deserve deserves design designed desire
desperate desperately destroy destroyed destruction detail detailed details detained detention deter determination determine determined determining
devastating develop developed developer developing development developments device devices devoted diagnosed dialogue didn die died difference
differences different differently difficult digital digits dinner diplomacy diplomatic direct directed directing direction directly director disagree
disappointed disappointment disaster disclose disclosed disclosure discourse discovered discovery discrimination discuss discussed discussing
discussion discussions dismiss dismissed display displayed dispute disputed dissent distance distancing distant distribution districts diverse
diversity divide divided dividing division divisions divisive doctor doctors document documentary documents doesn dog dollar dollars domestic dominant
dominate dominated don donated donations donor donors door doors double doubt doubts downtown dozen dozens draft drafting dragged drama dramatic
dramatically draw drawing drawn drew drinking drive driven driver drives driving drop dropped dropping drove drugs dubbed due duties duty eager earlier
early earn earned earning earnings ease easier easily easy echo echoed economic economics economies economists economy edge editor editorial editors
education effect effective effectively effects effort efforts eight eighth elaborate elect elected election elections electorate electric element
elements eligible eliminate eliminated elite elites else elsewhere email emails embarrassing embrace embraced embracing emerge emerged emergency
emerging emissions emotion emotional emphasized employed employee employees employers employment empowered empty enable enact enacted encounter
encourage encouraged encouraging end ended ending endless endorse endorsed endorsement endorsements endorsing ends enemies enemy energy enforce
enforcement engage engaged engagement engaging engine enjoy enjoyed enormous ensure ensuring enter entered entering enthusiasm enthusiastic entire
entirely entities entitled entrance entry environment environmental epidemic episode equal equality equally equipment equipped equity equivalent era
erosion error erupted escalated escalation escape escaped especially essential essentially establish established establishment estate estimated
estimates ethical ethics ethnic evacuated evangelical eve evening event events eventual eventually everybody everyone everything everywhere evidence
evil exact exactly example examples exception exceptions exchange exchanges excited exciting exclusive exclusively excuse execution executive
executives exercise exist existence existential existing exists exit expand expanded expanding expansion expect expectations expected expecting expects
expense expensive experience experienced experiences expert expertise experts explain explained explanation explicitly exploded exploit exploited
explore explosion explosive expose exposed exposure express expressed expressing expression extend extended extension extensive extent external extra
extraordinary extreme extremely extremist eye eyes face faced faces facilities facility facing fact factor factors facts fail failed failing fails
failure failures fair fairly faith fall fallen falling fallout falls false familiar families family famous famously fan fans far fashion fast faster
fatal fatally fate father fault favor favorable favored favorite favors fear feared fears feature featured features federal feel feeling feelings feels
fees feet fell fellow felt female fewer field fields fierce fifth fight fighting fights figure figures file filed files filing filings fill filled film
filming final finally finance financial find finding findings finds fine finish finished fire firearms firebrand fired firefighters fireworks firing
firm firmly firms first fiscal fit five fix fixed fixing flag flags flames flaw flawed fled fleeing flew flight flights flip flirting flooding floor
flow fly flying focus focused focusing folder folks follow followed followers following follows food foot footage football force forced forces forcing
foreign forever forget forgotten form formal formally formed former forms forth forum forward fought found foundation founded founder four fourth frame
franchise frankly fraud free freely freeze frequent frequently fresh freshman friend friendly friends front frustrated frustration fuel fueled fulfill
full fully fun function fund fundamental fundamentally funded funding fundraising funds furious fury future gain gained gaining gains game games gap
gas gate gather gathered gathering gave gay gear gender general generally generate generated generation generations gentlemen get gets getting giant
giants girl girls give given gives giving glass global globe goal goals goes going gone good goods got gotten govern governing government governments
governor governors grabbed grant granted grants grassroots grateful great greater greatest greatly greeted grew ground grounds group groups grow
growing grown grows growth guarantee guaranteed guard guards guest guests guidance guide guidelines guilty gun gunfire gunman guns guy guys hacked
hackers hacking hadn hair half hall halls halt hand handed handle handled handling hands hanging happen happened happening happens happy harassed
harassment hard harder hardly harm harmed harsh hashtag hasn hate hatred haul haven head headed heading headline headlines headquarters heads health
healthcare healthy hear heard hearing hearings heart heat heated heavily heavy height heightened held hell helm help helped helpful helping helps
hidden hide hiding high higher highest highlight highlighted highlights highly hire hired hiring historic historically history hit hits hitting hold
holding holds hole holiday home homes honest honor honored hope hoped hopeful hopefuls hopes hoping hospital hospitals host hosted hostile hostility
hosting hot hotel hour hours households houses housing huge humanitarian humanity humans hundred hundreds hunt hunting hurt husband icon idea ideas
identified identify identifying identity ideological ideology ignore ignored ill illegal illegally illness image images imagine immediate immediately
immense immigrant immigrants immigration immune immunity impact impeach impeachment implement implemented implications import importance important
importantly imports impose imposed impossible impression impressive improper improperly improve improved improvements improving inaccurate
inadvertently inappropriate inappropriately inbox incident incidents include included includes including income incoming incorrect increase increased
increases increasing increasingly incredible incredibly incumbent indeed independence independent independents indicate indicated indication indicted
indictment individual individuals industries industry inequality inevitable infected influence influenced influential inform information informed
infrastructure initial initially initiative initiatives injured injuries injury innocent inquiry insiders insist insisted inspired install instance
instances instead institution institutions instructed insulting insults insurance integrity intelligence intended intends intense intent intention
intentions interactions interest interested interesting interests interfere interference interim internal intervene intervention interview interviewed
interviews introduce introduced invasion invest investigate investigated investigating investigation investigations investigative investigators
investment investments investor investors invitation invited involved involvement involving irresponsible island isn issue issued issues issuing items
jail jeopardize jet job jobless jobs join joined joining journalism journalist journalists journey joy judge judges judgment jump jumped junior jury
justified justify keep keeping keeps kept key kick kicked kickoff kids kill killed killing kind kinds knee knew knock knocked know knowing knowledge
known knows label lack lacked lacks lady laid land landed landing landmark landscape language large largely larger largest last lasted lasting late
later latest launch launched launches launching law lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers lay laying layoffs lead leader leaders
leadership leading leads league leak leaked leaking leaks learn learned learning leave leaves leaving led left legacy legal legally legislation
legislative legitimacy legitimate length lengthy lessons letter letters letting level levels leverage liar liberal liberals liberties license licenses
lie lied lies life lift lifted lifting light lights liked likely likes limit limited limiting limits line lined lines link linked links list listed
listen listened listening lists literally little live lived lives living loans lobby lobbying lobbyists local located location lockdown locked long
longer longest longtime look looked looking looks looming looting lose losing loss losses lost lot lots loud love loved low lower lowest loyal loyalty
lying machine machines made magazine mail main mainland mainly mainstream maintain maintained major majority make makes making male malicious man
manage managed management manager managers managing mandate mandatory manner manufacturers manufacturing map marched margin margins marked market
marketing markets marks marriage married masks mass massacre massive match mate material materials math matter matters maximum maybe mayor mean
meaningful means meant meantime measure measured measures meddling media medical meet meeting meetings member members memo memory men mental mentally
mention mentioned merely merit mess message messages messaging met metal methods midnight midst midterm migrant migrants migration mild miles militant
military million millions mind minds minimum minister ministry minor minorities minority minus minute minutes misconduct misinformation misleading
missed missile missiles missing mission missions mistake mistakes mix mixed mobile mocked model moderate moderates modern modest mogul mom moment
moments momentum money monitor monitoring month monthly months mood moral morning mostly mother motion motivated mounted mounting move moved movement
moves movie moving multiple municipal murder murdered murders music name named names naming narrative narrow narrowly nation nationally nations
nationwide natural nature nearby nearly necessarily necessary neck need needed needs negative negotiate negotiated negotiating negotiations neighbor
neighborhood neighborhoods neighboring neighbors nervous net network networks neurosurgeon neutral newly news newsletters newspaper next night nights
nine nobody nominate nominated nominating nomination nominee nominees nonprofit normal notable note noted notes nothing notice noticed notified noting
notion novel nowhere nuclear number numbers numerous oath object objections objective obligation obligations observers obstruct obstruction obtain
obtained obvious obviously occasional occasions occupied occur occurred ocean odds offense offensive offer offered offering offers office officer
officers offices official officially officials offshore often oil old older oldest ongoing online open opened opening openly operate operating
operation operations opinion opinions opponent opponents opportunities opportunity oppose opposed opposing opposite opposition optimistic option
options orbit order ordered orders ordinary organization organizations organize organized organizers organizing original originally otherwise outbreak
outcome outgoing outlet outlets outline outlined outrage outraged outright outsider outsiders outspoken outstanding overall overcome overhaul overnight
overseas oversee overseeing oversight overturn overturned overwhelming overwhelmingly owned owner owners ownership owns pace pack package packed pages
paid pain painful paint painted pair pandemic panel paper papers parents park parliament part partial participants participate participating
participation particular particularly parties partisan partly partner partners parts party pass passage passed passengers passes passing patch path
patients pattern pause pay paying payment payments peace peaceful peacefully penalties penalty pending people perceived percent percentage perfect
perform performance performed performing perhaps period permanent permission permits permitted perpetrators person personal personality personally
personnel perspective persuade phase philosophy phone phones photo phrase physical physically pick picked picking picks picture pictures piece pieces
pilot pipeline pitch place placed places plan plane planes planet planned planning plans plant plants platform platforms play played player players
playing playoff playoffs plays plea pleaded pleased pledge pledged pledges plenty plus podcast podium point pointed pointing points poised police
policies policy political politically politician politicians politics poll polling polls pool poor pop popular popularity population populations
populist portion portrayed pose posed poses position positioned positions positive possibility possible possibly post posted posting posts potential
potentially poverty power powerful powers practice practices praise praised pray prayers precedent precincts predecessor predict predicted predicting
prefer preference preferred pregnant prepare prepared preparing presence present presented presents preserve presidency presidential presidents press
pressed pressing pressure presumptive pretty prevent prevented preventing previous previously price prices pride primaries primarily primary principal
principle principles prior priorities priority prison private privately probably probe problem problems procedure procedures proceed proceedings
process processes produce produced producer producing product production products professional professionals professor profile profit profits program
programs progress progressive progressives prohibit project projected projects prominent promise promised promises promising promote promoted promoting
prompted proof propaganda proper properly properties property proposal proposals propose proposed proposing prosecute prosecuted prosecution prosecutor
prosecutors prospect prospects prosperity protect protected protecting protection protections protective protest protesters protests proud prove proved
proven provide provided provider providers provides providing proving provision provisions provocative public publication publicly published pull
pulled pulling punch punish punishment purchase purchases purpose purposes pursue pursued pursuing pursuit push pushed pushing put puts putting
qualified qualify qualities quality quarter quarterback question questioned questioning questions quick quickly quiet quietly quit quo quote quoted
race races racial racism racist radical radio rain raise raised raises raising rallied rallies rally ran range rank ranking ranks rape rapidly rare
rarely rate rates rating ratings reach reached reaches reaching react reaction read readers reading reads ready real reality realize realized really
realm reason reasonable reasons rebuild rebuke recall recalled receive received receiving recent recently recession recognition recognize recognized
recommend recommendations recommended reconsider record recorded recording records recover recovered recovery recruit redistributed reduce reduced
reducing reelection refer reference referred referring reflect reflected reflects reform reforms refugees refusal refuse refused refusing regain regard
regarding regime region regional register registered registration registry regret regular regularly regulation regulations regulators regulatory rehab
reinstate reiterated reject rejected rejection related relations relationship relationships relatively relatives release released releasing relentless
relevant relied relief religion religious reluctant rely remain remained remaining remains remarkable remarks remember remembered remote removal remove
removed removing renewed reopen reopening repair repeal repeat repeated repeatedly replace replaced replied report reported reportedly reporter
reporters reporting reports represent represented representing represents reprint reputation request requested requesting requests require required
requirement requirements requires requiring rescue research researchers reserve reserved residents resign resignation resigned resistance resolution
resolve resolved resort resources respect respected respects respond responded respondents responding response responses responsibilities
responsibility responsible rest restore restored restoring restrict restrictions result resulted results resume retail retain retaliation retire
retired retirement return returned returning returns reveal revealed reveals revelation revelations revenue reversal reverse reversed review reviewed
reviewing revised revoked revolution rhetoric rich rid ride ridiculous right rights ring riot rioting riots ripping rise risen rising risk risks rival
rivals road robust rock rocket rockets rogue role roles roll rolled rolling roof rookie room root roots rose roughly round rounds route routinely rule
ruled rules ruling rumors run running runs rural rushed rushing sacrifice sad safe safeguards safely safety said sale sales sanctions sanctuary sat
satellite satellites save saved saving savings saw say saying says scale scandal scandals scared scenario scene scenes schedule scheduled scheme school
schools science scientific scientist scientists scope score scored scores scoring screaming screen scrutiny sea search searches searching season
seasons seat seats second seconds secret secretly section sector secure secured securing security see seeing seek seeking seeks seem seemed seemingly
seems seen sees seize seized select selected sell selling senators send sending senior sense senseless sensitive sent sentence sentenced sentences
sentencing sentiment separate separated serial series serious seriously serve served server serves service services serving session set sets setting
settle settled settlement seven seventh severe severely sex sexual sexually shaken shape share shared shares sharing sharp sharply sheet shift shifted
shifting ship ships shock shocked shoot shooter shooting shootings shop shopping shops short shortly shot shots shoulder shoulders shouldn shouted
shouting show showed showing shown shows shut shutdown sick side sides sight sign signal signaled signals signature signed significance significant
significantly signing signs silence silent similar similarly simple simply single sister sit site sites sits sitting situation six sixth size skeptical
skepticism skills skin sky slammed slamming sleep slightly slogan slow slowly small smaller smart smashed smoke social socialist society software sold
soldiers solely solid solution solutions solve somebody somehow someone something sometimes somewhat somewhere son sons soon sooner sorry sort sorts
sought sound sounds source sources space spam sparked speak speakers speaking speaks special species specific specifically specifics spectrum
speculation speech speeches speed spend spending spent spirit spirits split spoke spoken spokesman spokesperson spokeswoman sports spot spotlight spots
spotted spread spreading spring spurred square stability stable staff staffer staffers stage stages stake stakes stance stand standard standards
standing standoff stands star stars start started starting starts stated statement statements states statewide station stations status stay stayed
staying steadily steal stealing steel stem step stepped stepping steps stimulus stock stolen stood stop stopped stopping stops store stores stories
storm stormed story straight strategic strategies strategist strategy streak stream street streets strength strengthen stressed stretch strike strikes
striking strong stronger strongest strongly struck structure struggle struggled struggles struggling stuck student students studies study stuff stump
stunning style subject subjected submitted subpoena subpoenas subscribe subscribing subscription subsequent substantial substantially succeed succeeded
success successes successful successfully suddenly sue sued suffer suffered suffering sufficient suggest suggested suggesting suggestion suggests
suicide suit summary summer summit superdelegates supplies supply support supported supporter supporters supporting supportive supports supposed
suppressing sure surface surfaced surge surgery surprise surprised surprising surrounded surrounding surveillance survey surveyed surveys survive
survived suspect suspected suspects suspend suspended suspending suspension suspicion suspicious sustained sway sweeping swept swiftly swing switch
sworn system systems table tackle tactics take taken takeover takes taking talk talked talking talks tap tape tapped target targeted targeting targets
tariffs task tax taxes teach teachers teaching team teams tear tears tech technical technologies technology teenager telephone televised television
tell telling tells temperament temporarily temporary ten tend tens tense tension tensions tenure term terms terrible territory terror terrorism
terrorist terrorists test tested testified testify testimony testing tests text thank thanks theft theme theories theory thing things think thinking
thinks third thought thoughts thousands threat threaten threatened threatening threats three threshold threw throw throwing thrown ticket tie tied ties
tight time timeline times timing tip tired title titled today together toggle told tolerance toll tomorrow tone tonight took tool tools top topic
topics torn total totally touch touchdown touchdowns touched tough tougher tour touted town towns track tracking tracks traction trade trading
tradition traditional traffic traffickers trafficking tragedies tragedy tragic trail train training transactions transfer transgender transition
transparency trapped travel traveled traveling treat treated treating treatment tremendous trend trial tribute tried tries trigger triggered trip trips
troops trouble troubled truck true truly trust trusted truth try trying tune turmoil turn turned turning turnout turns tweet tweeted tweeting tweets
twice two type types typically ugly ultimate ultimately unable unacceptable unarmed unauthorized unaware uncertain uncertainty unchanged unclear
uncomfortable unconstitutional uncovered undecided undercut underlying undermine undermined undermining underscores understand understanding
understands understood underway undocumented unemployment unfair unfairly unfavorable unfortunate unhappy uniform unify unions unique unit unite unity
universal unknown unlikely unnamed unpopular unprecedented unrelated unrest unsubscribe untrue unusual unusually unveil unveiled upcoming update
updated updates uphold upper upset urge urged urgent urging use used useful user users uses using usual usually vacation vaccinated vaccine vaccines
vague valuable value values various vast vastly vehicle vehicles verdict version versions veteran veterans veto vetted victim victims victories victory
video videos view viewed viewers viewing views violate violated violating violation violations violence violent viral virtually virus visa visas
visible vision visit visited visiting visitors vital vocal voice voiced voices volunteers vote voted voter voters votes voting vowed vulnerability
vulnerable wage wages wait waited waiting wake walk walked walking walls want wanted wanting wants war warming warn warned warning warnings warrant
warrants wars wash wasn watch watchdog watched watches watching water wave waves waving way ways weak weaken wealth wealthy weapon weapons wear wearing
weather website websites week weekend weekly weeks weigh weighed weight welcome welcomed welcoming welfare well went weren whatsoever whistleblower
whites whole wide widely widespread wife wild wildly willing willingness win wind window windows winds wing winner winners winning wins winter wisdom
wish wishes withdraw withdrawal witness witnessed witnesses woman women won wonder word words work worked worker workers working works world worldwide
worried worries worry worse worst worth wouldn wound wounded write writer writes writing written wrong wrongdoing wrote yards year years yes yesterday
young younger youth youths zero zone`.split(/\s+/),
);
