import { type ActorSentence, isDenied, isPassive, type Place } from './actor-sentence.ts';
import { roleOf } from './role.ts';
import { WORD_CLASSES, type WordClass } from './word-lists.ts';

/** What a list says of the actor: where he is its subject, where its object. */
const SIGNS: Partial<Record<WordClass, readonly [number, number]>> = {
  harmVerb: [-1, 0],
  wrongVerb: [-1, 0],
  insultVerb: [-1, -1],
  blameVerb: [0, -1],
  legalVerb: [0, -1],
  loseVerb: [-1, 0],
  misfortune: [-0.5, -0.5],
  badPerson: [-1, -1],
  badTrait: [-1, -1],
  badThing: [-1, -1],
  praiseVerb: [0, 1],
  goodVerb: [1, 0.5],
  winVerb: [1, -1],
  goodPerson: [1, 1],
  goodTrait: [1, 1],
  goodThing: [1, 1],
  denial: [-1, 0],
};
const VERBAL: ReadonlySet<string> = new Set(
  'harmVerb wrongVerb insultVerb blameVerb legalVerb loseVerb praiseVerb goodVerb winVerb denial'.split(' '),
);
const TURNED = /^(?:harmVerb|blameVerb|legalVerb|praiseVerb)$/;

const REDUCERS =
  /^(?:end|ended|ending|stop|stopped|stopping|prevent|avoid|fight|fighting|fought|against|combat|reduce|without|despite|protect|rid|too|less)$/;
const UNREAL = /^(?:would|could|should|might|may|if|whether|hope|want|wants|wanted)$/;

/** What stands before a listed word: it is denied, reduced, or not real (Polanyi and Zaenen 2006). */
function turnOf(s: ActorSentence, at: number): '' | 'neg' | 'red' | 'unr' {
  if (isDenied(s, at)) return 'neg';
  const before = (most: number, pattern: RegExp) => {
    for (let k = at - 1; k >= 0 && k >= at - most; k--) if (pattern.test(s.low[k]!)) return true;
    return false;
  };
  return before(3, REDUCERS) ? 'red' : before(4, UNREAL) ? 'unr' : '';
}

const STEPS = [-1.5, -1, -0.7, -0.4, -0.2, -0.05, 0.05, 0.2, 0.4, 0.7, 1, 1.5];
const AMOUNTS = [0.1, 0.3, 0.6, 1, 1.6];

/** Listed words by list, role and turn, and the sums of what they say of the actor. */
export function listFeatures(s: ActorSentence, actor: Place, within: Place, found: Set<string>): void {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const sums = { well: 0, ill: 0, plainWell: 0, plainIll: 0, most: 0 };
  for (const { from: at, to, list } of s.hits) {
    if (at < within.from || at >= within.to || (at >= actor.from && at < actor.to)) continue;
    const name = WORD_CLASSES[list]!;
    const turn = turnOf(s, at);
    const role = roleOf(s, actor, at, to);
    const after = at >= actor.to;
    const breaks = after ? s.clause[at]! - s.clause[actor.to - 1]! : s.clause[actor.from]! - s.clause[at]!;
    const distance = after ? at - actor.to + breaks * 3 : actor.from - to + breaks * 3 + 1;
    const side = after ? 'a' : 'b';
    const quotes = s.inQuotes[at] === s.inQuotes[actor.from] ? '' : s.inQuotes[at] ? 'Q' : 'O';
    count(`X${name}`);
    count(`X${name}${turn}`);
    count(`X${name}${turn}:${role}`);
    if (quotes !== '') count(`X${name}${turn}${quotes}`);
    count(`X${name}:${Math.min(4, Math.floor(distance / 3))}:${side}`);
    if (VERBAL.has(name)) count(`X${name}:${isPassive(s, at) ? 'p' : ''}:${side}:${breaks === 0}`);
    found.add(`xw:${s.stems[at]}:${role.replace(/N$|Nm$|far$|Far$/, '')}`);
    const signs = SIGNS[name];
    if (signs !== undefined) weigh(signs, { name, role, turn, after, distance }, sums);
  }
  for (const [key, times] of counts) {
    found.add(key);
    if (times > 1) found.add(`${key}+`);
    if (times > 2) found.add(`${key}++`);
  }
  const net = sums.well - sums.ill;
  for (const step of STEPS) if (net >= step) found.add(`Xs>=${step}`);
  for (const step of AMOUNTS) {
    if (sums.well >= step) found.add(`Xp>=${step}`);
    if (sums.ill >= step) found.add(`Xn>=${step}`);
  }
  for (let step = -4; step <= 4; step++) {
    if (sums.plainWell - sums.plainIll >= step) found.add(`Xg>=${step}`);
  }
  found.add(`Xlead:${Math.sign(sums.most)}`);
  found.add(`Xnohit:${sums.plainWell + sums.plainIll === 0}`);
}

interface Weighed {
  name: WordClass;
  role: string;
  turn: string;
  after: boolean;
  distance: number;
}

function weigh(
  [asSubject, asObject]: readonly [number, number],
  { name, role, turn, after, distance }: Weighed,
  sums: { well: number; ill: number; plainWell: number; plainIll: number; most: number },
): void {
  const subject = /^(?:subj|poss|pred|appos|by|in)/.test(role);
  const object = /^(?:pobj|obj|prep|passSubj|attr)/.test(role);
  let value = subject
    ? asSubject
    : object
      ? asObject
      : after
        ? asSubject * 0.4
        : (asObject === 0 ? asSubject : asObject) * 0.4;
  if (role === 'pred' && TURNED.test(name)) value = asObject;
  if (turn === 'neg' || turn === 'red') value *= -0.6;
  if (turn === 'unr') value *= 0.6;
  value /= 1 + distance / 8;
  if (value > 0) sums.well += value;
  else sums.ill -= value;
  if (Math.abs(value) > Math.abs(sums.most)) sums.most = value;
  const plain = Math.sign(asSubject + asObject) * (turn === 'neg' ? -0.5 : 1);
  if (plain > 0) sums.plainWell += plain;
  else sums.plainIll -= plain;
}
