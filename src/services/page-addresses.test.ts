import { describe, expect, test } from 'vitest';
import { addressesOf, originalElsewhere } from './page-addresses.ts';

const of = (readAt: string | null, canonicalUrl: string | null, ampUrl: string | null = null) =>
  addressesOf(readAt, { canonicalUrl, ampUrl });
const PAGE = 'https://www.paper.example.com/2031/flood';

describe('addressesOf', () => {
  test.each([
    ['https://www.paper.example.com/2031/flood?page=1', PAGE],
    ['https://m.paper.example.com/story/7', PAGE],
    ['https://edition.paper.example.com/flood', PAGE],
    ['https://example.com/flood', PAGE],
    ['http://paper.co.uk/x', 'https://news.paper.co.uk/flood'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/flood'],
  ])('%s: the page names its own address', (readAt, canonical) => {
    expect(of(readAt, canonical)).toEqual({ url: canonical, otherUrls: [readAt] });
  });

  test.each([
    ['https://evil.example.org/x', PAGE],
    ['https://evil.co.uk/x', 'https://paper.co.uk/flood'],
    ['https://evil.blogspot.com/x', 'https://paper.blogspot.com/flood'],
    ['https://evil.github.io/x', 'https://github.io/flood'],
    ['https://paper.example.com.evil.org/x', PAGE],
    ['https://evil.org/https://www.paper.example.com/', PAGE],
    ['https://127.0.0.2/x', 'https://127.0.0.1/flood'],
    ['https://evil.org/x', 'https://www.google.com/amp/s/www.paper.example.com/2031/flood'],
    ['https://evil.org/x', 'javascript:alert(1)'],
  ])('%s cannot pass for %s', (readAt, canonical) => {
    expect(of(readAt, canonical)).toEqual({ url: readAt, otherUrls: [] });
  });

  test('the AMP form is another address of the page, on its own site alone', () => {
    expect(of(PAGE, PAGE, 'https://amp.paper.example.com/7').otherUrls).toEqual([
      'https://amp.paper.example.com/7',
    ]);
    expect(of(PAGE, PAGE, 'https://amp.evil.org/7').otherUrls).toEqual([]);
  });

  test('an address of a cache is the site whose copy it is', () => {
    expect(of('https://www.google.com/amp/s/www.paper.example.com/7', PAGE).url).toBe(PAGE);
  });

  test('without an address that it was read at, a page is what it says', () => {
    expect(of(null, PAGE)).toEqual({ url: PAGE, otherUrls: [] });
    expect(of(null, null)).toEqual({ url: null, otherUrls: [] });
  });
});

test('a canonical address elsewhere is where the text comes from', () => {
  expect(originalElsewhere('https://other.org/x', PAGE)).toBe(PAGE);
  expect(originalElsewhere('https://m.paper.example.com/x', PAGE)).toBeNull();
  expect(originalElsewhere(null, PAGE)).toBeNull();
});
