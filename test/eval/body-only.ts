import type { RevisionText } from '../../src/text/span.ts';

/** An English text that consists of its body alone. */
export function bodyOnly(body: string): RevisionText {
  return {
    headline: '',
    subheadline: '',
    body,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
  };
}
