import type { Lens } from '../lens.ts';
import { readAttributions } from './attribution.ts';
import type { AttributionReading } from './reading.ts';
import { type SourcesResult, sourcesMatrix } from './sources-matrix.ts';

export const sources: Lens<'sources', AttributionReading, SourcesResult> = {
  id: 'sources',
  title: 'Who says what',
  description:
    'Source, cue and content of reported speech and thought in English text, with the kind of source and who passed the ' +
    'words on; compared, a matrix of sources by reports. It does not say whether a source is right or well chosen.',
  tiers: ['pattern', 'likely'],
  languages: ['en'],
  needs: [],
  read: (text) => readAttributions(text),
  compare: ({ texts, readings }) => sourcesMatrix(texts, readings),
};
