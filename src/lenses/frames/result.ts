import type { ReportSpan } from '../../text/span.ts';
import type { SchemeId } from './schemes.ts';

/** How many sentences of each report speak in the words of which frame, one catalogue of frames after another. */
export interface FramesResult {
  schemes: FrameScheme[];
  /** Reports in a language that the lists cannot read. */
  notApplicable: number[];
}

export interface FrameScheme {
  id: SchemeId;
  title: string;
  /** Where the categories come from. */
  source: string;
  reports: FrameShares[];
}

export interface FrameShares {
  report: number;
  /** Sentences of the report, headline and subheadline among them: what the shares are of. */
  sentences: number;
  /** Sentences with no clear frame. */
  abstained: number;
  /** Frames that any sentence speaks in clearly, in the order of the catalogue. */
  frames: FrameShare[];
}

export interface FrameShare {
  frame: string;
  title: string;
  /** Sentences that hit this frame's words at least twice and clearly more often than another frame's. */
  sentences: number;
  /** `sentences` of all sentences of the report, 0..1. */
  share: number;
  /** Of `sentences`, those whose hits all stand in quotation marks: somebody else's words. */
  quoted: number;
  /** The sentences with the most hits, at most three. */
  examples: FrameExample[];
  tier: 'likely';
}

export interface FrameExample {
  sentence: ReportSpan;
  /** The words that hit. */
  words: ReportSpan[];
}
