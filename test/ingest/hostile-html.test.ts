import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/ingest/extract-article.ts';
import { ExtractError } from '../../src/ingest/extract-error.ts';

const SENTENCE = 'The keeper of the light counted nineteen ships before noon, and then the fog came down. ';
/** Generous for a busy machine: what it must catch is growth with the square of the input. */
const BOUND_MS = 6_000;

const pages: Record<string, string> = {
  'a million open elements': '<div>'.repeat(1_000_000),
  'unclosed inline elements': `${'<b><i><font>'.repeat(300)}${SENTENCE.repeat(50)}`,
  'closing tags without opening ones': `<p>${SENTENCE}</p>${'</i></b></div>'.repeat(200_000)}`,
  'two megabytes of paragraphs': `<p>${SENTENCE.repeat(3)}</p>`.repeat(8_000),
  'two megabytes in one element': `<p>${SENTENCE.repeat(24_000)}</p>`,
  'two megabytes of attributes': `<p ${'data-x="y" '.repeat(200_000)}>${SENTENCE}</p>`,
  'two megabytes of spaces': `<p>${' '.repeat(2_000_000)}x</p>`,
  'two megabytes of text without markup': SENTENCE.repeat(24_000),
  'a hundred thousand links': '<a href="/x">word</a> '.repeat(100_000),
  'a hundred thousand line breaks': `${SENTENCE}<br><br>`.repeat(20_000),
  'an open comment': `<p>${SENTENCE}</p><!-- ${'- '.repeat(500_000)}`,
  'an open script': `<p>${SENTENCE}</p><script>${'<p>x</p>'.repeat(100_000)}`,
  'deep JSON-LD': `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>${SENTENCE}</p>`,
  'wide JSON-LD': `<script type="application/ld+json">[${'{"@type":"NewsArticle","author":"x"},'.repeat(20_000)}{}]</script>`,
  'names from the prototype': `<constructor __proto__="x" toString="y"><p class="hasOwnProperty">${SENTENCE}</p><meta name="__proto__" content="x">`,
  'a broken charset': `<p>${'\ufffd\u0000\u0001'.repeat(2_000)} ${SENTENCE}</p>`,
  'lone surrogates': `<p>\ud800 ${SENTENCE} \udc00</p>`,
  'bad references': `<p>&#xD800; &#x110000; &#99999999; &unknown; ${SENTENCE}</p>`,
  'addresses that are none': `<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="http://[">${SENTENCE}`,
  'a byline of a megabyte': `<div class="byline">${'By A and '.repeat(100_000)}</div>`,
  'a date line of a megabyte': `<h1>x</h1><div class="date">${'12 '.repeat(300_000)}</div>`,
  'a title of a megabyte': `<title>${'a - b | '.repeat(100_000)}</title><h1>${'a '.repeat(100_000)}</h1>`,
  'no markup at all': 'nothing here',
  'a table of tables': `${'<table><tr><td>'.repeat(300)}${SENTENCE}`,
};

describe('hostile markup gives an answer or a typed error, in bounded time', () => {
  it.each(Object.entries(pages))('%s', (_, html) => {
    const started = performance.now();
    try {
      const article = extractArticle(html, 'https://site.example/a');
      expect(article.text).not.toMatch(/<script|<p>/);
      expect(article.canonicalUrl ?? 'https:').toMatch(/^https?:/);
      expect(typeof article.isArticle).toBe('boolean');
    } catch (error) {
      expect(error).toBeInstanceOf(ExtractError);
    }
    expect(performance.now() - started).toBeLessThan(BOUND_MS);
  });

  it('refuses what is empty or too long', () => {
    expect(() => extractArticle(' \n ')).toThrow(expect.objectContaining({ code: 'html-empty' }));
    expect(() => extractArticle('x'.repeat(8_000_001))).toThrow(
      expect.objectContaining({ code: 'html-too-large' }),
    );
  });

  it('never gives text that is no Unicode', () => {
    const { text } = extractArticle(`<p>\ud800 ${SENTENCE.repeat(5)} &#xD800; \udc00\u0000</p>`);
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toContain('\u0000');
  });
});
