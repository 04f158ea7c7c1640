import { type Segment, segment } from './segment.ts';
import type { RevisionText } from './span.ts';
import { isStopWord } from './stop-words.data.ts';
import { tokenize } from './tokens.ts';

/** What the alignment needs of one revision, made once at ingest: plain JSON, a few kilobytes an article. */
export interface TextReading {
  segments: Segment[];
  /** Distinct content stems and figures of the text, sorted. */
  terms: string[];
  /** For each segment the distinct indexes into `terms`, ascending. */
  segmentTerms: number[][];
}

/** Reads one revision for alignment. Pure; depends on headline, subheadline and body alone. */
export function readText(text: RevisionText): TextReading {
  const segments = segment(text);
  const stems = segments.map((range) => {
    const found = new Set<string>();
    for (const token of tokenize(text[range.field], range)) {
      if (token.kind !== 'punctuation' && !isStopWord(token.norm)) found.add(token.stem);
    }
    return found;
  });
  const terms = [...new Set(stems.flatMap((set) => [...set]))].sort();
  const index = new Map(terms.map((term, i) => [term, i]));
  const segmentTerms = stems.map((set) => [...set].map((term) => index.get(term)!).sort((a, b) => a - b));
  return { segments, terms, segmentTerms };
}
