import type { Field, RevisionText } from '../../text/span.ts';
import { contentTokens } from '../../text/words/content-stems.ts';
import { stem } from '../../text/words/stem.ts';
import { NO_AGENT_HEADS } from './acts.data.ts';
import type { Place, VoiceClause } from './reading.ts';

const noAgents = new Set(NO_AGENT_HEADS.split(/\s+/).map(stem));
const times = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(' '));

/** The stem of the head of a clause's agent; undefined where it has none, or none that acts. */
export function agentHeadOf(text: RevisionText, { field, agent }: VoiceClause): string | undefined {
  const head = headOf(text, field, agent);
  return head === undefined || noAgents.has(head) ? undefined : head;
}

/** The stem of a phrase's head: its last content word before any complement. */
export function headOf(text: RevisionText, field: Field, place: Place | null): string | undefined {
  if (place === null) return undefined;
  const complement = /\s(?:of|in|at|from|for|with|on)\s/.exec(text[field].slice(place[0], place[1]));
  return [
    ...stemsOf(text, field, [place[0], complement === null ? place[1] : place[0] + complement.index]),
  ].at(-1);
}

/** Stems of the content words of a phrase; empty for a pronoun. */
export function stemsOf(text: RevisionText, field: Field, place: Place | null): ReadonlySet<string> {
  if (place === null) return new Set();
  const tokens = contentTokens(text[field], { start: place[0], end: place[1] });
  return new Set(tokens.filter((t) => !times.has(t.norm)).map((t) => t.stem));
}
