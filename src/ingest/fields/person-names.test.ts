import { describe, expect, it } from 'vitest';
import { isAgency, splitNames } from './person-names.ts';

describe('splitNames', () => {
  it.each([
    ['By Ines Tolvar and Bo Renning', ['Ines Tolvar', 'Bo Renning']],
    ['Ines Tolvar, Bo Renning & Per Tangen', ['Ines Tolvar', 'Bo Renning', 'Per Tangen']],
    ['By Ines Tolvar, Staff Writer', ['Ines Tolvar']],
    ['Ines Tolvar Senior Politics Editor', ['Ines Tolvar']],
    ['By Ines Tolvar | itolvar@post.example', ['Ines Tolvar']],
    ['Ines Tolvar HARBOUR DAILY POST', ['Ines Tolvar']],
    ['Tolvar, Ines', ['Ines Tolvar']],
    ['By Ines Tolvar in Skarrow', ['Ines Tolvar']],
    ['Ines Tolvar 10/17/2022 04:01 PM EDT', ['Ines Tolvar']],
    ['Von Ines Tolvar', ['Ines Tolvar']],
    ['https://site.example/author/ines', []],
    ['3 min read', []],
  ])('%s', (line, names) => {
    expect(splitNames(line)).toEqual(names);
  });
});

it('tells agencies and desks from people', () => {
  for (const name of ['Reuters', 'The Associated Press', 'AFP', 'Harbour Post Staff', 'News Desk']) {
    expect(isAgency(name), name).toBe(true);
  }
  for (const name of ['Ines Tolvar', 'Per Tangen']) expect(isAgency(name), name).toBe(false);
});
