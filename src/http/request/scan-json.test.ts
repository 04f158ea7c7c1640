import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAndColumn, scanJson } from './scan-json.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson', () => {
  it('passes what JSON.parse parses', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        expect(scanJson(text)).toBeNull();
      }),
    );
  });

  it('agrees with JSON.parse on broken texts', () => {
    const broken = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom(...'{}[],:"\\ue0-.tn\u0000 \n'))
      .map(([text, n, character]) => {
        const at = n % (text.length + 1);
        return n % 2 === 0
          ? text.slice(0, at) + character + text.slice(at)
          : text.slice(0, at) + text.slice(at + 1);
      });
    fc.assert(
      fc.property(broken, (text) => {
        const fault = scanJson(text);
        if (fault === null || fault.kind === 'syntax') expect(fault === null).toBe(parses(text));
        else expect(parses(text) || fault.kind === 'duplicateKey').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds equal names however they are written', () => {
    expect(scanJson('{"a": {"b": 1, "\\u0062": 2}}')).toMatchObject({
      kind: 'duplicateKey',
      path: ['a', 'b'],
      offset: 15,
    });
    expect(scanJson('[{"a": 1}, {"a": 2}]')).toBeNull();
    expect(scanJson('{"__proto__": 1, "constructor": 2}')).toBeNull();
  });

  it('says where it breaks off', () => {
    expect(scanJson('{"a": [1, 2,]}')).toMatchObject({ kind: 'syntax', path: ['a', 2], offset: 12 });
    expect(lineAndColumn('{\n "a": x', 8)).toEqual({ line: 2, column: 7 });
    expect(lineAndColumn('x', 0)).toEqual({ line: 1, column: 1 });
  });

  it('bounds depth and number of values', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(scanJson(nested(32))).toBeNull();
    expect(scanJson(nested(33))).toMatchObject({ kind: 'tooDeep' });
    expect(scanJson(nested(1_000_000))).toMatchObject({ kind: 'tooDeep', offset: 32 });
    expect(scanJson('[1, 2, 3]', { depth: 2, values: 4 })).toBeNull();
    expect(scanJson('[1, 2, 3]', { depth: 2, values: 3 })).toMatchObject({ kind: 'tooManyValues' });
  });

  it('reads long strings in linear time', () => {
    const text = JSON.stringify({ text: 'word "quoted" \\ '.repeat(200_000) });
    const started = performance.now();
    expect(scanJson(text)).toBeNull();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
