import { stem } from '../../text/words/stem.ts';
import { ACTS, EVIDENT } from './acts.data.ts';

const known = new Map<string, ReadonlySet<string>>(
  ACTS.map(({ id, verbs = '', may = '', nouns = '', outcomes = '' }) => [
    id,
    new Set(
      `${verbs} ${may} ${nouns} ${outcomes}`
        .split(/\s+/)
        .filter((word) => word !== '')
        .map(stem),
    ),
  ]),
);

/** Ways of killing and of hurting: who shot somebody is told to have killed or hurt. Source: Levin 1993, 42.1, 18. */
const WAYS = new Set('shoot stab bomb strike attack beat burn execute kill injure'.split(' '));
const ofWays = new Set([...WAYS].flatMap((act) => [...known.get(act)!]));

/** Whether the act is one of force against the body. */
export function isViolent(act: string): boolean {
  return WAYS.has(act);
}

/** Stems of the words that tell a listed act; of any other its own, which is a stem already. */
export function stemsOfAct(act: string): ReadonlySet<string> {
  return act === 'kill' || act === 'injure' ? ofWays : (known.get(act) ?? new Set([act]));
}

export function isListed(act: string): boolean {
  return known.has(act);
}

const stemsIn = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(stem));
const evident = EVIDENT.map(({ acts, agents }) => ({ acts: acts.split(/\s+/), agents: stemsIn(agents) }));

/** Whether the act is always done by such an agent. */
export function isEvident(act: string, agentHead: string): boolean {
  return evident.some(({ acts, agents }) => acts.includes(act) && agents.has(agentHead));
}
