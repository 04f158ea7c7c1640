import type { FramesResult } from '../../lenses/frames/result.ts';

const none = [
  { report: 0, sentences: 2, abstained: 2, frames: [] },
  { report: 1, sentences: 2, abstained: 2, frames: [] },
];

/** What two short reports show: the words of one sentence say too little for any frame but one. */
export const framesExample: FramesResult = {
  schemes: [
    {
      id: 'policy',
      title: 'Policy frames',
      source: 'Boydstun, Card, Gross, Resnik and Smith (2014), Policy Frames Codebook',
      reports: none,
    },
    { id: 'news', title: 'News frames', source: 'Semetko and Valkenburg (2000)', reports: none },
    {
      id: 'moral',
      title: 'Moral foundations',
      source: 'Haidt and Joseph (2004); Graham, Haidt and Nosek (2009)',
      reports: none,
    },
  ],
  notApplicable: [],
};
