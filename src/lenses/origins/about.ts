import type { LensAbout } from '../about.ts';
import { PATTERN_ATTRIBUTION } from '../attribution/about.ts';
import { ABOUT_AGENCIES } from '../text-lists.ts';
import { ABOUT_MEDIA } from './media.data.ts';
import type { Basis, OriginEdgeKind, OriginReason } from './result.ts';

const edges: Record<OriginEdgeKind, string> = {
  publishedBy: 'The report is its outlet’s.',
  republishes: 'A credit line or byline names the outlet or agency whose text it is.',
  credits: 'A credit names an agency or outlet for part of it.',
  reuses: 'It shares passages with another report, with evidence of who had them first.',
  cites: 'It tells something with another medium’s name.',
  basedOn: 'It rests on a document.',
  linksTo: 'Its page links to another site at these words.',
  quotes: 'It gives the words of a speaker.',
};
const basis: Record<Basis, string> = {
  stated: 'The words at that place say it.',
  inferred: 'It was carried over from elsewhere in the report.',
};
const reasons: Record<OriginReason['kind'], string> = {
  republishes: 'Stated credits to one outlet or agency.',
  sharedWording: 'Half of either text is shared outside of quotation marks.',
  citesForMostOfIt: 'Half of the attributed words come through one medium that is named early.',
};

export const originsAbout: LensAbout = {
  definition:
    'From each report a chain of steps leads over the outlet whose text it is, the media that it cites and the documents it rests on, to who spoke. Reports are one origin where credits, shared wording or one medium for most of the attributed words say so.',
  notClaimed: [
    'That what has one origin is less true.',
    'That reports without shown links are independent: nothing in their words shows a common origin.',
  ],
  tiers: {
    exact: 'A step that shared words show as they stand.',
    pattern: 'A stated credit; text shared at length.',
    likely: 'Steps that were inferred or rest on a likely attribution; one medium for most of a report.',
  },
  rules: { kind: edges, basis, reasons },
  lists: [ABOUT_MEDIA, ABOUT_AGENCIES],
  evaluation: ['reuse', 'direction', 'attribution'],
  precisions: [
    { of: 'credit lines of another outlet or agency', right: 48, read: 48 },
    { of: 'shared passages', task: 'reuse', metric: 'shared passages: precision' },
    PATTERN_ATTRIBUTION,
  ],
  limits: [
    'Credits are read at the edges of the text alone; some forms of them are missed.',
    'Citations are read in English only.',
    'Two reports that rest on one document stay two origins.',
    'Who took from whom is unknown in most pairs that share wording.',
    'A credit line agrees with the dates of publication in half of the pairs where both speak.',
  ],
};
