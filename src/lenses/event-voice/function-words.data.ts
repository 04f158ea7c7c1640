import { listAbout } from '../list-about.ts';

/**
 * Function words that bound clauses and phrases. Source: Quirk, Greenbaum, Leech, Svartvik, "A Comprehensive Grammar of
 * the English Language" (1985), chapters 3-6, 9 and 13-15.
 */
export const FUNCTION_WORDS = {
  be: `am is are was were be been being 'm 're isn't aren't wasn't weren't ain't isn aren wasn weren isnt arent wasnt werent i'm you're we're they're who're`,
  /** A pronoun with a clitic that can be "is" or "has"; a participle after it decides. */
  clitic: `he's she's it's that's who's there's what's here's`,
  have: `has have had having 've hasn't haven't hadn't hasn haven hadn i've you've we've they've who've could've would've should've`,
  get: 'get gets got gotten getting',
  do: `do does did don't doesn't didn't`,
  modal: `will would can could may might must shall should ought cannot won't wouldn't can't couldn't mustn't shouldn't i'll you'll he'll she'll
    it'll we'll they'll i'd you'd he'd she'd we'd they'd 'll 'd won couldn wouldn shouldn`,
  to: 'to',
  by: 'by',
  of: 'of',
  negative: 'not never neither nor',
  article: 'the a an',
  determiner: `this these those each every either no some any another such all both half many few several most more less other its his
    her their my our your whose enough`,
  subjectPronoun: 'he she they i we it you who everyone everybody someone somebody nobody anyone one',
  objectPronoun: 'him her them me us it you himself herself themselves itself myself ourselves',
  relative: 'who which that whom whose where',
  preposition: `in on at from with for into onto over under after before during between among against through without within toward towards upon
    despite like unlike since until amid amidst beside besides behind beyond across along around near off out up down per via regarding concerning
    throughout about above below except inside outside than as because following`,
  coordinator: 'and or but yet plus',
  subordinator: `if while although though whereas unless whether lest once when why how whenever wherever so`,
  question: 'what which who whom whose when where why how',
  adverb: `also too even still just only again already then now here there later earlier recently previously repeatedly often always sometimes
    twice soon ever perhaps maybe however instead meanwhile thus therefore rather quite almost nearly well away back yesterday today tomorrow tonight
    very far much yet not never once first last ago abroad apparently first-ever long better best worse newly widely wrongly seldom rarely finally
    eventually initially reportedly allegedly all both each more most less`,
} as const;

/** Degree words: a participle after one is an adjective. Source: Quirk 3.76, 7.4. */
export const DEGREE_WORDS = 'very so too extremely incredibly pretty super fairly awfully terribly';

/** What follows "by" without being an agent: means, time, measure. Source: Quirk 9.48-9.50, 8.79. */
export const NO_AGENTS = `far now then hand mail phone telephone email accident mistake chance law default design definition name birth force nature
  means way virtue reason dint telephone post train car bus plane air sea road land rail boat ship ballot vote proxy monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december noon midnight dawn dusk
  today tomorrow tonight itself themselves himself herself half length lengths margin margins landslide lot knockout`;

/** Words of a time without a preposition: "killed Monday night", "held last week". Source: Quirk 8.52, 9.40. */
export const TIME_WORDS = {
  day: 'monday tuesday wednesday thursday friday saturday sunday overnight yesterday today tonight tomorrow midweek',
  partOfDay: 'morning afternoon evening night',
  span: 'week weekend month year decade century spring summer autumn fall winter january february march april may june july august september october november december',
  deictic: 'last this next that',
} as const;

export const ABOUT_FUNCTION_WORDS = listAbout(
  'Function words that bound clauses',
  'Quirk et al. (1985), ch. 3-6, 9 and 13-15',
  FUNCTION_WORDS,
);
