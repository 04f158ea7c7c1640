import { describe, expect, it } from 'vitest';
import { contextsOf } from './in-context.ts';

const SENTENCE = 'The ferry left Sund at noon.';
const text = `Nobody waved. ${SENTENCE} It came back.`;
const reports = [{ headline: 'A ferry leaves', subheadline: '', text }];
const at = (words: string) => {
  const start = text.indexOf(words);
  return { field: 'body' as const, start, end: start + words.length };
};

describe('contextsOf', () => {
  it('shows words in their sentence', () => {
    const [context, ...others] = contextsOf(reports)(0, [at('noon')]);
    expect(others).toEqual([]);
    expect(
      context?.pieces
        .map((piece) => piece.text)
        .join('')
        .trim(),
    ).toBe(SENTENCE);
    expect(context?.pieces.filter(({ shown }) => shown)).toEqual([{ text: 'noon', shown: true }]);
  });

  it('shows two places of one sentence once, overlapping ones too', () => {
    const contexts = contextsOf(reports)(0, [at('noon'), at('left Sund'), at('Sund at')]);
    expect(contexts).toHaveLength(1);
    const shown = contexts[0]!.pieces.filter((piece) => piece.shown).map((piece) => piece.text);
    expect(shown).toEqual(['left Sund', ' at', 'noon']);
  });

  it('cuts what stands far from the words, and says so', () => {
    const long = `${'far '.repeat(200)}here ${'off '.repeat(200)}`;
    const start = long.indexOf('here');
    const [context] = contextsOf([{ headline: '', subheadline: '', text: long }])(0, [
      { field: 'body', start, end: start + 4 },
    ]);
    expect([context?.cutBefore, context?.cutAfter]).toEqual([true, true]);
    expect(context!.pieces.map((piece) => piece.text).join('').length).toBeLessThan(340);
  });
});
