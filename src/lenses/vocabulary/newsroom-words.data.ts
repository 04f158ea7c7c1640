import { stem } from '../../text/words/stem.ts';
import { listAbout } from '../list-about.ts';

/**
 * Words that every newsroom uses of its own work, and so tell of house and layout rather than of the event: speech verbs,
 * times, kinds of text, and what stands around a text on its page. Source: Biber, Johansson, Leech, Conrad, Finegan,
 * "Longman Grammar of Spoken and Written English" (1999), 5.2 (frequent verbs of communication), 10.2 (time adverbials),
 * register tables for news; page furniture from general knowledge.
 */
export const NEWSROOM_WORDS = {
  speech: `say says said saying tell tells told telling speak spoke spoken talk talks talked ask asked asks add added adds call called calls claim claims claimed
    write writes wrote written report reports reported reporting reporter reporters reportedly announce announced describe described explain explained note noted
    tweet tweets tweeted post posts posted respond responded response comment comments commented statement statements confirm confirms confirmed reveal revealed
    according spokesman spokeswoman spokesperson interview interviews`,
  time: `today tonight tomorrow yesterday now day days week weeks weekend month months year years hour hours minute minutes time times morning afternoon evening
    night recent recently earlier later following previous previously ago last next early late monday tuesday wednesday thursday friday saturday sunday
    began begin start started continue continued`,
  text: `story stories article articles news newspaper newspapers media press outlet outlets website websites page pages headline headlines editor editors
    source sources official officials email emails mail mails e-mail`,
  page: `photo photos photograph photographs picture pictures image images video videos caption captions copyright gallery slideshow slide hide show shows click
    read watch share shared save subscribe newsletter advertisement ad ads tab link links scroll menu getty file courtesy credit view loading update updated
    facebook twitter instagram youtube pinterest whatsapp savesave http https pic.twitter.com quote quoted quotes scene scenes`,
  general: `get got make made take took go went come came give gave put set use used set main half part thing things way ways number people person place
    man men country world group groups case point change feel feels felt together launch launched decision decisions`,
} as const;

export const newsroomStems: ReadonlySet<string> = new Set(
  Object.values(NEWSROOM_WORDS)
    .flatMap((list) => list.split(/\s+/))
    .map(stem),
);

export const ABOUT_NEWSROOM_WORDS = listAbout(
  'Newsroom words that are never told',
  'Biber et al. (1999), verbs of communication and time adverbials in news; page furniture from general knowledge',
  NEWSROOM_WORDS,
);
