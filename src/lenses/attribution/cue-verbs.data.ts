import { listAbout } from '../list-about.ts';

/**
 * Verbs that introduce somebody's words or thoughts, by family; base forms, "+particle" where one belongs to it.
 * Sources: Gender Gap Tracker quote verb list (MIT), for say, argue and show; Hyland, "Persuasion and context"
 * (1998) and "Academic attribution" (1999), research / cognition / discourse acts; Bergler, "Evidential analysis of
 * reported speech" (1992), the fields of reporting verbs; Levin, "English Verb Classes and Alternations" (1993),
 * 37.1-37.9 (communication), 33 (judgment), 29.4-29.5 (declare, conjecture), 32 (desire); Wierzbicka,
 * "English Speech Act Verbs" (1987), for directives and commissives.
 */
export const CUE_VERBS = {
  say: `say tell write add state note remark comment mention observe report reply respond answer respond continue explain
    describe relate recount recall read recite repeat reiterate restate retort rejoin tweet retweet post blog email message
    testify phone cable text speak talk address discuss detail outline elaborate clarify specify interject opine muse
    quip joke laugh sigh shout yell scream whisper murmur mutter exclaim cry bark snap boast brag gush enthuse preach
    proclaim quote cite refer paraphrase narrate begin conclude finish chime intone deadpan tease rave`,
  ask: 'ask inquire query wonder question quiz interview press grill probe interrogate poll survey',
  argue: `argue claim assert contend maintain insist allege affirm reaffirm reassert aver avow declare posit submit
    stress emphasize emphasise underline underscore highlight point reason counter rebut object protest persist hold
    concede admit acknowledge confess grant allow recognize recognise accept agree concur disagree dispute contest charge`,
  announce: `announce reveal disclose divulge confirm reconfirm publish release unveil issue inform notify brief leak
    broadcast advise relay convey communicate certify hint signal imply insinuate intimate introduce lay spell identify`,
  show: 'show suggest indicate find demonstrate illustrate estimate reflect reveal document prove project forecast list name rank rate rule conclude determine discover',
  think: `think believe feel know suspect assume presume guess figure reckon consider regard view see deem judge doubt fear worry
    imagine suppose understand realize realise remember forget expect anticipate predict foresee forecast hope trust
    speculate estimate calculate conclude infer learn hear dream sense perceive credit envision ponder contemplate`,
  want: 'want wish desire like prefer love hate intend mean plan aim seek try attempt need hope long aspire favor favour support back oppose enjoy care decide choose opt resolve vote',
  judge: `accuse blame criticize criticise condemn denounce attack slam blast rip bash hit lash assail lambaste skewer
    excoriate deride mock ridicule taunt insult belittle disparage decry deplore lament bemoan complain grumble gripe fume
    rail rant regret apologize apologise praise laud hail applaud commend congratulate thank salute celebrate compliment
    defend justify excuse endorse embrace welcome champion tout promote call label brand dub term characterize characterise
    portray depict paint cast compare liken dismiss downplay challenge chide scold rebuke reprimand berate admonish castigate
    chastise pan knock fault pillory savage vilify target bemoan trash torch jab needle`,
  urge: `urge demand order command instruct direct call request appeal beg plead implore beseech entreat recommend
    advocate advise counsel suggest propose exhort encourage warn caution alert remind invite nudge push press lobby
    petition pray summon bid dare forbid`,
  commit:
    'promise pledge vow swear commit guarantee assure reassure ensure offer volunteer threaten undertake guarantee agree',
  refuse:
    'deny refuse decline reject rebuff refute repudiate renounce disavow disclaim dodge deflect sidestep duck demur rule',
  seem: 'seem appear look sound tend indicate',
  echo: 'echo signal express voice share raise deliver give make offer issue present propose pose float sign draft pen author convince persuade teach attribute ascribe credit deem predict file',
} as const;

/** Nouns that stand for an act of saying or thinking. Source: Francis 1994, labelling nouns: illocutionary, language-activity, mental-process. */
export const CUE_NOUNS = `statement comment remark claim assertion allegation accusation charge announcement warning promise
  pledge vow threat denial admission criticism attack praise support endorsement opposition call demand request appeal plea
  question answer response reply reaction complaint objection protest argument explanation description view opinion belief
  thought fear concern worry hope expectation prediction forecast estimate plan proposal suggestion recommendation idea
  message word tweet post letter email interview speech testimony report account story rhetoric insistence contention
  assessment conclusion finding decision desire wish doubt skepticism suspicion confidence conviction promise sentiment
  position stance insult jab rebuke condemnation confession confirmation revelation speculation rumor rumour news quote quotation`;

/** Past and participle of irregular verbs of the lists. Source: Quirk et al. 1985, 3.11-3.20. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  read: 'read',
  speak: 'spoke spoken',
  begin: 'began begun',
  hold: 'held',
  lay: 'laid',
  spell: 'spelled spelt',
  show: 'showed shown',
  find: 'found',
  prove: 'proved proven',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  see: 'saw seen',
  understand: 'understood',
  forget: 'forgot forgotten',
  foresee: 'foresaw foreseen',
  hear: 'heard',
  dream: 'dreamed dreamt',
  learn: 'learned learnt',
  mean: 'meant',
  seek: 'sought',
  choose: 'chose chosen',
  paint: 'painted',
  cast: 'cast',
  hit: 'hit',
  swear: 'swore sworn',
  undertake: 'undertook undertaken',
  forbid: 'forbade forbidden',
  bid: 'bade bidden',
  give: 'gave given',
  make: 'made',
  teach: 'taught',
  leak: 'leaked',
  forecast: 'forecast',
  broadcast: 'broadcast',
  retell: 'retold',
  withdraw: 'withdrew withdrawn',
  rule: 'ruled',
  let: 'let',
};

export const ABOUT_CUES = listAbout(
  'Verbs and nouns of saying and thinking',
  'Gender Gap Tracker quote verb list (MIT); Hyland (1998, 1999); Bergler (1992); Levin (1993), 37.1-37.9, 33, 29.4-29.5, 32; Wierzbicka (1987)',
  CUE_VERBS,
  CUE_NOUNS,
);
