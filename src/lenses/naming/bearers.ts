import { isStopWord } from '../../text/words/stop-words.data.ts';
import { SYNONYM } from './noun-synonyms.data.ts';
import type { Phrase } from './phrase.ts';

/** What the bearer of a name is called: offices with how often, nations, words of the titles. */
interface Bearer {
  roles: Map<string, number>;
  words: Set<string>;
  nations: Set<string>;
  weight: number;
}

/** Who holds an office, and how surely a description means them. */
interface Holder {
  name: string;
  score: number;
  /** Score of the next best; 0 where nobody else fits. */
  rival: number;
  /** How many of the description's own words the holder's titles have. */
  shared: number;
}

/** The noun that stands for a noun's synonyms. */
export function synonym(noun: string): string {
  return SYNONYM.get(noun) ?? noun;
}

/** The offices that names carry in a text or an event, and who is meant by "the harbour chief". */
export class Bearers {
  private readonly byName = new Map<string, Bearer>();
  private readonly byRole = new Map<string, Set<string>>();

  /** Takes in one wording of a name, met `count` times. */
  see(name: string, phrase: Phrase, count: number): void {
    let bearer = this.byName.get(name);
    if (bearer === undefined) {
      bearer = { roles: new Map(), words: new Set(), nations: new Set(), weight: 0 };
      this.byName.set(name, bearer);
    }
    bearer.weight += count;
    for (const role of phrase.roles) {
      bearer.roles.set(role, (bearer.roles.get(role) ?? 0) + count);
      const holders = this.byRole.get(synonym(role));
      if (holders === undefined) this.byRole.set(synonym(role), new Set([name]));
      else if (holders.size < MOST_HOLDERS) holders.add(name);
    }
    for (const word of phrase.modifiers) bearer.words.add(word);
    if (phrase.nation !== '') bearer.nations.add(phrase.nation);
  }

  /** Counts places that name a bearer without saying anything else. */
  weigh(name: string, count: number): void {
    const bearer = this.byName.get(name);
    if (bearer !== undefined) bearer.weight += count;
  }

  /** Whose office a description names: the one that its words and nation fit, the most named of several; null for nobody. */
  holderOf(phrase: Phrase): Holder | null {
    let best = null as Holder | null;
    for (const role of phrase.roles) {
      for (const name of this.byRole.get(synonym(role)) ?? []) {
        if (best?.name === name) continue;
        const { score, shared } = this.fit(phrase, role, this.byName.get(name)!);
        if (best === null || score > best.score) best = { name, score, shared, rival: best?.score ?? 0 };
        else if (score > best.rival) best = { ...best, rival: score };
      }
    }
    return best !== null && best.score >= LEAST_FIT ? best : null;
  }

  /** As {@link holderOf}, where nobody else fits nearly as well and the description's own words are known; else null. */
  meantBy(phrase: Phrase): string | null {
    if (OPEN_HEADS.test(phrase.head)) return null;
    const holder = this.holderOf(phrase);
    if (holder === null || holder.rival > RIVAL * holder.score) return null;
    const says = phrase.modifiers.filter((word) => !isStopWord(word));
    return holder.shared === 0 && says.length > 0 && phrase.nation === '' ? null : holder.name;
  }

  private fit(phrase: Phrase, role: string, bearer: Bearer): { score: number; shared: number } {
    const { nation, modifiers } = phrase;
    const none = { score: 0, shared: 0 };
    if (nation !== '' && bearer.nations.size > 0 && !bearer.nations.has(nation)) return none;
    if (nation !== '' && bearer.nations.size === 0 && nation !== HOME) return none;
    const shared = modifiers.filter((word) => bearer.words.has(word)).length;
    const foreign = nation === '' && bearer.nations.size > 0 ? 0.3 : 1;
    const exact = bearer.roles.has(role) ? 1 : 0.3;
    const strange = modifiers.length > 0 && shared === 0 && nation === '' ? 0.2 : 1;
    return { score: (1 + 4 * shared) * exact * foreign * Math.sqrt(bearer.weight) * strange, shared };
  }
}

/** A rival that fits this share as well leaves a description open. */
const RIVAL = 0.5;
/** Heads that seldom mean the one person who was so called before. */
const OPEN_HEADS =
  /^(?:official|source|person|man|woman|people|member|critic|expert|other|one|friend|victim|witness|resident|voter|citizen|employee|worker)$/;
/** Holders of one office that a description is compared with. */
const MOST_HOLDERS = 100;
const LEAST_FIT = 0.3;
/** English news gives the offices of this state without naming it. */
const HOME = 'united states';
