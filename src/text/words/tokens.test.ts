import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';
import { tokenize } from './tokens.ts';

const tokensOf = (text: string) => tokenize(text, { start: 0, end: text.length });

describe('tokenize', () => {
  it('gives words, figures and marks with their places in the field', () => {
    const source = 'Before. Orlo’s 1,200 men left!';
    const tokens = tokenize(source, { start: 8, end: source.length });
    expect(tokens.map(({ kind, norm }) => [kind, norm])).toEqual([
      ['word', "orlo's"],
      ['number', '1200'],
      ['word', 'men'],
      ['word', 'left'],
      ['punctuation', '!'],
    ]);
    for (const { start, end } of tokens)
      expect(source.slice(start, end).trim()).toBe(source.slice(start, end));
    expect(source.slice(tokens[0]!.start, tokens[0]!.end)).toBe('Orlo’s');
  });

  it.each([
    '大坝周一倒塌了。',
    'ダムは決壊した。',
    'הסכר קרס',
    'انهار السد',
    'плотина рухнула',
    'a😀b 👩‍🚒 c',
    'e\u0301te\u0301',
  ])('covers every character of %s once', (text) => {
    expect(
      tokensOf(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text.replaceAll(/\s/gu, ''));
  });

  it('cuts scripts without spaces into words', () => {
    expect(tokensOf('大坝周一倒塌了').length).toBeGreaterThan(2);
  });
});

describe('stem', () => {
  it.each([
    ['said', 'says'],
    ['overridden', 'override'],
    ['policies', 'policy'],
    ['stopped', 'stop'],
    ["orlo's", 'orlo'],
    ['g.o.p', 'gop'],
  ])('brings %s and %s together', (x, y) => expect(stem(x)).toBe(stem(y)));

  it('keeps U.S. apart from the pronoun', () => expect(stem('u.s')).not.toBe(stem('us')));
});
