import { describe, expect, it } from 'vitest';
import { type Client, unique } from '../client.ts';
import { expectExactEvidence } from './evidence.ts';
import { expectProblem, pointersOf } from './expect-problem.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry strikes pier | Bay Wire</title>
<meta property="og:site_name" content="Bay Wire"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry strikes pier</h1><p>By Mara Lind</p>
<p>A ferry with 240 passengers struck a pier in Hallow Bay on Tuesday morning, and 12 people were hurt in the crash.</p>
<p>Nobody is missing, the harbour master told reporters who had gathered at the quay before the divers went down.</p>
<p>The cause of the crash is not known, and the ferry will be taken to a yard in Sund for a week of repairs.</p></article>
<footer>Subscribe to our newsletter</footer></body></html>`;

/** POST /v1/extract: an article out of any markup, or a clear no. */
export function extractSuite(client: Client): void {
  describe('POST /v1/extract', () => {
    it('takes the article out of a page', async () => {
      const url = 'https://bay-wire.example/2031/03/04/ferry';
      const { status, body } = await client.post('/v1/extract', { html: PAGE, url });
      expect(status).toBe(200);
      expect(body.article).toMatchObject({
        headline: 'Ferry strikes pier',
        language: 'en',
        canonicalUrl: url,
      });
      expect(body.article.text).toContain('Nobody is missing');
      expect(body.article.text).not.toMatch(/Sport|newsletter/);
    });

    it('compares and stores pages as it does texts; what is sent beside a page wins', async () => {
      const text =
        'At least 12 people were hurt when a ferry struck a pier in Hallow Bay. Nobody is missing.';
      const compared = await client.post('/v1/compare', { reports: [{ html: PAGE }, { text }] });
      expect([compared.status, compared.body.reports?.[0].headline]).toEqual([200, 'Ferry strikes pier']);
      expectExactEvidence(compared.body);
      const url = `https://bay-wire.example/${unique()}`;
      const outlet = { name: 'Bay Wire', domain: 'bay-wire.example' };
      const added = await client.make('/v1/reports', {
        outlet,
        url,
        html: PAGE,
        headline: 'Our own headline',
      });
      const { body } = await client.get(`/v1/reports/${added.id}`);
      expect(body).toMatchObject({ url, headline: 'Our own headline', language: 'en' });
      expect(body.text).toContain('Nobody is missing');
      const empty = await client.post('/v1/compare', {
        reports: [{ text }, { html: '<html><body></body></html>' }],
      });
      expect(pointersOf(expectProblem(empty, 422, 'outOfLimits'))).toEqual(['body:/reports/1/html']);
    });

    it('answers for markup of every kind', async () => {
      const pages = [
        'no markup at all',
        '<',
        '<p>',
        '<!-- -->x',
        '<script>alert(1)</script>x',
        '&#0;&#xd800;&bogus; x',
        '<div>'.repeat(20_000),
        `<table>${'<tr><td>x'.repeat(5000)}`,
        '<a href="javascript:alert(1)">x</a>'.repeat(500),
        '{"@context": "not html"}',
        '<script type="application/ld+json">{"headline": [[[{}]]], "datePublished": "9999999"}</script><p>x</p>',
      ];
      for (const html of pages) {
        const reply = await client.post('/v1/extract', { html });
        expect([html.slice(0, 40), [200, 422].includes(reply.status)]).toEqual([html.slice(0, 40), true]);
        if (reply.status === 422) expectProblem(reply, 422, 'outOfLimits');
      }
    });

    it('says what it cannot take', async () => {
      const blank = expectProblem(await client.post('/v1/extract', { html: ' ' }), 422, 'outOfLimits');
      expect(pointersOf(blank)).toEqual(['body:/html']);
      const relative = await client.post('/v1/extract', { html: PAGE, url: '/ferry' });
      expect(pointersOf(expectProblem(relative, 400, 'invalidRequest'))).toEqual(['body:/url']);
      const long = await client.post('/v1/extract', { html: 'x'.repeat(3_000_001) });
      expectProblem(long, 422, 'outOfLimits');
    });
  });
}
