import type { Field } from '../../text/span.ts';
import type { Paragraph } from './paragraph.ts';
import type { Stretch } from './roles.ts';

export type Chars = [start: number, end: number];

/** An attribution on its way: stretches of one paragraph, content as characters of the field. */
export interface Draft {
  field: Field;
  paragraph: Paragraph;
  cue: Stretch | null;
  source: Stretch | null;
  content: Chars[];
  /** The tagger's probability that the cue is one; 0 for running speech. */
  confidence: number;
  /** For running speech: the attribution whose speaker goes on. */
  continues: Draft | null;
}

/** Whether a draft becomes an attribution. */
export type Accept = (draft: Draft) => boolean;
