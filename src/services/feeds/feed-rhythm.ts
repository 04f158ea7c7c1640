const MINUTE = 60_000;
const SHORTEST = 10;
const LONGEST = 12 * 60;
const DAY = 24 * 60;
/** Where a feed tells nothing of its rhythm. */
const USUAL = 60;
/** A feed whose newest item is older than this is asked once a day. */
const ASLEEP_DAYS = 30;
/** Items that the rhythm is read off. */
const LATEST = 10;
/** Items are left over from this poll. */
const SOON = 1;

export interface Rhythm {
  /** Set by a person; wins over everything but a host's own request to be left alone. */
  intervalMinutes: number | null;
  /** The feed's own word. */
  ttlMinutes: number | null;
  /** Instants of its items, any order. */
  times: readonly string[];
  /** Failures in a row. */
  failures: number;
  /** Seconds that the host asked to be left alone. */
  retryAfter: number | null;
  /** Items are left that this poll had no room for. */
  unfinished: boolean;
}

/**
 * When a feed is asked again: half the middle distance of its latest items, between ten minutes and twelve hours; twice
 * as long with every failure in a row, up to a day. Spread by up to a tenth by the feed's id, so that feeds that were
 * added together are not asked together for ever.
 */
export function nextPollAt(feedId: string, now: Date, rhythm: Rhythm): Date {
  const { failures, retryAfter, unfinished } = rhythm;
  const usual = rhythm.intervalMinutes ?? minutesBetween(rhythm, now);
  const backedOff =
    failures === 0 ? usual : Math.min(usual * 2 ** Math.min(failures, 10), Math.max(DAY, usual));
  const minutes = unfinished && failures === 0 ? Math.min(SOON, usual) : backedOff;
  const asked = Math.min(retryAfter ?? 0, 7 * DAY * 60) * 1000;
  const spread = 1 + Number.parseInt(feedId.slice(0, 4), 16) / 0xffff / 10;
  return new Date(now.getTime() + Math.round(Math.max(minutes * MINUTE * spread, asked)));
}

function minutesBetween({ ttlMinutes, times }: Rhythm, now: Date): number {
  const latest = times
    .map((time) => Date.parse(time))
    .filter((time) => time <= now.getTime() + DAY * MINUTE)
    .sort((a, b) => b - a)
    .slice(0, LATEST);
  const bounded = (minutes: number) =>
    Math.min(Math.max(minutes, SHORTEST, ttlMinutes ?? 0), Math.max(LONGEST, ttlMinutes ?? 0));
  if (latest.length === 0) return Math.min(bounded(USUAL), 7 * DAY);
  if (now.getTime() - latest[0]! > ASLEEP_DAYS * DAY * MINUTE) return DAY;
  const gaps = latest.slice(1).map((time, i) => (latest[i]! - time) / MINUTE);
  if (gaps.length < 2) return Math.min(bounded(USUAL), 7 * DAY);
  const middle = gaps.sort((a, b) => a - b)[gaps.length >> 1]!;
  return Math.min(bounded(middle / 2), 7 * DAY);
}
