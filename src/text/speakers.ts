import { type EventIndex, NAME } from './event-index.ts';
import { SPEECH_STEMS } from './speech-verbs.data.ts';

/** A name at most this many words from a verb of saying is taken for the speaker. */
const REACH = 3;

/**
 * For each segment the names that stand beside a verb of saying, ascending; a segment with words in quotation marks
 * but no such name takes over those of the segment before it in its paragraph. A guess, good enough as one sign of many.
 */
export function speakersOf(index: EventIndex): Float64Array[] {
  const speech = Uint8Array.from(index.names, (name) => (SPEECH_STEMS.has(name) ? 1 : 0));
  const found: Float64Array[] = [];
  for (let g = 0; g < index.size; g++) {
    const start = index.wordFrom[g]!;
    const end = index.wordFrom[g + 1]!;
    const names = new Set<number>();
    let quoted = false;
    for (let i = start; i < end; i++) {
      if (index.isQuoted[i] === 1) quoted = true;
      else if (speech[index.words[i]!] === 1) {
        for (let j = Math.max(start, i - REACH); j <= Math.min(end - 1, i + REACH); j++) {
          if (index.kindOf[index.words[j]!] === NAME && index.isQuoted[j] === 0) names.add(index.words[j]!);
        }
      }
    }
    const before = found[g - 1];
    const carried = names.size === 0 && quoted && before !== undefined && follows(index, g);
    found.push(carried ? before : Float64Array.from(names).sort());
  }
  return found;
}

function follows(index: EventIndex, g: number): boolean {
  const here = index.segments[g]!;
  const before = index.segments[g - 1]!;
  return (
    index.reportOf[g] === index.reportOf[g - 1] &&
    here.field === before.field &&
    here.paragraph === before.paragraph
  );
}
