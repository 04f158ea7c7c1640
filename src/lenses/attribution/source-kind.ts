import { nounOf } from './lexicon.ts';
import { hasOffice, headIndex, laterPerson, nameIn, nameKind } from './names.ts';
import type { Paragraph } from './paragraph.ts';
import type { SourceKind } from './reading.ts';
import {
  ADHERENTS,
  ALWAYS_UNNAMED,
  OPEN_PRONOUNS,
  PERSON_PRONOUNS,
  SINGULAR_SPEAKING,
  VAGUE_WORDS,
} from './source-nouns.data.ts';

/** What a source is, and the tokens `[from, to)` that show it. */
export interface KindShown {
  kind: SourceKind;
  from: number;
  to: number;
  /** True for a pronoun or a bare description, which an earlier name may stand behind. */
  anaphoric: boolean;
  /** The last word of the head noun phrase, lower case. */
  head: string;
}

const PHRASE_END = /^(?:who|which|that|of|for|from|in|at|to|with|on|by|,|\(|—|–)$/;
const PARTICIPLE =
  /^(?:released|filed|disclosed|published|obtained|issued|provided|posted|unsealed|reviewed|leaked|conducted|familiar|close|briefed|including|working|representing)$/;
const COUNTING =
  /^(?:number|group|dozens?|majority|one|some|many|most|all|handful|pair|couple|series|hundreds|thousands|several)$/;

/** Reads the kind of a source from its words alone. */
export function sourceKind(p: Paragraph, from: number, to: number): KindShown {
  const shown = (kind: SourceKind, a: number, b: number, head: string, anaphoric = false): KindShown => ({
    kind,
    from: a,
    to: b,
    head,
    anaphoric,
  });
  let end = to;
  for (let i = from + 1; i < to; i++) {
    // The head noun phrase ends where a clause, a preposition or an apposition begins.
    const counted = p.lower[i] === 'of' && COUNTING.test(p.lower[i - 1]!);
    if (
      !counted &&
      (PHRASE_END.test(p.lower[i]!) || (i > from + 1 && p.shape[i] === 0 && PARTICIPLE.test(p.lower[i]!)))
    ) {
      end = i;
      break;
    }
  }
  const words = p.lower.slice(from, end);
  const only = words.length === 1 ? words[0]! : '';
  if (PERSON_PRONOUNS.has(only)) return shown('person', from, end, only, true);
  if (OPEN_PRONOUNS.has(only)) return shown('unknown', from, end, only, true);

  const named = nameIn(p, from, end);
  const headAt = headIndex(p, from, end);
  const head = p.lower[headAt] ?? '';
  const noun = nounOf(head);
  const lowerHead = p.shape[headAt] === 0;
  if (ADHERENTS.test(head)) return shown('unnamed', headAt, headAt + 1, head);
  if (named !== null && !(lowerHead && noun !== undefined && headAt >= named.to)) {
    const kind = nameKind(p, named.from, named.to);
    // People take no article: "the Harbour Register" is a paper, "the Nolan campaign" a body.
    const articled =
      kind === 'person' &&
      p.lower[named.from - 1] === 'the' &&
      named.from - 1 === from &&
      !hasOffice(p, named.from, named.to);
    return shown(articled ? 'organisation' : kind, named.from, named.to, head);
  }
  const later = laterPerson(p, end, to);
  if (noun?.kind === 'role' && later !== null) return shown('person', later.from, later.to, head);
  if (noun === undefined || noun.kind === 'saying') {
    if (noun !== undefined) return shown('document', headAt, headAt + 1, head, words[0] === 'the');
    if (words.some((w) => VAGUE_WORDS.has(w))) return shown('unnamed', from, end, head, words[0] === 'the');
    if (named !== null) return shown(nameKind(p, named.from, named.to), named.from, named.to, head);
    return shown('unknown', from, end, head);
  }
  const definite = /^(?:the|this|that|these|those|both)$/.test(words[0] ?? '');
  if (noun.kind !== 'role') return shown(noun.kind, headAt, headAt + 1, head, definite && words.length <= 3);
  const singular = singularOf(head);
  const unnamed =
    noun.plural ||
    ALWAYS_UNNAMED.has(singular) ||
    ALWAYS_UNNAMED.has(head) ||
    (words.some((w) => VAGUE_WORDS.has(w)) && !SINGULAR_SPEAKING.test(head));
  return shown(unnamed ? 'unnamed' : 'role', from, end, head, definite);
}

export function singularOf(noun: string): string {
  return noun
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(?<=[^s])s$/, '');
}
