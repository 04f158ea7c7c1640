import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';

/** Quotations as text, `>` for one that runs on, `!` for one without a closing mark, indented by depth. */
function read(text: string): string[] {
  return findQuotations(text).map(
    (q) => `${' '.repeat(q.depth)}${q.continues ? '>' : q.closed ? '' : '!'}${text.slice(q.start, q.end)}`,
  );
}

describe('findQuotations', () => {
  it.each([
    ['straight', 'She said "we won" and "we\'re glad." Then left.', ['"we won"', '"we\'re glad."']],
    ['curly', '“We won,” he said. “We’re glad.”', ['“We won,”', '“We’re glad.”']],
    ['single inside double', '“‘No,’ she told me,” he said.', ['“‘No,’ she told me,”', ' ‘No,’']],
    [
      'double inside the same double',
      '“He said “stop” and left,” she said.',
      ['“He said “stop” and left,”', ' “stop”'],
    ],
    ['straight inside straight', '"A "b" c," he said.', ['"A "b" c,"', ' "b"']],
    [
      'British singles',
      "'We won,' he said. 'The boys' club is done.'",
      ["'We won,'", "'The boys' club is done.'"],
    ],
    ['German low-high', '„Wir haben gewonnen“, sagte er. ‚Ja‘', ['„Wir haben gewonnen“', '‚Ja‘']],
    ['Polish low-high', '„Tak”, powiedział.', ['„Tak”']],
    ['German angles', '»Ja«, sagte sie, »nein«.', ['»Ja«', '»nein«']],
    ['French angles with spaces', '« Oui », dit-elle. «Non».', ['« Oui »', '«Non»']],
    ['Swedish', '”Ja”, sade hon. »Nej», sade han.', ['”Ja”', '»Nej»']],
    [
      'Chinese and Japanese',
      '他说：“好。”然后离开。「はい『いいえ』」',
      ['“好。”', '「はい『いいえ』」', ' 『いいえ』'],
    ],
    ['Hebrew with an acronym', 'צה"ל אמר "לא" היום.', ['"לא"']],
    ['typewriter', "`` Old style '' she said", ["`` Old style ''"]],
    ['closing mark typed as an opening one', '“We won“ he said.', ['“We won“']],
    [
      'single closed by an apostrophe',
      "“ ‘In Fog We Trust' ” here",
      ["“ ‘In Fog We Trust' ”", " ‘In Fog We Trust'"],
    ],
  ])('%s', (_style, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('leaves apostrophes, possessives, inches and clipped words alone', () => {
    expect(read("the workers' rights, rock 'n' roll, the '90s, a 12\" record, a man of 6'2\" tall")).toEqual(
      [],
    );
  });

  it('carries speech that each paragraph reopens', () => {
    expect(read('“First.\n\n“Second.\n\n“Third,” he said.')).toEqual(['>“First.', '>“Second.', '“Third,”']);
    expect(read('"First.\n\n"Second," he said. "More".')).toEqual(['>"First.', '"Second,"', '"More"']);
  });

  it('carries speech over a break where the next paragraph only closes it', () => {
    expect(read('“Runs over\n\nthe line” he said “so”')).toEqual(['>“Runs over', 'the line”', '“so”']);
  });

  it('ends a quotation that lost its mark where the next one opens, or with its paragraph', () => {
    expect(read('“We won, he said. “We’re glad.”')).toEqual(['!“We won, he said.', '“We’re glad.”']);
    expect(read('A “fix – no\n\nNext paragraph.')).toEqual(['!“fix – no']);
  });

  it('keeps a broken quotation apart from its neighbours', () => {
    expect(read('The talks made “no headway was found,” only a “limited accord” for “a channel.”')).toEqual([
      '“no headway was found,”',
      '“limited accord”',
      '“a channel.”',
    ]);
  });
});
