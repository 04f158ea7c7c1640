import { describe, expect, it } from 'vitest';
import type { RevisionText } from '../span.ts';
import { alignReports } from './align.ts';
import { readText } from './text-reading.ts';

const text = (body: string): RevisionText => ({
  headline: '',
  subheadline: '',
  body,
  language: null,
  publishedAt: null,
  outlet: null,
  fullText: true,
});
const links = (a: string, b: string) => {
  const texts = [text(a), text(b)];
  return alignReports(texts, texts.map(readText));
};

describe('two lone sentences', () => {
  for (const [a, b] of [
    [
      'The ferry Aurel left Sund at noon with 40 passengers aboard.',
      'The ferry Aurel left Sund at noon with 45 passengers aboard.',
    ],
    ['Troops seized the ridge above the dam on Sunday.', 'Troops took the ridge above the dam on Sunday.'],
    [
      'The mayor resigned after the vote in the council.',
      'The mayor resigned following the vote in the council.',
    ],
    ['Crane crews in Sund stopped work at dawn.', 'Crane crews in Sund stopped work before sunrise.'],
    ['The bridge was closed at noon.', 'At noon the bridge was closed.'],
  ] as const) {
    it(`link: ${a} / ${b}`, () => {
      expect(links(a, b)).toMatchObject([
        { primary: true, relation: expect.stringMatching(/reworded|equal/) },
      ]);
    });
  }

  it('do not link for their function words alone', () => {
    expect(
      links('It was one of the first to be in the east.', 'He is to be in it with one of them at the end.'),
    ).toEqual([]);
    expect(links('The council met in secret.', 'Snow closed the road to the pass.')).toEqual([]);
  });
});
