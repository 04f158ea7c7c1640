import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/ingest/article.ts';
import { extractArticle } from '../../src/ingest/extract-article.ts';

const BODY =
  '<p>The weir at Ostrel opened on Tuesday, nine years after work on it began, and farmers downstream doubt the flow that was promised to them by the council.</p>'.repeat(
    3,
  );

function article({ head = '', above = '', below = '' }): Article {
  return extractArticle(
    `<html><head><title>Weir at Ostrel opens</title>${head}</head><body><article><h1>Weir at Ostrel opens</h1>${above}${BODY}${below}</article></body></html>`,
    'https://varnherald.example/7',
  );
}

describe('fields of a page', () => {
  it('parts people from agencies, and keeps the instant whatever its zone', () => {
    const head =
      '<meta name="author" content="Mara Lind, Associated Press"><meta property="article:published_time" content="2031-05-06T08:30:00+02:00">';
    expect(article({ head })).toMatchObject({
      bylines: ['Mara Lind'],
      agencies: ['Associated Press'],
      publishedAt: '2031-05-06T06:30:00.000Z',
      from: { bylines: 'meta', publishedAt: 'meta', modifiedAt: 'none' },
    });
    const above = '<time datetime="2031-05-06T08:30:00-05:00">6 May</time>';
    expect(article({ above })).toMatchObject({
      publishedAt: '2031-05-06T13:30:00.000Z',
      from: { publishedAt: 'page' },
    });
  });

  it('says where section and tags came from, and where the AMP form stands', () => {
    const head =
      '<meta property="article:section" content="Rivers"><meta name="keywords" content="rivers, Ostrel"><link rel="amphtml" href="/amp/7">';
    expect(article({ head })).toMatchObject({
      section: 'Rivers',
      tags: ['rivers', 'Ostrel'],
      ampUrl: 'https://varnherald.example/amp/7',
      from: { section: 'meta', tags: 'meta' },
    });
    const structured =
      '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":"Water","keywords":["weirs"]}</script>';
    expect(article({ head: structured })).toMatchObject({
      section: 'Water',
      tags: ['weirs'],
      from: { section: 'json-ld', tags: 'json-ld' },
    });
    expect(article({})).toMatchObject({ section: null, tags: [], from: { section: 'none', tags: 'none' } });
  });

  it.each([
    ['a request to pay', { below: '<div class="paywall">Subscribe to continue reading</div>' }],
    ['a paragraph that breaks off', { below: '<p>And then the engineer said that…</p>' }],
    [
      'structured data',
      { head: '<script type="application/ld+json">{"@type":"NewsArticle","wordCount":900}</script>' },
    ],
  ])('takes the text for an excerpt by %s', (_, parts) => {
    expect(article(parts).fullText).toBe(false);
    expect(article({}).fullText).toBe(true);
  });

  it.each([
    ['Originally published in The Tidewater | March 12, 2031', 'The Tidewater', '2031-03-12', 'republished'],
    ['The Tidewater | March 12, 2031', 'The Tidewater', '2031-03-12', 'republished'],
    ['Republished with permission from Harbour Review.', 'Harbour Review', null, 'republished'],
  ])('reads the credit line %j', (line, source, date, kind) => {
    expect(article({ below: `<p>${line}</p>` }).creditLines).toEqual([{ text: line, source, date, kind }]);
  });

  it('reads structured data that breaks the rules of JSON, and microdata', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2031-05-06T09:00:00Z",}</script>';
    expect(article({ head })).toMatchObject({
      modifiedAt: '2031-05-06T09:00:00.000Z',
      from: { modifiedAt: 'json-ld' },
    });
    const page = extractArticle(
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Weir</h1><span itemprop="author">Bo Renning</span>${BODY}`,
    );
    expect(page).toMatchObject({ headline: 'Weir', bylines: ['Bo Renning'], from: { bylines: 'microdata' } });
  });

  it('keeps the paragraphs of a text without any markup', () => {
    const paragraphs = [
      'The weir at Ostrel opened on Tuesday.',
      'Nobody was hurt, said the council of Ostrel.',
    ];
    const text = paragraphs.map((one) => `${one} It had been promised for nine years.`).join('\r\n\r\n');
    expect(extractArticle(text).text.split('\n\n')).toHaveLength(2);
  });
});
