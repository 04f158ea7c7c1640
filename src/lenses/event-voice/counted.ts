import type { RevisionText } from '../../text/span.ts';
import { stem } from '../../text/words/stem.ts';
import { lex } from '../figures/lexer.ts';
import { numberAt } from '../figures/scan-numbers.ts';
import { headOf } from './heads.ts';
import type { VoiceClause } from './reading.ts';

/** Nouns for anybody: "two people". Source: Halliday and Hasan, "Cohesion in English" (1976), 6.1 (general nouns). */
const ANYBODY = new Set(
  'people person persons man men woman women boy boys girl girls child children victim victims others dead'
    .split(' ')
    .map(stem),
);

/** Whether two phrases count as many, and one of them says no more of what: "two people", "two dockers", "Two (die)". */
export function sameCount(a: [RevisionText, VoiceClause], b: [RevisionText, VoiceClause]): boolean {
  const [countA, countB] = [countOf(...a), countOf(...b)];
  return countA !== null && countA === countB && (isAnybody(...a) || isAnybody(...b));
}

function countOf(text: RevisionText, { field, patient }: VoiceClause): number | null {
  if (patient === null) return null;
  const number = numberAt(lex(text[field].slice(...patient)), 0);
  return number?.form === 'cardinal' ? number.value : null;
}

function isAnybody(text: RevisionText, { field, patient }: VoiceClause): boolean {
  const head = headOf(text, field, patient);
  return head === undefined || ANYBODY.has(head) || numberAt(lex(head), 0) !== null;
}
