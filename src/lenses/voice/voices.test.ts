import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RevisionText } from '../../text/span.ts';
import { readAttributions } from '../attribution/attribution.ts';
import { readVoices, type VoiceSpan } from './voices.ts';

function voicesOf(body: string, headline = ''): { text: RevisionText; voices: VoiceSpan[] } {
  const text: RevisionText = {
    headline,
    subheadline: '',
    body,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
  };
  return { text, voices: readVoices(text, readAttributions(text)) };
}

const words = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  'said',
  'Mayor',
  'Varga',
  'she',
  'the',
  'report',
  '.',
  ',',
  '\n\n',
  ' ',
  'told',
  'that',
  '«',
  '»',
  '😀',
  ':',
);

describe('readVoices', () => {
  it('tells the outlet, quoted and paraphrased words apart', () => {
    const { voices } = voicesOf(
      'The town council met. Mayor Ilse Varga said that repairs would take a year. “We are late,” she said.',
    );
    const of = (part: string): VoiceSpan | undefined => voices.find((span) => span.exact.includes(part));
    expect(of('council met')).toMatchObject({ voice: 'outlet', attribution: null });
    expect(of('repairs would take')?.voice).toBe('paraphrased');
    expect(of('We are late')).toMatchObject({ voice: 'quoted', scare: false });
    expect(of('Varga')?.voice).toBe('outlet');
  });

  it('marks scare quotes', () => {
    const { voices } = voicesOf(
      'The so-called “peace bridge” was closed for the whole winter after the flood.',
    );
    expect(voices.find((span) => span.exact === '“peace bridge”')).toMatchObject({
      scare: true,
      attribution: null,
    });
  });

  it('partitions every field, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.array(words, { maxLength: 6 }), (body, headline) => {
        const { text, voices } = voicesOf(body.join(' '), headline.join(' '));
        for (const field of ['headline', 'body'] as const) {
          const mine = voices.filter((span) => span.field === field);
          expect(mine.map((span) => span.exact).join('')).toBe(text[field]);
          expect(mine.every((span, i) => span.start === (mine[i - 1]?.end ?? 0))).toBe(true);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
