import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiffPart, diffWords } from './diff.ts';

/** The diff as one line: `[gone→put]`, `~` for typography, `@n` for a move. */
function marked(a: string, b: string): string {
  return diffWords(a, b)
    .map((part) => {
      const [gone, put] = [a.slice(part.a.start, part.a.end), b.slice(part.b.start, part.b.end)];
      if (part.kind === 'equal') return gone;
      return `[${gone}→${put}${part.typographic ? '~' : ''}${part.movedWith === null ? '' : '@'}]`;
    })
    .join('');
}

function expectTiling(a: string, b: string, parts: readonly DiffPart[]): void {
  let [atA, atB] = [0, 0];
  for (const part of parts) {
    expect([part.a.start, part.b.start]).toEqual([atA, atB]);
    const gone = part.a.end - part.a.start;
    const put = part.b.end - part.b.start;
    expect(gone + put).toBeGreaterThan(0);
    if (part.kind === 'equal') {
      expect(a.slice(part.a.start, part.a.end)).toBe(b.slice(part.b.start, part.b.end));
    } else expect(part.kind).toBe(gone === 0 ? 'inserted' : put === 0 ? 'deleted' : 'replaced');
    [atA, atB] = [part.a.end, part.b.end];
  }
  expect([atA, atB]).toEqual([a.length, b.length]);
}

describe('diffWords', () => {
  test.each([
    [
      'The mayor said the harbour would reopen on Monday.',
      'The mayor said that the harbour will reopen by Tuesday.',
      'The mayor said [→that ]the harbour [would→will] reopen [on Monday→by Tuesday].',
    ],
    [
      'The “old” mayor — Ms Harl — said no.',
      'The "old" mayor – Ms Harl – said no.',
      'The [“→"~]old[”→"~] mayor [—→–~] Ms Harl [—→–~] said no.',
    ],
    [
      'On Monday the council voted to close the baths.',
      'The council voted on Monday to close the baths.',
      '[On Monday →@][the→The~] council voted [→on Monday @]to close the baths.',
    ],
    [
      'He said: “We will fight for this town”, then left.',
      'He said: “They should sell that town”, then left.',
      'He said: “[We will fight for this→They should sell that] town”, then left.',
    ],
    ['No  ship   left.', 'No ship left.', 'No[  → ~]ship[   → ~]left.'],
    ['Some 1,200 people came.', 'Some 1,500 people came.', 'Some [1,200→1,500] people came.'],
    ['ship', '', '[ship→]'],
    ['', 'ship', '[→ship]'],
    ['五名官员周一表示港口关闭', '六名官员周二表示港口关闭了', '[五名→六名]官员[周一→周二]表示港口关闭[→了]'],
    ['غادرت السفينة الميناء', 'غادرت السفن الميناء', 'غادرت [السفينة→السفن] الميناء'],
  ])('%s', (a, b, expected) => {
    expect(marked(a, b)).toBe(expected);
  });

  test('a word between two long changes is no island', () => {
    const a = 'Police in the northern districts refused on Friday to name the owners of three burnt boats.';
    const b = 'Nobody who lives near there could say on what day that fire began or how far it spread.';
    expect(diffWords(a, b).filter((part) => part.kind === 'equal').length).toBeLessThanOrEqual(1);
  });

  test('the parts of a move name each other', () => {
    const parts = diffWords('On Monday the ferry sailed.', 'The ferry sailed on Monday.');
    const moved = parts.flatMap((part, index) => (part.movedWith === null ? [] : [[index, part.movedWith]]));
    expect(moved).toHaveLength(2);
    expect(moved[0]).toEqual(moved[1]!.toReversed());
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'the',
      'a',
      'ship',
      'Ship',
      'ships',
      'port',
      '12',
      '“',
      '"',
      '”',
      ',',
      '.',
      '—',
      '-',
      "'",
      '…',
      '\ud800',
    ),
    fc.constantFrom(' ', '  ', '\n\n', '\u00a0', 'é', 'e\u0301', '港', '口岸', '😀', 'عام', 'ﬁ', '\u200b'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  const spaced = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

  test('parts tile both texts, equal parts are equal', () => {
    fc.assert(
      fc.property(fc.oneof(text, spaced), fc.oneof(text, spaced), (a, b) =>
        expectTiling(a, b, diffWords(a, b)),
      ),
      { numRuns: 1000 },
    );
  });

  test('exchanging the texts exchanges the sides and nothing else', () => {
    const kinds = { equal: 'equal', replaced: 'replaced', inserted: 'deleted', deleted: 'inserted' };
    fc.assert(
      fc.property(spaced, spaced, (a, b) => {
        const there = diffWords(a, b);
        const back = diffWords(b, a).map((part) => ({
          ...part,
          a: part.b,
          b: part.a,
          kind: kinds[part.kind],
        }));
        expect(back).toEqual(there);
      }),
    );
  });

  test('typographic parts change nothing that is said', () => {
    const parts = diffWords('“No”, said MS HARL -- twice…', '"No", said Ms Harl — twice...');
    expect(parts.filter((part) => part.kind !== 'equal').every((part) => part.typographic)).toBe(true);
    expect(diffWords('He left.', 'He fled.').some((part) => part.typographic)).toBe(false);
  });

  test('long texts: tiled, with the changes where they were made', () => {
    const words = Array.from({ length: 6000 }, (_, i) => `w${(i * 7919) % 3001}`);
    const changed = words.map((word, i) => (i % 97 === 5 ? 'other' : word));
    const [a, b] = [words.join(' '), changed.join(' ')];
    const parts = diffWords(a, b);
    expectTiling(a, b, parts);
    expect(parts.filter((part) => part.kind === 'replaced')).toHaveLength(
      changed.filter((w) => w === 'other').length,
    );
  });

  test('200 KB of anything answers in bounded time', () => {
    const pseudo = (seed: number) => {
      let state = seed;
      return Array.from({ length: 40_000 }, () => {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        return `w${(state >>> 8) % 3000}`;
      }).join(' ');
    };
    const cases: [string, string][] = [
      ['a '.repeat(1e5), 'a b '.repeat(5e4)],
      [pseudo(1), pseudo(2)],
      ['“'.repeat(2e5), '”x'.repeat(1e5)],
      ['港'.repeat(6e4), '港口'.repeat(3e4)],
      ['a b c d '.repeat(25_000), 'b d c a '.repeat(25_000)],
    ];
    for (const [a, b] of cases) {
      const started = performance.now();
      expectEnds(a, b, diffWords(a, b));
      expect(performance.now() - started).toBeLessThan(15_000);
    }
  }, 90_000);
});

function expectEnds(a: string, b: string, parts: readonly DiffPart[]): void {
  expect(parts.at(-1)).toMatchObject({ a: { end: a.length }, b: { end: b.length } });
}
