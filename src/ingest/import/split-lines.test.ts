import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter } from './split-lines.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function split(chunks: readonly Uint8Array[], max = 1_000) {
  const splitter = new LineSplitter(max);
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

const texts = (chunks: readonly Uint8Array[]) =>
  split(chunks).map((line) => ('text' in line ? [line.number, line.text] : [line.number, line.code]));

describe('LineSplitter', () => {
  it('takes both line ends, a byte order mark, blank lines and a last line without end', () => {
    expect(texts([bytes('\ufeff{"a":1}\r\n\n  \r\n{"b":2}\n{"c":3}')])).toEqual([
      [1, '{"a":1}'],
      [4, '{"b":2}'],
      [5, '{"c":3}'],
    ]);
    expect(texts([bytes('')])).toEqual([]);
    expect(texts([bytes('\ufeff')])).toEqual([]);
    // Inside a text the mark is a character, and these are no line ends of NDJSON.
    expect(texts([bytes('a\ufeff\u2028\u0085b\rc\n')])).toEqual([[1, 'a\ufeff\u2028\u0085b\rc']]);
  });

  it('says which line cannot be read, and reads the others', () => {
    const chunks = [bytes('one\n'), new Uint8Array([0x61, 0xff, 0x0a]), bytes('a\0b\ntwo\n')];
    expect(texts(chunks)).toEqual([
      [1, 'one'],
      [2, 'wrongEncoding'],
      [3, 'nulCharacter'],
      [4, 'two'],
    ]);
  });

  it('keeps nothing of a line that is too long', () => {
    const long = Array.from({ length: 50 }, () => bytes('x'.repeat(100)));
    const lines = split([bytes('short\n'), ...long, bytes('\nafter')]);
    expect(lines).toEqual([
      { number: 1, text: 'short' },
      { number: 2, code: 'tooLong', detail: 'The line has more than 1000 bytes' },
      { number: 3, text: 'after' },
    ]);
    expect(split([bytes('x'.repeat(1_000))])).toHaveLength(1);
    expect(split([bytes('x'.repeat(1_001))])).toMatchObject([{ code: 'tooLong' }]);
  });

  it('gives the same lines wherever the bytes are cut', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.toWellFormed());
    const document = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n')), { maxLength: 12 });
    fc.assert(
      fc.property(document, fc.array(fc.nat(40), { maxLength: 30 }), (pieces, cuts) => {
        const whole = bytes(pieces.map(([text, end]) => text + end).join(''));
        const chunks: Uint8Array[] = [];
        let at = 0;
        for (const cut of cuts) {
          chunks.push(whole.subarray(at, at + cut));
          at += cut;
        }
        chunks.push(whole.subarray(at));
        expect(split(chunks)).toEqual(split([whole]));
      }),
    );
  });
});
