import type { RevisionText } from '../../text/span.ts';
import { type ReportSpan, reportSpanOf } from '../../text/span.ts';
import { stem } from '../../text/words/stem.ts';
import { isStopWord } from '../../text/words/stop-words.data.ts';
import { IRREGULAR_PARTICIPLES, IRREGULAR_PASTS } from '../../text/words/verb-forms.ts';
import { nounOf } from '../attribution/lexicon.ts';
import type { WordingLink } from '../wording/result.ts';
import type { LabelIndex } from './aligned.ts';
import { COMMON_WORDS } from './common-words.data.ts';
import type { Act } from './result.ts';

/** Links of a lower score do not show that two clauses tell one act. */
const LEAST_SCORE = 0.4;
/** Characters between a subject and its object; longer stretches hold more than a verb. */
const LONGEST = 40;

/**
 * Verbs that differ between the same subject and the same object in two linked sentences: "occupied" and "controls"
 * where nothing but function words stands around the verb. `refOf` gives a referent's id by the number of its draft.
 */
export function readActs(
  texts: readonly RevisionText[],
  links: readonly WordingLink[],
  index: LabelIndex,
  refOf: (draft: number) => string,
): Act[] {
  const acts: Act[] = [];
  const known = new Map<string, Told[]>();
  const toldIn = (span: ReportSpan): Told[] => {
    const key = `${span.report}:${span.field}:${span.start}`;
    const told = known.get(key) ?? actsIn(texts, index, span);
    known.set(key, told);
    return told;
  };
  for (const { score, primary, a, b } of links) {
    if (score < LEAST_SCORE || !primary) continue;
    const left = toldIn(a);
    const right = left.length === 0 ? left : toldIn(b);
    for (const x of left) {
      const same = right.filter(({ subject, object }) => subject === x.subject && object === x.object);
      // Where a sentence has the pair twice, or the other's verb elsewhere, the two tell two acts.
      if (same.length !== 1 || same[0]!.verb === x.verb || same[0]!.particle !== x.particle) continue;
      if (left.filter(({ subject, object }) => subject === x.subject && object === x.object).length !== 1)
        continue;
      acts.push({ subject: refOf(x.subject), object: refOf(x.object), a: x.span, b: same[0]!.span });
    }
  }
  return acts;
}

interface Told {
  subject: number;
  object: number;
  /** Stem of the verb. */
  verb: string;
  /** Function words between verb and object but for determiners: "on" in "wrote on". */
  particle: string;
  span: ReportSpan;
}

/** A verb alone between two neighbouring labels of a sentence. */
function actsIn(texts: readonly RevisionText[], index: LabelIndex, sentence: ReportSpan): Told[] {
  const { report, field } = sentence;
  const source = texts[report]![field];
  const told: Told[] = [];
  const labels = index.inside(report, sentence);
  for (let i = 1; i < labels.length; i++) {
    const before = labels[i - 1]!;
    const after = labels[i]!;
    const from = before.label.end;
    const to = after.label.start;
    if (to - from < 4 || to - from > LONGEST || before.draft === after.draft) continue;
    const verb = verbBetween(source.slice(from, to));
    if (verb === null) continue;
    const span = { field, start: from + verb.start, end: from + verb.end };
    told.push({
      subject: before.draft,
      object: after.draft,
      verb: stem(verb.word),
      particle: particlesOf(source.slice(from + verb.end, to)),
      span: reportSpanOf(report, texts[report]!, span),
    });
  }
  return told;
}

function particlesOf(words: string): string {
  return words.replace(/\b(?:the|a|an|his|her|its|their|this|that)\b/g, '').trim();
}

/** The one content word of a stretch, where it is a finite verb and the rest are auxiliaries, adverbs and determiners. */
function verbBetween(gap: string): { word: string; start: number; end: number } | null {
  if (!/^ [\p{Ll} ]+ $/u.test(gap)) return null;
  let found: { word: string; start: number; end: number } | null = null;
  for (const match of gap.matchAll(/\p{Ll}+/gu)) {
    const [word] = match;
    if (BREAKS.test(word)) return null;
    if (isStopWord(word) || word.endsWith('ly')) continue;
    if (found !== null) return null;
    found = { word, start: match.index, end: match.index + word.length };
  }
  return found !== null && isVerb(found.word, gap.slice(0, found.start)) ? found : null;
}

/** Words after which another clause or phrase begins, or which turn the sense round. */
const BREAKS =
  /^(?:and|or|but|nor|of|who|whom|whose|which|that|what|if|when|while|because|as|than|not|never|by|to|says?|said|tells?|told)$/;

function isVerb(word: string, before: string): boolean {
  if (nounOf(word) !== undefined) return false;
  if (IRREGULAR_PASTS.has(word) || /[^e]ed$/.test(word)) return true;
  if (/\b(?:has|have|had)\b/.test(before)) return IRREGULAR_PARTICIPLES.has(word);
  if (/\b(?:will|would|may|might|can|could|must|should|did|does|do)\b/.test(before))
    return COMMON_WORDS.has(word);
  return before.trim() === '' && /[^s]s$/.test(word);
}
