import { describe, expect, it } from 'vitest';
import { ageCountsFrom, type LastLook, nextCheck } from './check-schedule.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SINCE = new Date('2031-05-06T08:00:00.000Z');
const FIRST = '00000000-0000-5000-8000-000000000000';
const LAST = 'ffffffff-0000-5000-8000-000000000000';

/** Ages, in hours, at which a report is looked at when every look comes to the same. */
function agesOf(look: LastLook, id = FIRST): number[] {
  const ages: number[] = [];
  let at: Date | null = nextCheck(id, SINCE, SINCE, { kind: 'same' });
  while (at !== null && ages.length < 1000) {
    ages.push(Math.round((at.getTime() - SINCE.getTime()) / HOUR));
    at = nextCheck(id, SINCE, at, look);
  }
  return ages;
}

describe('nextCheck', () => {
  it('doubles the age while nothing changes, and ends before 30 days', () => {
    expect(agesOf({ kind: 'same' })).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512]);
  });

  it('looks more often at what changes, and not for ever', () => {
    const ages = agesOf({ kind: 'changed' });
    expect(ages.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(ages.length).toBeLessThan(60);
    expect(ages.at(-1)).toBeLessThanOrEqual(720);
  });

  it('backs off after failures, up to the wait without them, and hears what the host asks', () => {
    const at = new Date(SINCE.getTime() + 4 * DAY);
    const wait = (failures: number, retryAfter: number | null = null) =>
      (nextCheck(FIRST, SINCE, at, { kind: 'failed', failures, retryAfter })!.getTime() - at.getTime()) /
      HOUR;
    expect([1, 2, 3, 8, 9, 500].map((failures) => wait(failures))).toEqual([0.5, 1, 2, 64, 96, 96]);
    expect(wait(1, 7200)).toBe(2);
    expect(wait(1, 9_999_999)).toBe(24);
  });

  it('spreads reports that came at once over a tenth of the wait', () => {
    const at = nextCheck(LAST, SINCE, SINCE, { kind: 'same' })!.getTime() - SINCE.getTime();
    expect(at).toBeGreaterThan(HOUR);
    expect(at).toBeLessThanOrEqual(1.1 * HOUR);
  });

  it('leaves alone what was old when it came', () => {
    const since = ageCountsFrom(new Date(SINCE.getTime() - 400 * DAY), SINCE);
    expect(nextCheck(FIRST, since, SINCE, { kind: 'same' })).toBeNull();
    expect(ageCountsFrom(new Date(SINCE.getTime() - DAY), SINCE)).toBe(SINCE);
    expect(ageCountsFrom(new Date(SINCE.getTime() + DAY), SINCE)).toBe(SINCE);
    expect(ageCountsFrom(null, SINCE)).toBe(SINCE);
  });
});
