import { describe, expect, it } from 'vitest';
import { prefersHtml } from './prefers-html.ts';

describe('prefersHtml', () => {
  it.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', true],
    ['text/html', true],
    ['TEXT/HTML; charset=utf-8', true],
    ['application/json;q=0.5, text/html;q=0.9', true],
    ['text/html, application/json', true],
    ['application/json, text/html', false],
    ['application/json, text/plain, */*', false],
    ['text/html;q=0.4, application/json', false],
    ['text/html;q=0, */*', false],
    ['text/html;q=nonsense', false],
    ['*/*', false],
    ['text/*', false],
    ['', false],
    [undefined, false],
    [null, false],
  ])('%s -> %s', (accept, expected) => {
    expect(prefersHtml(accept)).toBe(expected);
  });
});
