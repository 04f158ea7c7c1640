import { describe, expect, test } from 'vitest';
import { canonicalUrl, domainOf, urlKey } from './canonical-url.ts';

const keyOf = (address: string) => urlKey(canonicalUrl(address)!);

describe('canonicalUrl', () => {
  test.each([
    ['HTTPS://Paper.Example:443/a', 'https://paper.example/a'],
    ['http://paper.example:80/a#comments', 'http://paper.example/a'],
    ['https://reader:secret@paper.example/a', 'https://paper.example/a'],
    ['https://paper.example/a?utm_source=x&UTM_Medium=y&fbclid=1', 'https://paper.example/a'],
    ['https://paper.example/a?id=7&gclid=z', 'https://paper.example/a?id=7'],
    ['https://paper.example/%7Eana/%c3%a9', 'https://paper.example/~ana/%C3%A9'],
    ['https://paper.example./a', 'https://paper.example/a'],
    ['https://müller.example/a', 'https://xn--mller-kva.example/a'],
    ['https://www.google.com/amp/s/www.paper.example/a/amp/', 'https://www.paper.example/a/amp/'],
    ['https://paper-example.cdn.ampproject.org/c/s/paper.example/a', 'https://paper.example/a'],
    ['https://app.example/#!/story/7', 'https://app.example/#!/story/7'],
    ['  https://paper.example/a  ', 'https://paper.example/a'],
  ])('%s', (address, expected) => {
    expect(canonicalUrl(address)).toBe(expected);
  });

  test.each([
    '',
    'paper.example/a',
    '/a',
    'ftp://paper.example/a',
    'javascript:alert(1)',
    'https://',
    'data:text/plain,a',
  ])('refuses %j', (address) => {
    expect(canonicalUrl(address)).toBeNull();
  });

  test('leaves an address without tracking parameters in its own form', () => {
    const address = 'https://paper.example/a?q=%20b+c&x=%2F';
    expect(canonicalUrl(address)).toBe(address);
  });

  test('is idempotent', () => {
    const once = canonicalUrl('http://WWW.paper.example:80/a/?b=1&utm_id=4&a=%41#x')!;
    expect(canonicalUrl(once)).toBe(once);
  });

  test('refuses what is too long to be an address', () => {
    expect(canonicalUrl(`https://paper.example/${'a'.repeat(5000)}`)).toBeNull();
  });
});

describe('urlKey', () => {
  const page = 'https://paper.example/2031/05/flood';

  test.each([
    'http://paper.example/2031/05/flood',
    'https://www.paper.example/2031/05/flood/',
    'https://m.paper.example/2031/05/flood?utm_source=feed',
    'https://amp.paper.example/2031/05/flood',
    'https://paper.example/2031/05/flood/amp/',
    'https://paper.example/2031/05/flood?amp=1',
    'https://paper.example/2031/05/flood?outputType=amp#top',
    'https://paper.example/2031/05/flood/index.html',
    'https://www.google.com/amp/s/paper.example/2031/05/flood',
  ])('%s is the same page', (address) => {
    expect(keyOf(address)).toBe(keyOf(page));
  });

  test.each([
    'https://paper.example/2031/05/Flood',
    'https://paper.example/2031/05/flood-2',
    'https://paper.example/2031/05/flood?page=2',
    'https://news.paper.example/2031/05/flood',
    'https://paper.example:8443/2031/05/flood',
    'https://paper.example/2031/05/amphibians',
  ])('%s is another page', (address) => {
    expect(keyOf(address)).not.toBe(keyOf(page));
  });

  test('does not depend on the order of parameters', () => {
    expect(keyOf('https://paper.example/a?b=1&a=2')).toBe(keyOf('https://paper.example/a?a=2&b=1'));
  });

  test('keeps a host of two labels whole', () => {
    expect(keyOf('https://m.example/a')).not.toBe(keyOf('https://example/a'));
    expect(keyOf('https://en.m.wiki.example/a')).toBe(keyOf('https://en.wiki.example/a'));
  });
});

describe('domainOf', () => {
  test.each([
    ['Paper.Example', 'paper.example'],
    ['www.paper.example', 'paper.example'],
    ['https://www.paper.example/about', 'paper.example'],
    ['http://127.0.0.1:8080/a', '127.0.0.1'],
  ])('%s', (address, expected) => {
    expect(domainOf(address)).toBe(expected);
  });

  test.each(['', 'two words.example', 'ftp://paper.example', 'a..b', '[::1]'])('refuses %j', (address) => {
    expect(domainOf(address)).toBeNull();
  });
});
