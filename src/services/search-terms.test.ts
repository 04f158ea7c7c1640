import { describe, expect, test } from 'vitest';
import { searchQuery, searchTerms, searchVector } from './search-terms.ts';

describe('searchTerms', () => {
  test.each([
    ['The Harbour’s ‘new’ wall — 1,200 m', ['the', 'harbour', 's', 'new', 'wall', '1', '200', 'm']],
    ['São Tomé, Ångström, ЁЛКА', ['sao', 'tome', 'angstrom', 'елка']],
    ['北京港口', ['北', '京', '港', '口']],
    ['سَلام', ['سلام']],
    ['ﬁnal', ['final']],
    ['🎉 —', []],
  ])('%s', (text, expected) => {
    expect(searchTerms(text)).toEqual(expected);
  });
});

describe('searchVector', () => {
  test('numbers the positions and leaves a gap between texts', () => {
    expect(searchVector(['Dam opens', 'the dam'])).toBe(`'dam':1,5 'opens':2 'the':4`);
  });

  test('stays under what Postgres takes, however many different words there are', () => {
    const text = Array.from({ length: 200_000 }, (_, i) => `word${i}`).join(' ');
    expect(new TextEncoder().encode(searchVector([text])).length).toBeLessThan(1_600_000);
  });
});

describe('searchQuery', () => {
  test.each([
    ['dam wall', `(('dam') & ('wall'))`],
    ['"dam wall" -harbour', `(('dam' <-> 'wall') & !('harbour'))`],
    ['dam or weir', `(('dam')) | (('weir'))`],
    ["don't", `(('don' <-> 't'))`],
    ['flood*', `(('flood':*))`],
    ['北京', `(('北' <-> '京'))`],
    [`'; drop table reports; --`, `(('drop') & ('table') & ('reports'))`],
    ['or', `(('or'))`],
  ])('%s', (q, expected) => {
    expect(searchQuery(q)).toBe(expected);
  });

  test.each(['', '   ', '—', '""', Array(40).fill('a').join(' ')])('refuses %j', (q) => {
    expect(searchQuery(q)).toBeNull();
  });
});
