import type { Fetching } from '../../src/services/fetching/ports.ts';
import { RobotsCache } from '../../src/services/fetching/robots.ts';

const TEXT = `<p>${'A ferry struck the old pier in the bay, the harbour office said, and nobody is missing. '.repeat(16)}</p>`;

/** A web in which a feed stands at every address and no host has rules for robots; nothing leaves the process. */
export function inventedWeb(): Fetching {
  return {
    transport: async (url) => {
      if (url.pathname === '/robots.txt') return new Response(null, { status: 404 });
      const item = `<item><title>Ferry strikes pier</title><link>${url.origin}/ferry</link><content:encoded><![CDATA[${TEXT}]]></content:encoded></item>`;
      const feed = `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bay feed</title>${item}</channel></rss>`;
      return new Response(feed, { headers: { 'content-type': 'application/rss+xml' } });
    },
    userAgent: 'InventedBot/1.0',
    allow: [],
    robots: new RobotsCache(Date.now),
  };
}
