import type { TourReport } from '../tour-report.ts';
import { corvaniaTodayGondola } from './corvania-today.data.ts';
import { meridianWireGondola } from './meridian-wire.data.ts';
import { orrinValleyPost } from './orrin-valley-post.data.ts';

/** A document of the site of the walk, by its path. */
export interface SiteDocument {
  contentType: string;
  body: string;
}

/**
 * What a newcomer lets the service take in by the three ways there are: a page, a feed, and a file for a folder. An
 * invented event, told by three outlets; `origin` is where the site stands.
 */
export function arrivalSite(origin: string): ReadonlyMap<string, SiteDocument> {
  return new Map<string, SiteDocument>([
    ['/gondola', { contentType: 'text/html; charset=utf-8', body: pageOf(orrinValleyPost) }],
    [
      '/wire.xml',
      { contentType: 'application/rss+xml; charset=utf-8', body: feedOf(meridianWireGondola, origin) },
    ],
    [
      '/rescue.json',
      { contentType: 'application/json; charset=utf-8', body: `${JSON.stringify(corvaniaTodayGondola)}\n` },
    ],
  ]);
}

function pageOf({ outlet, headline, bylines = [], publishedAt, text, tags = [] }: TourReport): string {
  const menu = ['Home', 'Valley', 'Sport', 'Weather', 'Subscribe'].map(
    (label) => `<li><a href="/${label}">${label}</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(headline)} | ${outlet.name}</title>
<meta property="og:site_name" content="${outlet.name}"><meta property="article:published_time" content="${publishedAt}">
<meta name="author" content="${bylines.join(', ')}"><meta name="keywords" content="${tags.join(', ')}"></head><body>
<nav><ul>${menu.join('')}</ul></nav>
<article><h1>${escaped(headline)}</h1>${paragraphs(text)}</article>
<aside><h2>Most read</h2><ul><li><a href="/snow">Pass road shut until May</a></li><li><a href="/cheese">Cheese fair moves indoors</a></li></ul></aside>
<footer><p>Sign up for our newsletter. © ${outlet.name}</p></footer></body></html>
`;
}

function feedOf({ outlet, headline, publishedAt, text }: TourReport, origin: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>${outlet.name}</title><link>${origin}/</link><language>en</language>
<item><title>${escaped(headline)}</title><link>${origin}/wire/keld-gondola</link><guid isPermaLink="false">mw-20250402-17</guid>
<pubDate>${new Date(publishedAt).toUTCString()}</pubDate><content:encoded><![CDATA[${paragraphs(text)}]]></content:encoded></item>
</channel></rss>
`;
}

const paragraphs = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('\n');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
