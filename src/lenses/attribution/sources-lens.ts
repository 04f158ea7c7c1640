import { FIELDS, type RevisionText } from '../../text/span.ts';
import type { Lens } from '../lens.ts';
import { countWords } from '../voice/voice-lens.ts';
import type { WordingResult } from '../wording/result.ts';
import { readAttributions } from './attribution.ts';
import type { AttributionReading } from './reading.ts';
import { type SourcesResult, sourcesMatrix } from './sources-matrix.ts';

/** The ledger, with the words that its comparison counts: they are counted once, at ingest. */
export interface SourcesReading extends AttributionReading {
  /** Words of the whole text. */
  words: number;
  /** Words of the content of each attribution, in the order of the ledger. */
  attributedWords: number[];
}

/** Reads the ledger and counts its words. */
export function readSources(text: RevisionText): SourcesReading {
  const ledger = readAttributions(text);
  return {
    ...ledger,
    words: FIELDS.reduce((sum, field) => sum + countWords(text[field]), 0),
    attributedWords: ledger.attributions.map(({ content }) =>
      content.reduce((sum, span) => sum + countWords(span.exact), 0),
    ),
  };
}

export const sources: Lens<'sources', SourcesReading, SourcesResult> = {
  id: 'sources',
  title: 'Who says what',
  description:
    'Source, cue and content of reported speech and thought in English text, with the kind of source and who passed the ' +
    'words on; compared, a matrix of sources by reports. It does not say whether a source is right or well chosen.',
  tiers: ['exact', 'pattern', 'likely'],
  languages: ['en'],
  needs: ['wording'],
  read: readSources,
  compare: ({ texts, readings, resultOf }) =>
    sourcesMatrix(texts, readings, resultOf<WordingResult>('wording').links),
};
