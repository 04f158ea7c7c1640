import { describe, expect, it } from 'vitest';
import { nextPollAt, type Rhythm } from './feed-rhythm.ts';

const now = new Date('2031-05-06T08:00:00.000Z');
/** The id that spreads nothing. */
const ID = '00000000-0000-5000-8000-000000000000';
const minutesTo = (rhythm: Partial<Rhythm>, id = ID) =>
  (nextPollAt(id, now, {
    intervalMinutes: null,
    ttlMinutes: null,
    times: [],
    failures: 0,
    retryAfter: null,
    unfinished: false,
    ...rhythm,
  }).getTime() -
    now.getTime()) /
  60_000;
const every = (minutes: number, count = 8) =>
  Array.from({ length: count }, (_, i) => new Date(now.getTime() - (i + 1) * minutes * 60_000).toISOString());

describe('nextPollAt', () => {
  it('follows the rhythm of the items, within bounds', () => {
    expect(minutesTo({ times: every(80) })).toBe(40);
    expect(minutesTo({ times: every(80).reverse() })).toBe(40);
    expect(minutesTo({ times: every(3) })).toBe(10);
    expect(minutesTo({ times: every(60 * 48) })).toBe(12 * 60);
    expect(minutesTo({ times: every(60 * 24 * 40) })).toBe(24 * 60);
    expect(minutesTo({})).toBe(60);
  });

  it('lets the feed ask for longer, a person for anything', () => {
    expect(minutesTo({ times: every(3), ttlMinutes: 45 })).toBe(45);
    expect(minutesTo({ times: every(3), ttlMinutes: 45, intervalMinutes: 7 })).toBe(7);
  });

  it('is not led by items dated ahead', () => {
    expect(minutesTo({ times: ['2039-01-01T00:00:00Z', ...every(80)] })).toBe(40);
  });

  it('backs off after failures, up to a day, and heeds Retry-After', () => {
    const failed = (failures: number) => minutesTo({ intervalMinutes: 30, failures });
    expect([failed(1), failed(2), failed(3), failed(50)]).toEqual([60, 120, 240, 24 * 60]);
    expect(minutesTo({ intervalMinutes: 30, failures: 1, retryAfter: 3 * 3600 })).toBe(180);
    expect(minutesTo({ intervalMinutes: 5 * 24 * 60, failures: 3 })).toBe(5 * 24 * 60);
  });

  it('comes back soon for what is left over, and spreads feeds by up to a tenth', () => {
    expect(minutesTo({ unfinished: true })).toBe(1);
    expect(minutesTo({}, 'ffff0000-0000-5000-8000-000000000000')).toBeCloseTo(66, 5);
  });
});
