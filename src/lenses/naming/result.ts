import type { ReportSpan } from '../../text/span.ts';
import type { Tier } from '../lens.ts';
import type { EntityKind, LabelType } from './reading.ts';

/** Every name, title and description for each referent, report by report; those named most differently first. */
export interface NamingResult {
  referents: Referent[];
  /** Verbs that differ between the same subject and the same object. */
  acts: Act[];
  /** Reports in a language that is not read; nothing is said of them. */
  notApplicable: number[];
}

/** One person, body, place, group or thing over all reports. */
export interface Referent {
  /** `r1`, `r2` ... in the order of the answer. */
  id: string;
  kind: EntityKind;
  /** The fullest name in the reports. */
  canonical: string;
  /** One for each report that names it, in order. */
  cells: NamingCell[];
  /** Titles and descriptions in an outlet's own voice whose words no other report uses for this referent. */
  onlyIn: OnlyLabel[];
  /** What makes the labels one referent; `likely` where a description or an aligned place does. */
  because: NamingReason[];
  tier: Tier;
}

/** `name`: the same or a fitting name; `alias`: a report says that it goes by both names; `acronym`: initials; `description`: an office that the name carries elsewhere; `place`: aligned sentences; `curated`: a pin of the event says so. */
export type NamingReason = 'name' | 'alias' | 'acronym' | 'description' | 'place' | 'curated';

/** Two verbs at one place of two linked sentences, between the same referents before and after; `a.report < b.report`. */
export interface Act {
  /** Ids of the referents. */
  subject: string;
  object: string;
  a: ReportSpan;
  b: ReportSpan;
}

export interface NamingCell {
  report: number;
  /** Labels as worded, most frequent first. */
  labels: NamingLabel[];
  /** Places in all. */
  total: number;
}

export interface NamingLabel {
  /** The words of the first place. */
  text: string;
  type: LabelType;
  count: number;
  first: ReportSpan;
  /** Every place, in reading order, the first included. */
  spans: ReportSpan[];
  /** Places by whose voice they stand in. */
  voices: { outlet: number; quoted: number; paraphrased: number };
}

/** A label whose words are found in one report alone. */
export interface OnlyLabel {
  span: ReportSpan;
  type: LabelType;
  /** Reports that name the referent and have no such words for it. */
  notFoundIn: number[];
  /** Reports of which only an excerpt is held. */
  unknownIn: number[];
}
