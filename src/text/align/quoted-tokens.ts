import type { Segment } from '../segment/segment.ts';
import type { Field, RevisionText } from '../span.ts';
import type { Token } from '../words/tokens.ts';

const OPENING = '“„«‹「『';
const CLOSING = '”»›」』';

/**
 * For each token of each segment: does it stand inside quotation marks? A quotation may run over the sentences
 * of one paragraph and ends with it at the latest, so no reading depends on the order of paragraphs. Single marks (the
 * style of headlines) count where they open before a letter after white space and close before white space or a mark.
 */
export function quotedFlags(
  text: Pick<RevisionText, Field>,
  segments: readonly Segment[],
  tokens: readonly (readonly Token[])[],
): boolean[][] {
  let open = false;
  let straight = false;
  let single = false;
  return segments.map((current, i) => {
    const before = segments[i - 1];
    if (before?.field !== current.field || before.paragraph !== current.paragraph)
      open = straight = single = false;
    const source = text[current.field];
    return tokens[i]!.map((token) => {
      if (token.kind !== 'punctuation') return open || straight || single;
      const mark = source[token.start]!;
      if (mark === '"') straight = !straight;
      else if (OPENING.includes(mark)) open = true;
      else if (CLOSING.includes(mark)) open = false;
      else if ("'‘’".includes(mark)) single = singleAfter(source, token.start, single);
      return false;
    });
  });
}

function singleAfter(source: string, at: number, single: boolean): boolean {
  const before = source[at - 1] ?? ' ';
  const after = source[at + 1] ?? ' ';
  if (/[\s“"(—-]/u.test(before) && /[\p{L}\p{N}$]/u.test(after)) return source[at] !== '’';
  return /[\p{L}\p{N}]/u.test(after) ? single : false;
}
