import { NEWS_SYNONYMS } from '../text/align/news-synonyms.data.ts';
import { AGENCIES } from '../text/direction/direction-outlets.data.ts';
import {
  BINDING_ABBREVIATIONS,
  NUMERIC_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
} from '../text/segment/abbreviations.data.ts';
import { listAbout } from './list-about.ts';

/** Lists of `text/`, which knows no lenses, as the lenses that rest on them describe them. */
export const ABOUT_ABBREVIATIONS = listAbout(
  'Abbreviations with a full stop',
  'Compiled by hand from general knowledge of news style',
  BINDING_ABBREVIATIONS,
  NUMERIC_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
);

export const ABOUT_NEWS_SYNONYMS = listAbout(
  'Groups of words that news uses for one another',
  'Compiled by hand from general knowledge of news style',
  NEWS_SYNONYMS,
);

export const ABOUT_AGENCIES = listAbout(
  'News agencies in credit lines',
  "Member list of the International Press Telecommunications Council; the agencies' own pages",
  AGENCIES,
);
