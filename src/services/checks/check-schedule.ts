const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Shortest time between two checks. */
const SHORTEST = HOUR;
/** Age from which an address is not looked at again. */
const LAST_AGE = 30 * DAY;
/** After a change the next check comes within this part of the age, for what changes once often changes again. */
const PART_AFTER_CHANGE = 1 / 8;
/** First wait after a failure; it doubles with each. */
const FIRST_RETRY = HOUR / 2;
/** Up to this part is added to each wait, by the report's id, so that what came at once is not due at once. */
const SPREAD = 0.1;

/** What the last look came to, as far as the next one depends on it. */
export type LastLook =
  | { kind: 'same' | 'changed' }
  /** `failures` in a row, this one included; `retryAfter` in seconds, as the host asked. */
  | { kind: 'failed'; failures: number; retryAfter: number | null };

/** From when the age of a report counts: when it came in, or when it was published where that is two days and more before. */
export function ageCountsFrom(publishedAt: Date | null, addedAt: Date): Date {
  const isOld = publishedAt !== null && addedAt.getTime() - publishedAt.getTime() >= 2 * DAY;
  return isOld ? publishedAt : addedAt;
}

/**
 * When an address is to be looked at again after a look `at`; null: not again. The wait is the report's age (1, 2, 4, 8
 * hours ... 21 days), at least an hour; an eighth of the age after a change; doubling from half an hour after failures,
 * never longer than without them. A report is left alone at 30 days of age.
 */
export function nextCheck(reportId: string, since: Date, at: Date, last: LastLook): Date | null {
  const age = Math.max(0, at.getTime() - since.getTime());
  const quiet = Math.max(SHORTEST, age);
  let wait = quiet;
  if (last.kind === 'changed') wait = Math.max(SHORTEST, age * PART_AFTER_CHANGE);
  if (last.kind === 'failed') {
    wait = Math.min(quiet, FIRST_RETRY * 2 ** Math.min(20, last.failures - 1));
    wait = Math.max(wait, Math.min(DAY, (last.retryAfter ?? 0) * 1000));
  }
  const next = Math.round(at.getTime() + wait * (1 + SPREAD * fractionOf(reportId)));
  return next - since.getTime() > LAST_AGE ? null : new Date(next);
}

/** Ids derived by hashing are spread evenly. */
function fractionOf(reportId: string): number {
  return Number.parseInt(reportId.slice(0, 8), 16) / 2 ** 32;
}
