import { listAbout } from '../list-about.ts';

/**
 * Participles that are adjectives as a rule after "be": no event is told, unless a by-phrase follows.
 * Sources: Quirk, Greenbaum, Leech, Svartvik, "A Comprehensive Grammar of the English Language" (1985), 3.74-3.78 (the
 * passive gradient: semi-passives and pseudo-passives) and 7.15-7.19 (participial adjectives); Huddleston and Pullum,
 * "The Cambridge Grammar of the English Language" (2002), 16.10.1.3 (adjectival passives); Levin, "English Verb
 * Classes and Alternations" (1993), 31.1 (amuse verbs, whose participles name a state of mind).
 */
export const ADJECTIVAL_PARTICIPLES = `underage undercooked underdeveloped underprivileged underrated understaffed undernourished underpaid overpaid
armed abashed absorbed accustomed acquainted addicted advanced advantaged aged aggrieved agitated alarmed amazed amused
annoyed anointed appalled ashamed assorted astonished astounded baffled balanced beguiled based beloved bemused bewildered
bewitched biased biassed bigoted blessed bloated bored bothered bound buoyed captivated chagrined charmed chastened
clued colored coloured complicated conceited concerned conflicted confused contented convinced convoluted crammed
cramped crazed crestfallen crooked crowded cultured cursed dated daunted dazed dedicated dejected delighted deluded
demented demoralised demoralized depressed deranged deserted deserved destined detached determined devoted dilapidated
disabled disadvantaged disappointed discomfited disconcerted disconnected disenchanted disengaged disgruntled
disgusted disheartened disheveled dishevelled disillusioned disinclined disinterested dismayed disorganised
disorganized disorientated disoriented dispirited disposed disquieted dissatisfied distinguished distracted distraught
distressed diversified divided divorced doomed downtrodden dressed drunk dumbfounded educated elated elderly
embarrassed embittered emotional enamored enamoured enchanted endangered engaged engrossed enlightened enmeshed
enraged enraptured enthralled enthused entitled entrenched estranged exasperated excited exhausted exhilarated
experienced famed fascinated fatigued filled flabbergasted flattered flawed fleeting flustered focused focussed fond
frazzled frenzied frightened frustrated furious galled gifted gladdened gnarled gone gratified grieved handicapped
heartbroken heartened heated hooked horrified humbled hunched hurried impassioned impressed incensed inclined
inebriated infatuated infuriated ingrained inhibited interconnected interested intertwined intrigued invested
invigorated involved irked irritated jaded jumbled justified knackered leisured limited littered loaded located
lopsided married mesmerized miffed misguided misinformed mistaken mixed moneyed monied moonstruck mortified motivated
muddled mystified naked nauseated nettled nonplussed nuanced obliged obsessed offended old-fashioned opinionated
opposed outdated outmoded outraged overblown overcrowded overdue overextended overjoyed overpopulated overpriced
overrated overweight overwhelmed overworked packed pained parched peeved perplexed perturbed perverted piqued pleased
poised polarised polarized populated positioned predisposed prejudiced preoccupied prepared principled privileged pronounced
propertied puzzled qualified ragged rattled refreshed related relaxed relieved reluctant renowned reputed retired
riddled riled rooted rude rutted saddened sated satisfied saturated scared scarred scattered seasoned secluded
self-centered sheltered shocked sickened situated skewed skilled slanted smitten sophisticated spellbound spoiled
spoilt startled starved steeped stilted stocked strained strapped stressed stuck stuffed stumped stunned stupefied
subdued suited supposed surprised swamped talented tantalized tattered tempted terrified thrilled tinged tired
troubled unaware united varied versed vested vexed warped warranted wearied weathered wedded weird well-known winded
wooded worried upset wowed wretched wrinkled`;

/**
 * Adjectives of the list above whose participle tells an act before certain words: "mixed with water" beside "mixed". A
 * line has the words, and what follows where an act is told (`-ly`: an adverb of manner). Source: Quirk 3.76-3.77
 * (statal and dynamic passive: adjuncts of time and manner, particles), 16.12-16.14 (particles).
 */
export const ACTS_BEFORE = `
  determined: that by on after before from through when whether how what in
  absorbed: by through into from
  pronounced: -ly dead guilty innocent fit a the as in like
  mixed: with in into together by
  divided: into among between up by -ly
  united: under by
  educated: at by
  scared: away off into
  invested: -ly for
  opposed: -ly
  dedicated: on last this yesterday today
  filled: in out up -ly yesterday overnight last again
  seasoned strained heated loaded packed stocked balanced coloured colored detached disconnected tempered spoiled drained positioned scattered: -ly at on before after during until overnight along across around together up down away for into from over to when yesterday
  broken closed finished frozen hidden locked shut worn: every -ly
  crowded: out
  done: over in at by on through for
  based: on upon around
  limited: -ly
  dressed: -ly
`;

/** Participles of the person that speaks or is spoken of: "I am done with it", "she was lost". Source: Quirk 3.76. */
export const OF_PERSONS = 'done finished lost rested honored honoured sold';

/** Participles that seldom tell an act after "am, is, are": "is densely populated". Source: Quirk 3.77. */
export const WITH_WELL =
  'known informed educated meant mannered armed read spoken heeled connected established rounded liked loved respected behaved rested fed dressed endowed equipped groomed versed suited intentioned preserved';

/** Nouns without a plural that a participle stands before: "this is processed food". Source: Quirk 5.58-5.59 (noncount nouns). */
export const MASS_NOUNS = `food meat milk water music money data research evidence information equipment land property furniture clothing software
  labor labour wood paper steel rice fish beef chicken fruit sugar coffee tea wine beer art glass plastic waste energy`;

/** Participles that follow "become" or "seem" as adjectives need no list: only "be" and "get" make a passive. Source: Quirk 3.75. */
export const GET_STATES = `accustomed acquainted angered annoyed bored carried changed confused divorced dressed drunk engaged excited fed frustrated
going hooked interested involved lost married mixed older organized organised prepared ready rid scared settled shaved started stuck tired upset used washed
worried`;

/** Words in "ed" or "en" that are no participle, and names of things that follow "be". Source: any dictionary. */
export const NO_PARTICIPLES = `bed bleed breed creed deed embed exceed feed freed-up greed heed hotbed hundred indeed infrared kindred linked-in moped naked need
proceed red reed sacred seed shed shred sled speed steed succeed ted united weed wicked wed zed fred mohammed ahmed alfred infred biped jagged rugged outspoken
crooked dogged wretched beloved supposed`;

/** Participles of verbs that take no object: "is gone" and "was risen" are no passive. Source: Levin 1993, 47-51; Quirk 16.2. */
export const WITHOUT_OBJECT = `arrived appeared arisen agreed-to awoken become been begun belonged come consisted crept died disappeared elapsed emerged existed expired
fallen fled gone had happened lain laughed lied occurred perished remained resided resigned resulted retired risen sat seemed slept smiled stood succeeded vanished wept
waited gotten got dwelt knelt leapt`;

/** Verbs whose past before "by" tells a measure or a way, not an agent. Source: Levin 1993, 45.6 (calibratable changes), 51 (motion). */
export const BY_MEASURE = `abided accompanied advanced changed climbed closed cooled crept declined decreased differed dipped dived doubled dropped drove edged expanded
fell followed grew grown improved increased jumped lived marched narrowed passed plummeted plunged preceded rallied ran rebounded reduced rolled rose sailed shrank
shrunk slid slipped slowed soared stood stopped surged swung travelled traveled tripled tumbled vaulted walked went widened won`;

/** Participles that name a lasting result after "am, is, are" ("is closed"), and an act after "was" or "been". Source: Quirk 3.77 (statal passive). */
export const RESULT_STATES =
  'broken closed connected done finished frozen gone hidden locked rotten shut swollen worn';

/**
 * "un-" and a participle is an adjective ("unchanged"), but where "un-" reverses an act ("unveiled"). Source: Huddleston
 * and Pullum 2002, 19.5.1 (negative and reversative "un-").
 */
export const REVERSED = `unbound unbuckled unburdened unbuttoned unchained unclogged uncoiled uncorked uncoupled uncovered undone undressed unearthed
unfolded unfrozen unfurled unhinged unhitched unhooked unleashed unloaded unlocked unmasked unpacked unpicked unpinned unplugged unravelled unraveled
unrolled unsaddled unscrewed unsealed unseated unshackled untangled untied unveiled unwound unwrapped unzipped`;

/** Verbs without an object that make a passive with their preposition: "was lied to". Source: Quirk 16.5, 16.14 (prepositional verbs). */
export const PREPOSITIONAL = 'laughed lied slept smiled walked wept dwelt agreed';

/** Adjectives in "-ed" made of a part of the body or the mind: "open-minded", "left-handed". Source: Quirk I.38 (noun and "-ed"). */
export const BODY_ADJECTIVES = `armed blooded bodied breasted browed eared eyed faced fisted footed haired handed headed hearted heeled legged lipped
mannered minded mouthed natured necked nosed sided sighted skinned spirited tempered throated toothed tongued willed winged witted`;

/**
 * Verbs that stand without an object as readily as with one: after "it's", "who's", "she's" their participle is read
 * as a perfect. Source: Levin 1993, 45 (change of state), 48 (appearance), 51 (motion), 40 (bodily processes), 37 (talk).
 */
export const PERFECT_AFTER_CLITIC = `aged agreed asked begun campaigned changed climbed collapsed come continued cooled cried decreased deteriorated
dried dropped ended eroded evolved expanded failed finished flown gained grown helped hoped improved increased joined learned learnt left lived
looked lost marched moved passed played protested rallied returned run said sailed sat shrunk slowed spoken spread started stayed stopped struggled
studied swum talked thought traveled travelled tried turned visited volunteered voted walked wanted warmed weakened won wondered worked worsened`;

export const ABOUT_PARTICIPLES = listAbout(
  'Participles that are adjectives, and words that are none',
  'Quirk et al. (1985), 3.74-3.78 and 7.15-7.19; Levin (1993); Huddleston and Pullum (2002), 19.5.1',
  ADJECTIVAL_PARTICIPLES,
  GET_STATES,
  NO_PARTICIPLES,
  WITHOUT_OBJECT,
  BY_MEASURE,
  RESULT_STATES,
  REVERSED,
  PREPOSITIONAL,
  BODY_ADJECTIVES,
  PERFECT_AFTER_CLITIC,
  OF_PERSONS,
  WITH_WELL,
  MASS_NOUNS,
);
