import type { Span } from '../../text/span.ts';
import type { Mode } from './mode.ts';

export type SourceKind = 'person' | 'organisation' | 'document' | 'role' | 'unnamed' | 'unknown';

/** Who is made to say or think what, with the characters that show it. */
export interface Attribution {
  /** Who is quoted, in the words of this place (a name, a pronoun, "the official"); null where no words here say it. */
  source: Span | null;
  /** What introduces the content: "said", "according to", a colon; null for speech that runs on without one. */
  cue: Span | null;
  /** What is attributed, in reading order; empty where the report does not give it. */
  content: Span[];
  sourceKind: SourceKind;
  /** The words that show the kind: the name, the role noun, the quantifier. */
  shownBy: Span | null;
  /** The earlier words that name a source which this place gives as a pronoun, a description or not at all. */
  speaker: Span | null;
  /** Whether `speaker` was inferred, or the link of running speech to it. */
  inferred: boolean;
  /** True where any of the content stands in quotation marks. */
  quoted: boolean;
  form: 'quoted' | 'paraphrased' | 'mixed';
  /** Who or what passed the words on: the paper told, the letter, the broadcast. */
  via: Span | null;
  tier: 'pattern' | 'likely';
  /** Words spoken or written, or a stance (thought, wish, refusal) that the outlet reports in its own words. */
  mode: Mode;
  /** The tagger's probability of the cue, two decimals; null for speech that runs on without one. */
  confidence: number | null;
}

/** A stretch in quotation marks that no attribution covers: speech of nobody named, a title, or scare quotes. */
export interface UnattributedQuotation {
  span: Span;
  /** True for a few words set in marks inside the outlet's own sentence. */
  scare: boolean;
}

export interface AttributionReading {
  /** True where the text is in a language that this lens cannot read; only quotation marks were read then. */
  notApplicable: boolean;
  attributions: Attribution[];
  unattributed: UnattributedQuotation[];
}
