/**
 * The words of one frame. `sure` words are seldom used of anything else and count as two hits, `usual` words as one.
 * Written as words parted by white space; `_` joins the words of a phrase, a final `*` stands for any ending.
 */
export interface FrameList {
  readonly id: string;
  readonly title: string;
  /** Frames of one group share their subject: they are no rivals when one frame must stand out from the others. */
  readonly group?: string;
  readonly sure: string;
  readonly usual: string;
}
