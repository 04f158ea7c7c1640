import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePath, valuesAt } from './path.ts';

const at = (value: unknown, path: string) => valuesAt(value, parsePath(path)!);

describe('paths', () => {
  it('are JSON Pointers', () => {
    const record = { a: [{ 'b/c': 1, 'm~n': 2, '': 3 }], length: 4 };
    expect(at(record, '/a/0/b~1c')).toEqual([{ value: 1, pointer: '/a/0/b~1c' }]);
    expect(at(record, '/a/0/m~0n')).toEqual([{ value: 2, pointer: '/a/0/m~0n' }]);
    expect(at(record, '/a/0/')).toEqual([{ value: 3, pointer: '/a/0/' }]);
    expect(at(record, '')).toEqual([{ value: record, pointer: '' }]);
    for (const nowhere of ['/a/1', '/a/00', '/a/length', '/a/-', '/constructor', '/length/0', '/b']) {
      expect([nowhere, at(record, nowhere)]).toEqual([nowhere, []]);
    }
  });

  it('take every item, and those of which a member has a value', () => {
    const record = { bodies: [{ role: 'text', type: 'text/plain', v: 1 }, { role: 'x', v: 2 }, null, 'x'] };
    expect(at(record, '/bodies/*/v').map(({ value }) => value)).toEqual([1, 2]);
    expect(at(record, '/bodies/[type=text~1plain]/v')).toEqual([{ value: 1, pointer: '/bodies/0/v' }]);
    expect(at(record, '/bodies/[role=y]/v')).toEqual([]);
    expect(at({ a: {} }, '/a/*')).toEqual([]);
  });

  it('refuses what is no path', () => {
    for (const text of ['a', 'a/b', '/a~', '/a~2', `/${'x'.repeat(400)}`]) expect(parsePath(text)).toBeNull();
  });

  it('find what stands in any document, at the pointer they name', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        const visit = (node: unknown, pointer: string): void => {
          if (pointer.length > 250 || /\/(\*|\[[^/]*=[^/]*\])(\/|$)/.test(pointer)) return;
          expect(at(document, pointer)).toEqual([{ value: node, pointer }]);
          if (typeof node !== 'object' || node === null) return;
          for (const [key, item] of Object.entries(node)) {
            visit(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
          }
        };
        visit(document, '');
      }),
    );
  });
});
