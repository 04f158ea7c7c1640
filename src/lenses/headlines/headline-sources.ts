import type { RevisionText } from '../../text/span.ts';
import { closedClass, nounOf } from '../attribution/lexicon.ts';
import type { Attribution, AttributionReading } from '../attribution/reading.ts';

interface Stretch {
  start: number;
  end: number;
}

export interface HeadlineSource {
  source: Stretch;
  cue: Stretch | null;
}

/** A longer phrase is no bare name of a source. */
const MOST_WORDS = 5;

/** Sources by the ledger; after the cue at the end ("..., says minister"), or before a colon ("Minister: ..."). */
export function headlineSources(
  { headline }: RevisionText,
  { attributions }: AttributionReading,
): HeadlineSource[] {
  const found = attributions.flatMap((one) => sourceOf(headline, one));
  const first = found.filter(
    ({ source, cue }, i) =>
      !isColon(headline, cue) || !found.some((other, j) => j !== i && same(other.source, source)),
  );
  const colon = headline.indexOf(': ');
  if (first.length > 0 || colon < 1) return first;
  const before = headline.slice(0, colon);
  const kind = nounOf(/[\p{L}]+$/u.exec(before)?.[0].toLowerCase() ?? '')?.kind;
  if (before.split(' ').length > MOST_WORDS || (kind !== 'role' && kind !== 'organisation')) return first;
  return [{ source: { start: 0, end: colon }, cue: null }];
}

function sourceOf(headline: string, { mode, source, cue }: Attribution): HeadlineSource[] {
  if (mode !== 'speech' || (source ?? cue)?.field !== 'headline') return [];
  const shown = cue?.field === 'headline' ? cue : null;
  if (source !== null) {
    const spoken = lastPart(headline, source, shown);
    return isSpeaker(headline, spoken) && (shown === null || speaks(headline, spoken, shown))
      ? [{ source: spoken, cue: shown }]
      : [];
  }
  if (shown === null || !headline.slice(0, shown.start).trimEnd().endsWith(',')) return [];
  const start = shown.end + 1;
  const end = headline.trimEnd().length;
  return start < end && headline.slice(start, end).split(' ').length <= MOST_WORDS
    ? [{ source: { start, end }, cue: shown }]
    : [];
}

/** "Pier is unsafe, port chief says": of a source with a comma before a cue that ends the headline, what is behind it. */
function lastPart(headline: string, source: Stretch, cue: Stretch | null): Stretch {
  if (cue === null || /[\p{L}\p{N}]/u.test(headline.slice(cue.end))) return source;
  const comma = headline.slice(source.start, source.end).lastIndexOf(', ');
  return comma === -1 ? source : { start: source.start + comma + 2, end: source.end };
}

/** Not a possessor ("the FBI's show"), no list, no question ("Did Holt ...") nor any other clause ("says council knew of it"). */
function isSpeaker(headline: string, { start, end }: Stretch): boolean {
  const words = headline.slice(start, end);
  if (/,|['’]s?$/.test(words)) return false;
  return (words.match(/\p{L}+/gu) ?? []).every(
    (word) => !OF_CLAUSES.test(closedClass(word.toLowerCase()) ?? ''),
  );
}

const OF_CLAUSES = /^(?:do|be|have|modal|that|about|negative|which|subordinator)$/;

/**
 * Whether the words between are a cue: a verb in the present, for headlines have no other ("Calder Accused" is a passive),
 * of a subject that begins its clause, so that "over Holt comments" has none.
 */
function speaks(headline: string, source: Stretch, cue: Stretch): boolean {
  if (/^(?!said$)\p{L}+ed$/iu.test(headline.slice(cue.start, cue.end))) return false;
  if (cue.start < source.end) return true;
  const before = headline.slice(0, source.start).trimEnd();
  return /^$|[,;:.!?–—-]$|(?:^|\s)(?:as|after|while|and|but|because|that|when|if)$/i.test(before);
}

function isColon(headline: string, cue: Stretch | null): boolean {
  return cue !== null && headline.slice(cue.start, cue.end).trim() === ':';
}

function same(a: Stretch, b: Stretch): boolean {
  return a.start === b.start && a.end === b.end;
}
