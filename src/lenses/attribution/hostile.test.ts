import { describe, expect, it } from 'vitest';
import { readAttributions } from './attribution.ts';

const LENGTH = 40_000;

describe('texts made of nothing but what costs most', () => {
  it.each([
    ['“word '],
    ['"word '],
    ['“It will hold,” he said. '],
    ['he said that '],
    ['John Smith said. '],
    [', “a,” '],
    ['“A quotation that goes on.\n\n'],
    ['a'],
  ])('reads %j over and over within seconds', { timeout: 30_000 }, (part) => {
    const body = part.repeat(LENGTH / part.length);
    const started = performance.now();
    const text = { headline: '', subheadline: '', body, language: 'en', publishedAt: null, outlet: null };
    const { attributions } = readAttributions({ ...text, fullText: true });
    expect(performance.now() - started).toBeLessThan(15_000);
    for (const { content } of attributions) {
      for (const span of content) expect(body.slice(span.start, span.end)).toBe(span.exact);
    }
  });
});
