/**
 * Query parameters that say how a reader came to a page, never which page it is. Source: the parameters that the
 * named services document or add to links. Compared without regard to case.
 */
export const TRACKING_PARAMETERS: readonly string[] = [
  'fbclid', // Facebook
  'gclid', // Google Ads
  'gclsrc',
  'dclid', // Google Display
  'gbraid',
  'wbraid',
  '_ga', // Google Analytics, across domains
  '_gl',
  'msclkid', // Microsoft Advertising
  'twclid', // X
  'ttclid', // TikTok
  'li_fat_id', // LinkedIn
  'igshid', // Instagram
  'igsh',
  'yclid', // Yandex
  'ysclid',
  '_openstat',
  'mc_cid', // Mailchimp
  'mc_eid',
  'mkt_tok', // Marketo
  '_hsenc', // HubSpot
  '_hsmi',
  'vero_id', // Vero
  'wt_mc', // Webtrekk
  'wt_zmc',
  'xtor', // AT Internet
  's_cid', // Adobe Analytics
  'cmpid',
  'ncid',
  'ocid',
  'icid',
  'ref_src', // X, embedded posts
  'ref_url',
  '__twitter_impression',
  'smid', // The New York Times, shares
  'smtyp',
  'unlocked_article_code',
  'cmp', // The Guardian, shares
  'ito', // Mail Online, shares
  'sr_share',
  'guccounter', // Yahoo, consent
  'guce_referrer',
  'guce_referrer_sig',
];

/** Beginnings of such parameters: Urchin and Google Analytics campaigns, Matomo, Piwik, AT Internet, HubSpot. */
export const TRACKING_PREFIXES: readonly string[] = ['utm_', 'mtm_', 'pk_', 'at_', 'hsa_'];
