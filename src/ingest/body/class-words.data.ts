/**
 * Words that publishers put into `class` and `id`, by what they tell of the element. The groups follow the habits that
 * the well-known extractors rest on (Readability's `unlikelyCandidates`, `positive` and `negative`, trafilatura's
 * `OVERALL_DISCARD_XPATH`, and the microformats h-entry and hNews vocabularies), regrouped by what is named.
 */
export const CLASS_WORDS = {
  body: /article-?_?body|story-?_?body|post-?_?body|entry-?_?content|article-?_?content|post-?_?content|story-?_?content|body-?_?text|article-?_?text|content-?_?body|e-content|body-?_?copy|main-?_?content|rich-?text/,
  article: /article|story|post|entry|hentry|blog|news|text|content|body|paragraph|copy/,
  comment: /comment|disqus|reply|replies|respond|discussion|livefyre|feedback/,
  related:
    /relat|recommend|more-|-more|also|popular|trending|most-|latest|outbrain|taboola|next-|prev|pager|pagination|teaser|read-?next|you-may|suggest|promo|headlines|carousel|listing|feed|list-item|card/,
  share: /share|sharing|social|follow|facebook|twitter|whatsapp|addtoany|sharedaddy|like-|print|email/,
  picture: /caption|credit|image|photo|figure|gallery|media|video|player|slide|thumb/,
  meta: /byline|author|dateline|timestamp|date|time|meta|published|posted|bio|contributor|source/,
  sell: /(^|[^a-z])ads?([^a-z]|$)|advert|sponsor|promo|newsletter|subscri|signup|sign-up|paywall|banner|dfp|gpt|cta|donat|offer|commerce|affiliate/,
  navigate: /nav|menu|breadcrumb|toolbar|masthead|topbar|skip|search|login|header/,
  tag: /(^|[^a-z])tags?([^a-z]|$)|keyword|categor|topic|label|kicker|section-name/,
  foot: /foot|copyright|legal|disclaimer|cookie|consent|gdpr|privacy|modal|popup|overlay/,
  side: /side|rail|aside|widget|column-right|right-col|secondary|module|infobox|box|pull-?quote|factbox|toc/,
} as const satisfies Record<string, RegExp>;

export type ClassGroup = keyof typeof CLASS_WORDS;
export const CLASS_GROUPS = Object.keys(CLASS_WORDS) as ClassGroup[];
