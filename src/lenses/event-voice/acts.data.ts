import { listAbout } from '../list-about.ts';

/**
 * Acts that news reports as done by somebody to somebody or something. `verbs` take the one acted on as their object,
 * `nouns` name the act ("the killing of"), `outcomes` tell what befell the one acted on without an agent ("died").
 * A verb in "may" also has a use without an object ("the shop closed"): it counts as done by somebody only where an
 * object follows. Sources: Levin, "English Verb Classes and Alternations" (1993): 42.1 murder, 42.2 poison, 18 contact by
 * impact, 10.1-10.11 removing, 11 sending, 13.1 giving, 13.5 getting, 15 hold, 16 conceal, 29.1 appoint, 33 judgment,
 * 37.1-37.9 communication, 44 destroy, 45 break and other change of state (causative alternation), 48.2 disappearance,
 * 55 aspectual; Fellbaum, WordNet (1998), for nominal forms.
 */
export interface Act {
  id: string;
  verbs?: string;
  may?: string;
  nouns?: string;
  outcomes?: string;
}

export const ACTS: readonly Act[] = [
  {
    id: 'kill',
    verbs: 'kill slay murder assassinate massacre slaughter behead lynch electrocute',
    nouns:
      'killing killings slaying slayings murder murders assassination assassinations massacre slaughter death deaths',
    outcomes: 'die perish',
  },
  { id: 'execute', verbs: 'execute hang', nouns: 'execution executions' },
  { id: 'shoot', may: 'shoot', nouns: 'shooting shootings' },
  { id: 'stab', verbs: 'stab', nouns: 'stabbing stabbings' },
  { id: 'injure', verbs: 'injure wound hurt maim hospitalize hospitalise', nouns: 'wounding' },
  {
    id: 'beat',
    verbs: 'pummel assault maul batter',
    may: 'beat',
    nouns: 'beating beatings assault assaults',
  },
  { id: 'rape', verbs: 'rape molest', nouns: 'rape rapes' },
  { id: 'torture', verbs: 'torture abuse mistreat', nouns: 'torture abuse mistreatment' },
  {
    id: 'attack',
    verbs: 'attack ambush storm raid target',
    nouns: 'attack attacks ambush raid raids storming targeting',
  },
  {
    id: 'bomb',
    verbs: 'bomb shell bombard torpedo',
    nouns: 'bombing bombings shelling bombardment',
    outcomes: 'explode',
  },
  { id: 'strike', verbs: 'ram', may: 'strike hit', nouns: 'strike strikes' },
  {
    id: 'destroy',
    verbs: 'destroy demolish raze flatten level ruin wreck devastate',
    nouns: 'destruction demolition razing',
    outcomes: 'collapse',
  },
  { id: 'damage', verbs: 'damage vandalize vandalise deface', nouns: 'damage vandalism' },
  { id: 'burn', verbs: 'torch', may: 'burn', nouns: 'burning torching' },
  {
    id: 'invade',
    verbs: 'invade occupy overrun seize capture retake recapture annex besiege blockade',
    nouns: 'invasion occupation capture annexation seizure siege blockade',
  },
  { id: 'shoot down', verbs: 'down', nouns: 'downing', outcomes: 'crash' },
  {
    id: 'abduct',
    verbs: 'kidnap abduct',
    nouns: 'kidnapping kidnappings abduction abductions',
    outcomes: 'disappear vanish',
  },
  {
    id: 'arrest',
    verbs: 'arrest apprehend detain imprison jail handcuff',
    nouns: 'arrest arrests detention detentions imprisonment jailing apprehension',
  },
  {
    id: 'charge',
    verbs: 'indict arraign prosecute',
    may: 'charge',
    nouns: 'indictment indictments prosecution prosecutions arraignment',
  },
  { id: 'convict', verbs: 'convict', nouns: 'conviction convictions' },
  { id: 'acquit', verbs: 'acquit exonerate', nouns: 'acquittal exoneration' },
  { id: 'sentence', verbs: 'sentence', nouns: 'sentencing' },
  { id: 'fine', verbs: 'fine penalize penalise' },
  { id: 'sue', verbs: 'sue', nouns: 'suing' },
  { id: 'free', verbs: 'free release pardon', nouns: 'release freeing pardon pardoning' },
  {
    id: 'deport',
    verbs: 'deport extradite expel evict banish',
    nouns: 'deportation deportations extradition expulsion expulsions eviction evictions',
  },
  { id: 'displace', verbs: 'displace evacuate', nouns: 'displacement evacuation', outcomes: 'flee' },
  { id: 'separate', verbs: 'separate', nouns: 'separation separations' },
  {
    id: 'dismiss',
    verbs: 'fire sack dismiss oust depose topple overthrow unseat',
    nouns: 'firing firings dismissal dismissals ouster ousting sacking overthrow toppling',
    outcomes: 'resign quit',
  },
  { id: 'lay off', verbs: 'furlough', nouns: 'layoff layoffs' },
  { id: 'suspend', verbs: 'suspend', nouns: 'suspension suspensions' },
  { id: 'remove', verbs: 'remove strip', nouns: 'removal removals' },
  {
    id: 'appoint',
    verbs: 'appoint nominate name install reappoint',
    nouns: 'appointment appointments nomination nominations naming',
  },
  { id: 'elect', verbs: 'elect reelect', nouns: 'election' },
  { id: 'defeat', verbs: 'defeat trounce', nouns: 'defeat', outcomes: 'lose' },
  { id: 'impeach', verbs: 'impeach censure', nouns: 'impeachment' },
  { id: 'accuse', verbs: 'accuse implicate', nouns: 'accusation accusations' },
  {
    id: 'criticize',
    verbs: 'criticize criticise condemn denounce lambaste blast slam rebuke',
    nouns: 'criticism condemnation denunciation rebuke',
  },
  { id: 'praise', verbs: 'praise commend hail applaud laud', nouns: 'praise' },
  { id: 'blame', verbs: 'blame fault', nouns: 'blaming' },
  {
    id: 'approve',
    verbs: 'approve ratify authorize authorise endorse enact',
    may: 'pass',
    nouns: 'approval ratification authorization authorisation passage endorsement',
  },
  { id: 'reject', verbs: 'reject veto defeat', nouns: 'rejection veto' },
  { id: 'block', verbs: 'block halt thwart foil', may: 'stall', nouns: 'blocking halting' },
  { id: 'ban', verbs: 'ban prohibit outlaw bar forbid', nouns: 'ban prohibition banning' },
  {
    id: 'cancel',
    verbs: 'cancel scrap rescind revoke repeal annul nullify overturn',
    nouns: 'cancellation cancellations revocation repeal annulment scrapping',
  },
  { id: 'impose', verbs: 'impose', nouns: 'imposition' },
  { id: 'sign', verbs: 'sign', nouns: 'signing' },
  { id: 'introduce', verbs: 'introduce unveil propose', nouns: 'introduction unveiling' },
  { id: 'leak', may: 'leak', nouns: 'leak leaks leaking' },
  { id: 'publish', verbs: 'publish disclose reveal', nouns: 'publication disclosure' },
  { id: 'hack', verbs: 'hack', nouns: 'hacking hack' },
  { id: 'steal', verbs: 'steal loot rob burgle', nouns: 'theft thefts looting robbery' },
  { id: 'close', verbs: 'shutter', may: 'close shut', nouns: 'closure closures closing shutdown' },
  { id: 'cut', verbs: 'slash', may: 'cut reduce', nouns: 'cut cuts cutting' },
  { id: 'raise', verbs: 'raise hike', nouns: 'raising' },
  { id: 'spend', verbs: 'squander', may: 'spend' },
  { id: 'pay', may: 'pay fund finance bankroll subsidize', nouns: 'payment payments funding' },
  { id: 'buy', verbs: 'buy acquire purchase', nouns: 'acquisition purchase takeover' },
  { id: 'sell', verbs: 'privatize privatise', may: 'sell', nouns: 'sale sales' },
  { id: 'rescue', verbs: 'rescue save evacuate', nouns: 'rescue' },
  { id: 'treat', verbs: 'treat' },
  { id: 'deploy', verbs: 'deploy dispatch', nouns: 'deployment' },
  { id: 'withdraw', may: 'withdraw', nouns: 'withdrawal' },
  { id: 'order', verbs: 'instruct', may: 'order' },
  { id: 'force', verbs: 'force compel coerce' },
  { id: 'investigate', verbs: 'investigate probe', nouns: 'investigation investigations probe' },
  { id: 'question', verbs: 'question interrogate', nouns: 'interrogation questioning' },
  { id: 'search', verbs: 'search', nouns: 'search' },
  { id: 'disperse', verbs: 'disperse teargas', nouns: 'dispersal' },
  { id: 'silence', verbs: 'silence censor muzzle gag', nouns: 'censorship silencing' },
  { id: 'mislead', verbs: 'mislead deceive defraud', nouns: 'deception' },
  { id: 'invite', verbs: 'invite', nouns: 'invitation' },
  { id: 'sanction', verbs: 'sanction' },
  { id: 'cause', verbs: 'cause spark trigger ignite' },
];

/** Listed acts that befall one named person or thing once in an event: told twice, they are the same act. */
export const ONCE = `kill execute shoot stab rape abduct arrest charge convict acquit sentence free deport dismiss suspend appoint elect defeat
  impeach invade sign buy rescue remove cancel`;

/**
 * Heads of phrases that stand where an agent stands and are none: happenings, causes, times, nobody in particular.
 * Source: Cruse, "Some thoughts on agentivity" (1973), effective and initiative against agentive; Quirk et al. 1985, 10.19-10.21.
 */
export const NO_AGENT_HEADS = `accident avalanche blast blaze bullet bullets bomb bombs cause causes crash crashes collision cyclone disease earthquake epidemic event events explosion
  explosions factors fire fires flood flooding floods hurricane illness incident landslide lightning mistake outbreak pandemic quake rain rains storm storms strike
  strikes tornado tremor tsunami typhoon virus wave weather wildfire wildfires wind winds shell shells missile missiles rocket rockets mortar mortars
  grenade grenades shrapnel mine mines drone drones airstrike airstrikes gunfire knife attack attacks shooting shootings killing murder
  month months week weeks year years day days night hour hours morning afternoon evening weekend decade
  someone somebody anyone anybody people everyone everybody nobody one something anything everything nothing which that indictment decision move fact
  report reports evidence issue issues situation problem problems war conflict violence crisis`;

/** Verbs with a particle that tell another act than the verb alone. Source: Quirk 16.4 (transitive phrasal verbs). */
export const PHRASAL_ACTS =
  'strike+down:reject shoot+down:shoot_down shut+down:close gun+down:shoot burn+down:burn';

/**
 * Words for who did it, which make a sentence name somebody as an agent though under another name. Source: Levin 1993, 42
 * and 18, nouns of those who do these acts.
 */
export const DOERS = `gunman gunmen shooter shooters attacker attackers assailant assailants bomber bombers killer killers murderer hijacker
  hijackers kidnapper kidnappers hacker hackers thief thieves robber robbers sniper militant militants terrorist terrorists rebel rebels`;

/** Verbs whose subject does the act that their object names: "led her overthrow". Source: Quirk 18.115 (eventive objects), Levin 1993, 55. */
export const LIGHT_VERBS = `led lead leads leading order orders ordered carry+out carries+out carried+out oversee oversees oversaw launch launches launched
  conduct conducts conducted commit commits committed claimed+responsibility urge urges urged demand demands demanded seek seeks sought announce announces
  announced plan plans planned cause causes caused make makes made`;

/** Acts that one body alone does: who arrests is plain without being named. Source: Quirk 3.68 (agents left out as evident). */
export const EVIDENT: readonly { acts: string; agents: string }[] = [
  {
    acts: 'arrest search question charge',
    agents: 'police officer officers authorities authority official officials policeman policemen',
  },
  { acts: 'convict acquit sentence order', agents: 'court judge jury jurors' },
  { acts: 'treat rescue', agents: 'doctor doctors medics firefighters rescuers paramedics hospital' },
];

export const ABOUT_ACTS = listAbout(
  'Acts with their verbs, nouns and outcomes',
  'Levin, English Verb Classes and Alternations (1993); Fellbaum, WordNet (1998), for nominal forms',
  ACTS,
);
