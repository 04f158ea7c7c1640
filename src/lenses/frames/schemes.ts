import { MORAL_FOUNDATIONS } from './moral-foundations.data.ts';
import { NEWS_FRAMES } from './news-frames.data.ts';
import { POLICY_FRAMES } from './policy-frames.data.ts';

/** The catalogues of frames that are counted, each by itself. */
export const SCHEMES = [
  {
    id: 'policy',
    title: 'Policy frames',
    source: 'Boydstun, Card, Gross, Resnik and Smith (2014), Policy Frames Codebook',
    lists: POLICY_FRAMES,
  },
  {
    id: 'news',
    title: 'News frames',
    source: 'Semetko and Valkenburg (2000)',
    lists: NEWS_FRAMES,
  },
  {
    id: 'moral',
    title: 'Moral foundations',
    source: 'Haidt and Joseph (2004); Graham, Haidt and Nosek (2009)',
    lists: MORAL_FOUNDATIONS,
  },
] as const;

export type SchemeId = (typeof SCHEMES)[number]['id'];
