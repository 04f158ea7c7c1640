/** Where a field of an article was read: structured data of the page, its meta tags, its visible text, or its address. */
export type FieldOrigin = 'json-ld' | 'microdata' | 'meta' | 'page' | 'url' | 'none';

/** A picture's caption, kept apart from the author's text. */
export interface Caption {
  text: string;
  /** The photographer or agency, where the caption names it. */
  credit: string | null;
}

/** A line that says whose text this is: "The Harbour Review | March 12, 2025", "(AP)", "Originally published in ...". */
export interface CreditLine {
  /** The line as it stood. */
  text: string;
  /** The outlet or agency that is named. */
  source: string;
  /** ISO 8601 calendar date, where the line carries one. */
  date: string | null;
  kind: 'republished' | 'agency' | 'contributed';
}

/** A link of the body, with the words that carry it. */
export interface Link {
  href: string;
  anchor: string;
}

/** What extraction makes of one page. Nothing here is stored as it is. */
export interface Article {
  /** False for front pages, topic pages, errors, galleries without text. */
  isArticle: boolean;
  headline: string | null;
  subheadline: string | null;
  /** People, in the order of the page. */
  bylines: string[];
  /** News agencies and desks named as authors. */
  agencies: string[];
  /** ISO 8601 instant in UTC; a date without a time is that day's midnight. */
  publishedAt: string | null;
  modifiedAt: string | null;
  outlet: { name: string | null; domain: string | null };
  section: string | null;
  /** BCP 47 tag. */
  language: string | null;
  canonicalUrl: string | null;
  /** Where the page says that its AMP form stands. */
  ampUrl: string | null;
  tags: string[];
  /** Paragraphs parted by one blank line; captions and furniture left out. */
  text: string;
  captions: Caption[];
  creditLines: CreditLine[];
  links: Link[];
  /** False where a paywall or an ellipsis shows that the page holds an excerpt: absence from it proves nothing. */
  fullText: boolean;
  /** Where each field came from. */
  from: Record<
    | 'headline'
    | 'subheadline'
    | 'bylines'
    | 'publishedAt'
    | 'modifiedAt'
    | 'outlet'
    | 'section'
    | 'language'
    | 'tags'
    | 'canonicalUrl',
    FieldOrigin
  >;
}
