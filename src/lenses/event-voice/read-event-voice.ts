import { segmentTokens } from '../../text/segment/segment-tokens.ts';
import type { Range, RevisionText } from '../../text/span.ts';
import { findActives } from './actives.ts';
import type { Draft } from './clause.ts';
import { findNominals } from './nominals.ts';
import { findPassives } from './passives.ts';
import type { Phrase } from './phrases.ts';
import type { Place, VoiceClause } from './reading.ts';
import { findReduced } from './reduced.ts';
import { readSentence, type Sentence } from './sentence.ts';

/**
 * How each act of an English text is told, in reading order: clauses with a listed act, any passive, and other verbs
 * between a clear subject and a clear object. Wishes, orders and plans in the infinitive are not read.
 */
export function readEventVoice(text: RevisionText, segments: readonly Range[]): VoiceClause[] {
  const tokens = segmentTokens(text, segments);
  return segments.flatMap(({ field }, segment) => {
    const sentence = readSentence(text[field], field, tokens[segment]!);
    return draftsOf(sentence).map((draft) => clauseOf(text[field], sentence, draft, segment));
  });
}

function draftsOf(s: Sentence): Draft[] {
  const drafts = findPassives(s);
  const taken = new Set<number>();
  const take = (found: readonly Draft[]) => {
    for (const { verb } of found) for (let i = verb.from; i < verb.to; i++) taken.add(i);
  };
  take(drafts);
  for (const find of [findReduced, findActives, findNominals]) {
    const found = find(s, taken);
    take(found);
    drafts.push(...found);
  }
  return drafts.sort((x, y) => x.verb.from - y.verb.from);
}

function clauseOf(source: string, s: Sentence, draft: Draft, segment: number): VoiceClause {
  const [start, end] = placeOf(source, s, draft.verb);
  return {
    field: s.field,
    start,
    end,
    form: draft.form,
    act: draft.act,
    agent: draft.agent === null ? null : placeOf(source, s, draft.agent),
    patient: draft.patient === null ? null : placeOf(source, s, draft.patient),
    segment,
  };
}

/** Characters of a phrase, without the "'s" of a possessor at its end. */
function placeOf(source: string, s: Sentence, { from, to }: Phrase): Place {
  const start = s.tokens[from]!.start;
  const { end, norm } = s.tokens[to - 1]!;
  const possessive =
    norm.endsWith("'s") && to - from >= 1 && !/^(?:he|she|it|that|who|there|what|here)'s$/.test(norm);
  return [start, possessive && /['’]s$/i.test(source.slice(start, end)) ? end - 2 : end];
}
