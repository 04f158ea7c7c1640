import { ACTS_BEFORE, MASS_NOUNS, OF_PERSONS, WITH_WELL } from './adjectival.data.ts';
import { agentAfter } from './by-agent.ts';
import { beforeAdverbs, is, isAdverb, isContent, type Sentence } from './sentence.ts';
import { IS } from './word-facts.ts';

/** Verbs that take two objects or an object and what it becomes: a noun may follow their passive. Source: Quirk 16.46, 16.55. */
const TWO_OBJECTS =
  /^(?:afford|allow|appoint|ask|award|bear|born|bring|brought|call|charg|consider|costs?|deem|den[iy]|dub|elect|fe[de]+|fin|forgiv|g[ai]v|grant|hand|hir|issu|keep|kept|label|leave|left|lend|lent|loan|made|mail|nam|nickname|off?er|owe|paid|pass|permit|pronounce|prov|promise|read|refus|render|rul|saved|sen[dt]|serv|show|sold|spar|sworn|taken|taught|term|thrown|told|vot|wish|crown|found|styl|thought|believ|branded|rated|ranked|declared|assigned|guaranteed|quoted|tipped|voted|worth)/;

/** Plurals that are adverbs or times after a participle: "was moved upstairs", "was freed hours later". */
const ADVERBIAL =
  /^(?:always|perhaps|besides|overseas|abroad|sometimes|sideways|seconds|minutes|hours|days|weeks|months|years|decades|centuries|times|nowadays|regardless|less|.*(?:wards|stairs|doors|ways|times))$/;

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const ofPersons = wordsOf(OF_PERSONS);
const withWell = wordsOf(WITH_WELL);
const massNouns = wordsOf(MASS_NOUNS);
const actsBefore = new Map<string, ReadonlySet<string>>();
for (const line of ACTS_BEFORE.trim().split('\n')) {
  const [participles, after] = line.split(':');
  for (const participle of wordsOf(participles!)) actsBefore.set(participle, wordsOf(after!));
}

/**
 * Whether a participle after the "be" at `be` names a state or stands before its noun, where no agent follows.
 * Source: Quirk 3.74-3.78, 7.15-7.19; Huddleston and Pullum 2002, 16.10.1.3.
 */
export function isState(s: Sentence, be: number, i: number): boolean {
  const listed =
    is(s, i, IS.adjectival) || is(s, i - 1, IS.degree) || (is(s, i, IS.result) && isPresent(s, be));
  return (
    (listed && !tellsAct(s, i)) ||
    isOfPerson(s, be, i) ||
    isKnownWell(s, i) ||
    isDevoted(s, i) ||
    isOfCharacter(s, i) ||
    isBeforeNoun(s, be, i) ||
    isRemaining(s, be, i)
  );
}

/** Whether the form of "be" is in the present tense, where "closed" tells how something is. */
export function isPresent(s: Sentence, be: number): boolean {
  return /^(?:am|is|are|isn't|aren't)$/.test(s.tokens[be]!.norm);
}

/** An agent, or one that only a clause names: "disgusted by what they did". */
export function hasAgent(s: Sentence, i: number): boolean {
  if (agentAfter(s, i) !== null) return true;
  return is(s, i + 1, IS.by) && (is(s, i + 2, IS.question | IS.subordinator) || isSomebody(s, i + 2));
}

/** "Mixed with water", "heated slowly": what follows shows that the adjective is a participle here. */
function tellsAct(s: Sentence, i: number): boolean {
  const after = actsBefore.get(s.tokens[i]!.norm);
  if (after === undefined || i + 1 >= s.size || is(s, i - 1, IS.degree)) return false;
  return after.has(s.tokens[i + 1]!.norm) || (after.has('-ly') && is(s, i + 1, IS.ly));
}

/** "I am done", "she was lost": of a person named by a pronoun, where no time or way is told. */
function isOfPerson(s: Sentence, be: number, i: number): boolean {
  if (!ofPersons.has(s.tokens[i]!.norm)) return false;
  const person =
    /^(?:i|he|she|we|they|you)$/.test(s.tokens[beforeAdverbs(s, be - 1)]?.norm ?? '') ||
    /^(?:i'm|he's|she's|we're|they're|you're)$/.test(s.tokens[be]!.norm);
  return (
    person && (i + 1 >= s.size || is(s, i + 1, IS.punctuation | IS.preposition | IS.to | IS.coordinator))
  );
}

/** "By many", "by all of them": a determiner that stands for people. */
export function isSomebody(s: Sentence, i: number): boolean {
  return (
    /^(?:many|some|most|all|both|few|several|others|those|none)$/.test(s.tokens[i]?.norm ?? '') &&
    (i + 1 >= s.size || is(s, i + 1, IS.punctuation | IS.of | IS.preposition | IS.coordinator | IS.relative))
  );
}

/** "Well known", "better informed": a degree of a state; "well received" tells an act. */
function isKnownWell(s: Sentence, i: number): boolean {
  return /^(?:well|better|best|little)$/.test(s.tokens[i - 1]?.norm ?? '') && withWell.has(s.tokens[i]!.norm);
}

/** "Committed to the plan", of a mind, beside "committed to prison". */
function isDevoted(s: Sentence, i: number): boolean {
  return (
    s.tokens[i]!.norm === 'committed' &&
    s.tokens[i + 1]?.norm === 'to' &&
    !/^(?:prison|jail|hospital|custody|an?|trial|court)$/.test(s.tokens[i + 2]?.norm ?? '')
  );
}

/** "He is reserved", beside "the seat is reserved for guests": an adjective where the clause ends. */
function isOfCharacter(s: Sentence, i: number): boolean {
  return (
    /^(?:reserved|animated|measured|composed|guarded|collected|polished|refined|cultivated|accomplished|spirited)$/.test(
      s.tokens[i]!.norm,
    ) &&
    (is(s, i - 1, IS.ly) ||
      is(s, i - 2, IS.subjectPronoun) ||
      !/^(?:accomplished|composed|collected|refined)$/.test(s.tokens[i]!.norm)) &&
    (i + 1 >= s.size || is(s, i + 1, IS.punctuation | IS.coordinator))
  );
}

/** "They are elected officials", "there were armed guards": the participle stands before its noun. */
function isBeforeNoun(s: Sentence, be: number, i: number): boolean {
  if (!isContent(s, i + 1) || s.capital[i + 1] === 1 || isAdverb(s, i + 1)) return false;
  const noun = s.tokens[i + 1]!.norm;
  if (s.tokens[be - 1]?.norm === 'there') return true;
  const people = /^(?:people|men|women|children|police)$/.test(noun) || massNouns.has(noun);
  if (!people && (!/[^s]s$/.test(noun) || ADVERBIAL.test(noun))) return false;
  return !TWO_OBJECTS.test(s.tokens[i]!.norm) && s.tokens[be]!.norm !== 'been';
}

/** "What is left", "there was nothing left": what remains. */
function isRemaining(s: Sentence, be: number, i: number): boolean {
  if (s.tokens[i]!.norm !== 'left') return false;
  return is(s, be - 1, IS.question) && (i + 1 >= s.size || is(s, i + 1, IS.be | IS.punctuation | IS.of));
}

/** Participle and particle that are an adjective together: "fed up", "worn out". Source: Quirk 7.16, 16.2-16.4. */
export function isPhrasalAdjective(s: Sentence, i: number): boolean {
  const participle = s.tokens[i]!.norm;
  switch (s.tokens[i + 1]?.norm) {
    case 'up':
      if (participle === 'made') return /^minds?$/.test(s.tokens[i - 2]?.norm ?? '');
      return /^(?:fed|fired|messed|screwed|mixed|hyped|pumped|stuffed|psyched|hung|worked|choked|jumbled|muddled|grown)$/.test(
        participle,
      );
    case 'out':
      return /^(?:worn|burned|burnt|freaked|stressed|bummed|drawn|spaced|tired|maxed|zoned)$/.test(
        participle,
      );
    case 'off':
      return /^(?:ticked|pissed|teed|cheesed)$/.test(participle);
    case 'aback':
      return participle === 'taken';
    case 'bent':
      return participle === 'hell';
    default:
      return false;
  }
}
