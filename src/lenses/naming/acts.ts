import type { RevisionText } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.data.ts';
import { nounOf } from '../attribution/lexicon.ts';
import type { WordingLink } from '../wording/result.ts';
import type { LabelIndex } from './aligned.ts';
import type { Act } from './result.ts';

/** Characters between a verb and its subject or object. */
const NEAR = 40;
const LEAST_SCORE = 0.6;
const VERBS = 2;

/**
 * Verbs that differ where two linked sentences have the same referent just before and the same just after: "occupied" and
 * "controls" between one subject and one object. `refOf` gives a referent's id by the number of its draft.
 */
export function readActs(
  texts: readonly RevisionText[],
  links: readonly WordingLink[],
  index: LabelIndex,
  refOf: (draft: number) => string,
): Act[] {
  const acts: Act[] = [];
  for (const link of links) {
    if (link.score < LEAST_SCORE) continue;
    for (const { kind, a, b, typographic, moved } of link.variants) {
      if (kind !== 'replaced' || a === null || b === null || typographic || moved) continue;
      if (!isVerb(a.exact) || !isVerb(b.exact)) continue;
      const [left, right] = [a, b].map((span) => around(texts, index, span));
      if (left === null || right === null || left === undefined || right === undefined) continue;
      if (left.subject !== right.subject || left.object !== right.object || left.subject === left.object)
        continue;
      acts.push({ subject: refOf(left.subject), object: refOf(left.object), a, b });
    }
  }
  return acts;
}

/** One or two lower-case words of which the last can be a verb form and is no noun for people or bodies. */
function isVerb(words: string): boolean {
  if (!/^\p{Ll}+(?: \p{Ll}+)?$/u.test(words)) return false;
  const parts = words.split(' ');
  const last = parts.at(-1)!;
  if (parts.length > VERBS || nounOf(last) !== undefined || isStopWord(last)) return false;
  return parts.length === 1
    ? !/(?:ly|ness|tion|ment|ity|ous|ful|ive)$/.test(last)
    : isStopWord(parts[0]!) || /(?:ed|ing|en)$/.test(last);
}

function around(
  texts: readonly RevisionText[],
  index: LabelIndex,
  span: { report: number; field: 'headline' | 'subheadline' | 'body'; start: number; end: number },
): { subject: number; object: number } | null {
  const { report, field, start, end } = span;
  const source = texts[report]![field];
  const before = index.inside(report, { field, start: Math.max(0, start - NEAR), end: start }).at(-1);
  const after = index.inside(report, { field, start: end, end: Math.min(source.length, end + NEAR) })[0];
  if (before === undefined || after === undefined) return null;
  // Nothing but function words and commas may stand between: else the verb has another subject or object.
  const clear = (from: number, to: number) =>
    (
      source
        .slice(from, to)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+|[.;:!?]/gu) ?? []
    ).every((word) => isStopWord(word));
  return clear(before.label.end, start) && clear(end, after.label.start)
    ? { subject: before.draft, object: after.draft }
    : null;
}
