import type { Segment } from '../../text/segment/segment.ts';
import type { RevisionText } from '../../text/span.ts';
import { isEnglish } from '../attribution/english.ts';
import { readEntities } from './read-entities.ts';
import type { NamingReading } from './reading.ts';

/** Who and what is named in one revision, with every label. `segments` are those of the revision. Pure. */
export function readNaming(text: RevisionText, segments: readonly Segment[]): NamingReading {
  if (!isEnglish(text)) return { notApplicable: true, entities: [], descriptions: [] };
  return { notApplicable: false, ...readEntities(text, segments) };
}
