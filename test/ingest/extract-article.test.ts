import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/ingest/extract-article.ts';
import { fixturePage } from '../fixtures/page.ts';

describe('a page with structured data', () => {
  const article = extractArticle(fixturePage('harbour-post'), 'https://m.harbourpost.example/x?utm_source=y');

  it('reads every field, and says where from', () => {
    expect(article).toMatchObject({
      isArticle: true,
      headline: 'Ferry to Skarrow halted after pier gives way',
      subheadline:
        'Islanders face a winter without a landing stage, and the council has no money for a new one',
      bylines: ['Ines Tolvar', 'Bo Renning'],
      publishedAt: '2025-03-04T06:15:00.000Z',
      modifiedAt: '2025-03-04T10:40:00.000Z',
      outlet: { name: 'The Harbour Post', domain: 'harbourpost.example' },
      section: 'Transport',
      language: 'en-GB',
      canonicalUrl: 'https://www.harbourpost.example/news/ferry-skarrow-pier',
      tags: ['Skarrow', 'ferries', 'transport'],
      fullText: true,
      from: {
        headline: 'page',
        bylines: 'json-ld',
        publishedAt: 'json-ld',
        outlet: 'json-ld',
        canonicalUrl: 'meta',
      },
    });
  });

  it('keeps the body whole and leaves the furniture out', () => {
    const paragraphs = article.text.split('\n\n');
    expect(paragraphs[0]).toMatch(/^The ferry that links Skarrow/);
    expect(paragraphs).toContain('No money until summer');
    expect(paragraphs.at(-1)).toMatch(/could be surprised\.$/);
    expect(article.text).not.toMatch(
      /READ ALSO|Sign up|You may also|I told them so|All rights|Photo:|Storm closes/,
    );
    expect(article.text).toContain('“It sounded like a train.”');
  });

  it('keeps captions and links apart', () => {
    expect(article.captions).toEqual([
      { text: 'The pier at Skarrow on Monday evening.', credit: 'Lise Haug/The Harbour Post' },
    ]);
    expect(article.links).toEqual([
      { href: 'https://www.harbourpost.example/news/warning-2023', anchor: 'warned the council in 2023' },
    ]);
  });
});

describe('a page of the old kind, without paragraphs or metadata', () => {
  const article = extractArticle(
    fixturePage('plain-markup'),
    'http://www.valleymail.example/2019/tollan.htm',
  );

  it('is read by its look', () => {
    expect(article.isArticle).toBe(true);
    expect(article.headline).toBe('Bridge at Tollan reopens');
    expect(article.bylines).toEqual(['Agda Stenholm']);
    expect(article.publishedAt).toBe('2019-05-12T12:30:00.000Z');
    expect(article.outlet).toEqual({ name: 'Valley Mail', domain: 'valleymail.example' });
    expect(article.text).toMatch(/^The bridge at Tollan was opened/);
    expect(article.text).toContain('She says I look thinner.');
    expect(article.text).toMatch(/in the autumn\.$/);
    expect(article.text).not.toContain('Letters');
  });
});

it('knows a front page from an article', () => {
  expect(extractArticle(fixturePage('front-page'), 'https://harbourpost.example/').isArticle).toBe(false);
});

it('gives the same article for the same markup', () => {
  const html = fixturePage('harbour-post');
  expect(extractArticle(html)).toEqual(extractArticle(html));
});
