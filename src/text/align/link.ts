/** A segment of one of the compared reports, by indexes. */
export interface SegmentRef {
  report: number;
  segment: number;
}

/** Two segments of two reports that share something said. `a.report < b.report`. */
export interface Link {
  a: SegmentRef;
  b: SegmentRef;
  /** `equal`: the same words; `reworded`: one statement in other words; `overlap`: one says more. */
  relation: 'equal' | 'reworded' | 'overlap';
  /** Estimated share (0..1) of such pairs that a careful reader would link; calibrated on read events, no similarity. */
  score: number;
  /** True on the best link of either segment towards the other report. */
  primary: boolean;
  /** True where the order of the two reports differs around this link. */
  moved: boolean;
  /** Why, strongest first; the values are those of {@link Reason}. */
  because: string[];
}
