import { describe, expect, it } from 'vitest';
import type { ReportSpan } from '../../text/span.ts';
import { variantsOf } from './variants.ts';

const span = (report: number, exact: string, start = 10): ReportSpan => ({
  report,
  field: 'body',
  start,
  end: start + exact.length,
  exact,
});

describe('variantsOf', () => {
  it('gives the changed words of both sides, in the offsets of their fields', () => {
    const a = span(0, 'The army seized the ridge above the dam on Sunday.');
    const b = span(1, 'The army took control of the ridge above the dam on Sunday.', 40);
    const [only, ...more] = variantsOf(a, b);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: 'replaced', typographic: false });
    expect(only!.a!.exact.trim()).toBe('seized');
    expect(only!.b!.exact.trim()).toBe('took control of');
    expect(a.exact.slice(only!.a!.start - 10, only!.a!.end - 10)).toBe(only!.a!.exact);
    expect(b.exact.slice(only!.b!.start - 40, only!.b!.end - 40)).toBe(only!.b!.exact);
  });

  it('tells typography from wording', () => {
    const found = variantsOf(
      span(0, 'He said "no" to all of them.'),
      span(1, 'He said “no” to all of them.'),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => one.typographic)).toBe(true);
  });

  it('tells words that only changed places', () => {
    const a = span(0, 'On Friday the council of elders of the upper town closed the bridge to all carts.');
    const b = span(1, 'The council of elders of the upper town closed the bridge to all carts on Friday.');
    const found = variantsOf(a, b).filter((one) => !one.typographic);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => one.moved)).toBe(true);
    expect(
      variantsOf(
        span(0, 'Troops seized the old mill on Sunday.'),
        span(1, 'Troops left the old mill on Sunday.'),
      )[0],
    ).toMatchObject({ moved: false });
  });

  it('leaves out what the client asks to ignore, and nothing else', () => {
    const a = span(0, 'The mayor said that the old bridge, built in 1911, would be closed.');
    const b = span(1, 'The mayor said the old bridge (built in 1911) will be shut.');
    const all = variantsOf(a, b).length;
    const fewer = variantsOf(a, b, ['punctuation', 'functionWords']);
    expect(fewer.length).toBeLessThan(all);
    expect(fewer.some((one) => one.b?.exact.includes('shut'))).toBe(true);
    expect(variantsOf(a, b, ['typography']).length).toBe(all);
  });

  it('says nothing where little is shared', () => {
    expect(
      variantsOf(span(0, 'The council met in secret.'), span(1, 'Snow closed the road to the pass.')),
    ).toEqual([]);
  });
});
