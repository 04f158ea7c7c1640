import { is, isContent, type Sentence } from '../event-voice/sentence.ts';
import { IS } from '../event-voice/word-facts.ts';
import type { Guard } from './word-list.ts';

const DETERMINER = IS.article | IS.determiner;

/** Endings and words of adjectives and adverbs, as far as they can be told without their sentence. */
const GRADABLE =
  /(?:ly|ed|ful|ous|ive|able|ible|ic|ish|less|ant|ent|ary|ory|some)$|^(?:good|bad|big|small|large|high|low|close|long|short|far|few|many|much|little|different|similar|clear|sure|hard|easy|likely|unlikely|new|old|young|real|rare|rich|poor|weak|strong|safe|sharp|slow|fast|early|late|well|often|soon|rough|tough|tight|loose|heavy|light|dark|cold|hot|warm|happy|angry|busy|costly|risky|tricky|unusual|unclear|common|typical|minor|major|simple|certain|critical|political|personal|popular|familiar|right|wrong|true)$/;

/** Whether what stands around tokens `[from, to)` lets the listed word be meant. */
export function holds(guard: Guard, s: Sentence, from: number, to: number): boolean {
  const next = s.tokens[to]?.norm ?? '';
  switch (guard) {
    case 'number':
      return is(s, to, IS.number) || /^[$£€]$/.test(next);
    case 'modal':
      return (
        !is(s, to, IS.number | IS.punctuation) &&
        to < s.size &&
        !is(s, from - 1, IS.preposition | IS.of | IS.by)
      );
    case 'noDeterminer':
      return (
        !is(s, from - 1, DETERMINER) && !/^(?:this|that|some|what|any)$/.test(s.tokens[from - 1]?.norm ?? '')
      );
    case 'degree':
      return GRADABLE.test(next) && !is(s, to, IS.punctuation);
    case 'loose':
      return holds('degree', s, from, to) && holds('noDeterminer', s, from, to);
    case 'noun':
      return (isContent(s, to) && !is(s, to, IS.ly)) || is(s, from - 1, IS.be | IS.clitic);
    case 'clause':
      return /^(?:that|how|why|whether|what|he|she|they|it|we)$/.test(next);
    case 'infinitive':
      return next === 'to';
    case 'seeming':
      return /^(?:to|that|as|like|likely|ready|set|poised|unlikely)$/.test(next);
    case 'rule':
      return is(s, from - 1, DETERMINER) || s.capital[from - 1] === 1;
    case 'alone':
      return next !== 'of' && next !== 'than';
  }
}
