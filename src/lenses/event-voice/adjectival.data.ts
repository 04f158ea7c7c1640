/**
 * Participles that are adjectives as a rule after "be": no event is told, unless a by-phrase follows.
 * Sources: Quirk, Greenbaum, Leech, Svartvik, "A Comprehensive Grammar of the English Language" (1985), 3.74-3.78 (the
 * passive gradient: semi-passives and pseudo-passives) and 7.15-7.19 (participial adjectives); Levin, "English Verb
 * Classes and Alternations" (1993), 31.1 (amuse verbs, whose participles name a state of mind).
 */
export const ADJECTIVAL_PARTICIPLES = `absorbed accustomed acquainted addicted advanced aged agitated alarmed amazed amused annoyed anointed appalled ashamed
assorted astonished astounded balanced beloved bemused blessed bored bothered bound buoyed captivated charmed colored
coloured complicated concerned conflicted confused contented convinced crammed crooked crowded cultured cursed dated
dazed dedicated delighted deluded depressed deserved destined detached determined devoted disadvantaged disappointed
disenchanted disgruntled disgusted disillusioned disinterested dismayed disposed dissatisfied distinguished distraught
distressed diversified divided divorced dressed drunk dumbfounded educated elated elderly embarrassed emotional
enamored enamoured engaged engrossed enlightened enraged enthralled enthused entitled estranged excited exhausted
experienced fascinated fatigued filled flabbergasted flattered flawed fleeting focused focussed fond frightened
frustrated furious gifted gone heartbroken heated hooked horrified impassioned inclined inebriated infatuated
infuriated interconnected interested intertwined intrigued invested irritated jaded limited littered loaded located
married mesmerized mistaken mixed moneyed motivated mystified naked nuanced obliged obsessed offended old-fashioned
opinionated opposed outdated outraged overcrowded overdue overjoyed overpopulated overpriced overrated overweight
overwhelmed overworked packed perplexed perturbed pleased poised positioned preoccupied prepared principled privileged
pronounced proven puzzled qualified ragged rattled refreshed related relaxed relieved reluctant renowned retired
rooted rude rutted saddened satisfied scared seasoned secluded self-centered shocked situated skilled sophisticated
spellbound stocked stressed stuck stuffed stunned suited supposed surprised talented tattered tempted terrified
thrilled tired troubled unabated unaccustomed unaffected unaided unannounced unarmed unaware unbiased uncensored
unchanged unconcerned unconvinced uncrowded undecided undeterred undisputed undivided uneducated unemployed unexpected
unfinished unfounded uninformed uninhabited uninspired uninsured unintended uninterested united unlimited unmarried
unmatched unmotivated unmoved unparalleled unprecedented unprepared unqualified unrelated unresolved unsettled
unskilled untested varied versed vested warped weathered wedded weird well-known winded worried wretched`;

/** Participles that follow "become" or "seem" as adjectives need no list: only "be" and "get" make a passive. Source: Quirk 3.75. */
export const GET_STATES = `accustomed acquainted angered annoyed bored carried changed confused divorced done dressed drunk engaged excited fed frustrated
going hooked hurt interested involved lost married mixed older organized organised prepared ready rid scared settled shaved started stuck tired upset used washed
worried`;

/** Words in "ed" or "en" that are no participle, and names of things that follow "be". Source: any dictionary. */
export const NO_PARTICIPLES = `bed bleed breed creed deed embed exceed feed freed-up greed heed hotbed hundred indeed infrared kindred linked-in moped naked need
proceed red reed sacred seed shed shred sled speed steed succeed ted united weed wicked wed zed fred mohammed ahmed alfred infred biped jagged rugged
crooked dogged wretched beloved supposed`;

/** Participles of verbs that take no object: "is gone" and "was risen" are no passive. Source: Levin 1993, 47-51; Quirk 16.2. */
export const WITHOUT_OBJECT = `arrived appeared arisen agreed-to awoken become been begun belonged come consisted crept died disappeared elapsed emerged existed expired
fallen fled gone had happened lain laughed lied occurred perished remained resided resigned resulted retired risen sat seemed slept smiled stood succeeded vanished wept
walked waited gotten got dwelt knelt leapt`;

/** Verbs whose past before "by" tells a measure or a way, not an agent. Source: Levin 1993, 45.6 (calibratable changes), 51 (motion). */
export const BY_MEASURE = `abided accompanied advanced changed climbed closed cooled crept declined decreased differed dipped dived doubled dropped drove edged expanded
fell followed grew grown improved increased jumped lived marched narrowed passed plummeted plunged preceded rallied ran rebounded reduced rolled rose sailed shrank
shrunk slid slipped slowed soared stood stopped surged swung travelled traveled tripled tumbled vaulted walked went widened won`;

/** Participles that name a lasting result after "am, is, are" ("is closed"), and an act after "was" or "been". Source: Quirk 3.77 (statal passive). */
export const RESULT_STATES = 'broken closed done finished frozen gone hidden locked rotten shut swollen worn';
