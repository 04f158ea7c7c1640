import { describe, expect, it } from 'vitest';
import { FeedError } from './feed.ts';
import { parseFeed } from './parse-feed.ts';

const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>
    <link>https://harbour.example/</link>${channel}${items}</channel></rss>`;

describe('parseFeed', () => {
  it('reads RSS with the text in full', () => {
    const feed = parseFeed(
      rss(
        `<item><title>Ferry &amp; port talks end</title><link>/news/ferry</link><guid isPermaLink="false">hp-7</guid>
         <pubDate>Tue, 03 Mar 2026 08:15:00 +0200</pubDate><dc:creator>Mara Quist</dc:creator>
         <description>Talks ended.</description><content:encoded><![CDATA[<p>Talks <b>ended</b>.</p>]]></content:encoded>
         <category>Ports</category></item>`,
        '<language>en</language><ttl>30</ttl>',
      ),
      'https://harbour.example/feed.xml',
    );
    expect(feed).toMatchObject({ format: 'rss', title: 'Harbour Post', language: 'en', ttlMinutes: 30 });
    expect(feed.items).toEqual([
      {
        title: 'Ferry & port talks end',
        link: 'https://harbour.example/news/ferry',
        id: 'hp-7',
        publishedAt: '2026-03-03T06:15:00.000Z',
        updatedAt: null,
        authors: ['Mara Quist'],
        summary: 'Talks ended.',
        content: '<p>Talks <b>ended</b>.</p>',
        language: 'en',
        tags: ['Ports'],
      },
    ]);
  });

  it('takes a permanent guid for the link where there is none', () => {
    const [item] = parseFeed(rss('<item><guid>https://harbour.example/a</guid></item>')).items;
    expect(item).toMatchObject({ id: 'https://harbour.example/a', link: 'https://harbour.example/a' });
    const [other] = parseFeed(
      rss('<item><guid isPermaLink="false">https://harbour.example/a</guid></item>'),
    ).items;
    expect(other?.link).toBeNull();
  });

  it('reads Atom: kinds of text, bases, the alternate link, time that only changed', () => {
    const feed =
      parseFeed(`<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://tide.example/x/" xml:lang="en">
      <a:title type="html">Tide &amp;amp; Time</a:title>
      <a:entry><a:id>urn:tide:1</a:id><a:title>Dike holds</a:title><a:updated>2026-03-03T06:15:00Z</a:updated>
        <a:link rel="self" href="self.atom"/><a:link href="dike.html"/>
        <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <a href="map">holds</a>.</p></div></a:content>
        <a:author><a:name>Ole Brandt</a:name></a:author></a:entry></a:feed>`);
    expect(feed.title).toBe('Tide &amp; Time');
    expect(feed.items[0]).toMatchObject({
      id: 'urn:tide:1',
      link: 'https://tide.example/x/dike.html',
      publishedAt: '2026-03-03T06:15:00.000Z',
      updatedAt: '2026-03-03T06:15:00.000Z',
      content: '<p>It <a href="https://tide.example/x/map">holds</a>.</p>',
      authors: ['Ole Brandt'],
      language: 'en',
    });
  });

  it('reads RDF site summaries, whose items stand beside the channel', () => {
    const feed =
      parseFeed(`<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>Old wire</title></channel>
      <item><title>Quay reopens</title><link>https://wire.example/1</link><d:date>2026-03-03T06:15:00Z</d:date></item></r:RDF>`);
    expect(feed).toMatchObject({ format: 'rdf', title: 'Old wire' });
    expect(feed.items[0]).toMatchObject({ title: 'Quay reopens', publishedAt: '2026-03-03T06:15:00.000Z' });
  });

  it('reads JSON feeds', () => {
    const feed = parseFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Tide',
        authors: [{ name: 'Ole Brandt' }],
        items: [
          { id: 1, url: '/a', content_text: 'It holds.', date_published: '2026-03-03T06:15:00Z' },
          'noise',
        ],
      }),
      'https://tide.example/feed.json',
    );
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject({
      id: '1',
      link: 'https://tide.example/a',
      content: 'It holds.',
      authors: ['Ole Brandt'],
    });
    expect(feed.updatedAt).toBe('2026-03-03T06:15:00.000Z');
  });

  it('knows a namespace by its address, whatever its prefix, and a usual prefix without any', () => {
    const own = parseFeed(
      `<rss xmlns:zz=" HTTPS://purl.org/dc/elements/1.1 "><channel><item><zz:creator>A B</zz:creator></item></channel></rss>`,
    );
    const bare = parseFeed('<rss><channel><item><dc:creator>A B</dc:creator></item></channel></rss>');
    expect([own.items[0]?.authors, bare.items[0]?.authors]).toEqual([['A B'], ['A B']]);
  });

  it('makes do with broken markup', () => {
    const feed = parseFeed('\uFEFF  <rss><channel><item><title>One</title><item><title>Two');
    expect(feed.items.map(({ title }) => title)).toEqual(['One']);
    expect(parseFeed(rss('<item><title>a\u0008b</title></item>')).items[0]?.title).toBe('ab');
  });

  it.each([
    ['', 'not-a-feed'],
    ['plain words', 'not-a-feed'],
    ['<!doctype html><html><body><p>No.</p></body></html>', 'not-a-feed'],
    ['{"items": 3}', 'not-a-feed'],
    ['{"broken', 'not-a-feed'],
    [`<rss>${'<a>'.repeat(200)}`, 'feed-too-deep'],
    [`<rss>${'<a/>'.repeat(300_000)}</rss>`, 'feed-too-large'],
    [`<rss>${' '.repeat(9_000_000)}</rss>`, 'feed-too-large'],
  ])('refuses what is none (%#)', (source, code) => {
    expect(() => parseFeed(source)).toThrow(expect.objectContaining({ name: FeedError.name, code }));
  });

  it('expands no entity of a document type', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>&b;&c;</title></item></channel></rss>`;
    expect(parseFeed(bomb).items[0]?.title).toBe('&b;&c;');
  });

  it('reads what is made to be slow in little time', () => {
    const before = performance.now();
    for (const piece of ['<a href="', '<', '&', '<item><link>', '(', 'x="']) {
      try {
        parseFeed(rss(`<item><title>${piece.repeat(100_000)}</title></item>`));
      } catch (error) {
        expect(error).toBeInstanceOf(FeedError);
      }
    }
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
