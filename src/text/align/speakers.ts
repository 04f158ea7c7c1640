import { type EventIndex, NAME } from './event-index.ts';
import type { KeyLists } from './key-lists.ts';
import { SPEECH_STEMS } from './speech-verbs.data.ts';

/** A name at most this many words from a verb of saying is taken for the speaker. */
const REACH = 3;

/**
 * For each segment the names that stand beside a verb of saying, ascending; a segment with words in quotation marks
 * but no such name takes over those of the segment before it in its paragraph. A guess, good enough as one sign of many.
 */
export function speakersOf(index: EventIndex): KeyLists {
  const speech = Uint8Array.from(index.names, (name) => (SPEECH_STEMS.has(name) ? 1 : 0));
  const from = new Int32Array(index.size + 1);
  const names: number[] = [];
  for (let g = 0; g < index.size; g++) {
    const own = namesBesideSpeech(index, speech, g);
    const goesOn = g > 0 && index.paragraphOf[g] === index.paragraphOf[g - 1];
    const carried = own.names.length === 0 && own.quoted && goesOn;
    for (const name of carried ? names.slice(from[g - 1], from[g]) : own.names) names.push(name);
    from[g + 1] = names.length;
  }
  return { from, keys: Float64Array.from(names) };
}

function namesBesideSpeech(index: EventIndex, speech: Uint8Array, g: number) {
  const { words, isQuoted, kindOf } = index;
  const start = index.wordFrom[g]!;
  const end = index.wordFrom[g + 1]!;
  const names: number[] = [];
  let quoted = false;
  for (let i = start; i < end; i++) {
    if (isQuoted[i] === 1) quoted = true;
    else if (speech[words[i]!] === 1) {
      for (let j = Math.max(start, i - REACH); j <= Math.min(end - 1, i + REACH); j++) {
        if (kindOf[words[j]!] === NAME && isQuoted[j] === 0) names.push(words[j]!);
      }
    }
  }
  return { names: names.length < 2 ? names : [...new Set(names)].sort((x, y) => x - y), quoted };
}
