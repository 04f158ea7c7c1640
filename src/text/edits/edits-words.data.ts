/**
 * Words that show a change of attribution: base reporting verbs with their inflections, and the adverbs and phrases that
 * mark hearsay. Source: the communication verbs of Levin, English Verb Classes and Alternations (1993), 37.7, and the
 * hearsay adverbs of Chafe, Evidentiality in English Conversation and Academic Writing (1986); chosen and inflected for
 * this project.
 */
export const ATTRIBUTION_WORDS: ReadonlySet<string> = new Set(
  (
    'say says said saying tell tells told claim claims claimed claiming allege alleges alleged allegedly alleging ' +
    'assert asserts asserted asserting report reports reported reportedly reporting state states stated stating ' +
    'announce announces announced announcing acknowledge acknowledges acknowledged admit admits admitted concede ' +
    'concedes conceded deny denies denied insist insists insisted maintain maintains maintained argue argues argued ' +
    'suggest suggests suggested confirm confirms confirmed warn warns warned add adds added note notes noted explain ' +
    'explains explained contend contends contended declare declares declared reveal reveals revealed accuse accuses ' +
    'accused according apparently purportedly supposedly ostensibly unnamed anonymous anonymity sources quoted citing'
  ).split(' '),
);

/**
 * Nouns by which reports label persons, groups, acts and places, where the choice of word is the writer's: the naming
 * of protest, migration, armed conflict, government and death. Source: the contested pairs listed under "labels",
 * "terrorism", "refugee/migrant" and "gender" in the published style guides of news agencies and broadcasters (AP, BBC,
 * Reuters handbooks), collected as single words for this project.
 */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  (
    'terrorist terrorists militant militants fighter fighters rebel rebels insurgent insurgents extremist extremists ' +
    'gunman gunmen attacker attackers assailant assailants shooter suspect suspects killer killers murderer thug thugs ' +
    'rioter rioters protester protesters protestor protestors demonstrator demonstrators activist activists mob crowd ' +
    'agitator agitators looter looters vandals dissident dissidents separatist separatists nationalist nationalists ' +
    'migrant migrants immigrant immigrants refugee refugees alien aliens undocumented illegal asylum settler settlers ' +
    'regime government administration junta strongman dictator leader ruler warlord president militia militias ' +
    'hardliner hardliners moderate moderates radical radicals conservative conservatives liberal liberals far-right ' +
    'far-left leftist leftists rightist populist populists fascist socialist communist supremacist victim victims ' +
    'survivor survivors martyr martyrs hostage hostages prisoner prisoners detainee detainees captive captives ' +
    'attack attacks strike strikes raid raids operation invasion incursion offensive assault massacre genocide killing ' +
    'killings murder assassination execution clash clashes riot riots protest protests demonstration unrest uprising ' +
    'rebellion revolt coup takeover crackdown incident accident war conflict settlement settlements colony outpost ' +
    'neighborhood neighbourhood territory territories occupied disputed whistleblower leaker traitor hero spy'
  ).split(' '),
);

/**
 * Function words whose change alters what is claimed: negation, modality, quantity. Source: the polarity items, modal
 * auxiliaries and quantifying determiners of Huddleston and Pullum, The Cambridge Grammar of the English Language
 * (2002), ch. 3, 5 and 9.
 */
export const CLAIM_WORDS: ReadonlySet<string> = new Set(
  (
    "no not never none nobody nothing neither nor without cannot can't won't isn't aren't wasn't weren't don't doesn't " +
    "didn't couldn't wouldn't shouldn't hasn't haven't hadn't will would may might must shall should can could all any " +
    'some most many few several more less least both each every only almost nearly about around over under'
  ).split(' '),
);

/** English cardinals and the words that scale them, which make a part a figure. Source: Huddleston and Pullum (2002), ch. 5, 10. */
export const FIGURE_WORDS: ReadonlySet<string> = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million ' +
    'millions billion billions trillion dozen dozens half third quarter percent first second third fourth fifth'
  ).split(' '),
);
