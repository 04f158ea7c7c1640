import type { TextReading } from '../../text/align/text-reading.ts';
import { segmentTokens } from '../../text/segment/segment-tokens.ts';
import type { RevisionText } from '../../text/span.ts';
import { isStopWord } from '../../text/words/stop-words.data.ts';
import { is, isContent, readSentence, type Sentence } from '../event-voice/sentence.ts';
import { IS } from '../event-voice/word-facts.ts';
import { voiceAt } from '../voice/voice-at.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import { type Match, matchLists } from './matcher.ts';
import type { MarkedWord, MarkedWordsReading } from './reading.ts';

/** Listed words and terms in the outlet's own voice, and how many words that voice has. English text alone. */
export function readMarkedWords(
  text: RevisionText,
  { segments }: TextReading,
  voices: readonly VoiceStretch[],
): NonNullable<MarkedWordsReading> {
  const tokens = segmentTokens(text, segments);
  const found: NonNullable<MarkedWordsReading> = { marks: [], terms: [], words: 0 };
  for (const { voice, words } of voices) if (voice === 'outlet') found.words += words;
  segments.forEach(({ field }, segment) => {
    const sentence = readSentence(text[field], field, tokens[segment]!);
    for (const match of matchLists(sentence)) {
      const { from, to, list, line, term } = match;
      const start = sentence.tokens[from]!.start;
      const end = sentence.tokens[to - 1]!.end;
      const stretch = voiceAt(voices, field, start);
      if (stretch?.voice !== 'outlet' || end > stretch.end) continue;
      if (line < 0) found.marks.push({ field, start, end, list, segment, anchor: anchorOf(sentence, match) });
      else found.terms.push({ field, start, end, line, term });
    }
  });
  return found;
}

const NUMERIC = /^(?:about|around|roughly|approximately|nearly|almost|some|barely|an)$/;
/** Words of other lists that qualify the noun after them. */
const ADJECTIVES =
  /^(?:alleged|suspected|apparent|supposed|presumed|purported|so|rumou?red|sheer|utter|yet|likely|unlikely)$/;
const LONGEST_RUN = 4;

/**
 * What the listed word qualifies: a number ("about 55"), the verb or adjective after an adverb ("reportedly left"), or
 * the noun phrase after an adjective ("a controversial tax bill"). Other words are compared only where wordings differ.
 */
function anchorOf(s: Sentence, { from, to, list }: Match): MarkedWord['anchor'] {
  const at = s.tokens[to]?.norm === '-' ? to + 1 : to;
  const { norm } = s.tokens[from]!;
  if (is(s, at, IS.number)) return NUMERIC.test(norm) ? placeOf(s, at, at + 1) : null;
  if (!isAnchor(s, at)) return null;
  if (list === 'evaluative' || list === 'oneSided' || ADJECTIVES.test(norm)) {
    let end = at + 1;
    while (end < at + LONGEST_RUN && isAnchor(s, end) && !is(s, end, IS.participle | IS.ing | IS.past)) end++;
    return placeOf(s, at, end);
  }
  return to === from + 1 && norm.endsWith('ly') ? placeOf(s, at, at + 1) : null;
}

function isAnchor(s: Sentence, i: number): boolean {
  return isContent(s, i) && !is(s, i, IS.ly | IS.adverb | IS.number) && !isStopWord(s.tokens[i]!.norm);
}

function placeOf(s: Sentence, from: number, to: number): MarkedWord['anchor'] {
  return { stem: s.tokens[to - 1]!.stem, start: s.tokens[from]!.start, end: s.tokens[to - 1]!.end };
}
