import type { DateSpec } from './date-spec.ts';

const DAY = 86_400_000;
const HALF_YEAR = 183 * DAY;

export interface Resolved {
  /** TIMEX3 value as the words alone give it, `X` for what they leave open ("XXXX-WXX-5" is a Friday). */
  timex: string;
  /** ISO 8601 day, week, month, year, decade or clock time; null where it hangs on an unknown day of publication. */
  iso: string | null;
}

/**
 * Resolves a date against the UTC day of publication (`2031-05-09`, null where unknown). A bare weekday is the last one
 * up to that day, a bare month or day the last such, or the next where `ahead` says that the sentence looks forward; a day of
 * a month within half a year is that of the same year.
 */
export function resolveDate(spec: DateSpec, published: string | null, ahead: boolean): Resolved {
  if (spec.form === 'clock') {
    const time = `T${two(spec.hour)}:${two(spec.minute)}`;
    return { timex: time, iso: time };
  }
  if (spec.form === 'decade') return fixed(String(spec.year).slice(0, 3));
  const today = published === null ? null : Date.parse(`${published}T00:00:00Z`);
  if (spec.form === 'weekday') {
    const timex = `XXXX-WXX-${spec.weekday}`;
    return { timex, iso: today === null ? null : weekday(today, spec.weekday, spec.pointer, ahead) };
  }
  if (spec.form === 'offset') {
    const timex = spec.by === 0 ? `P0${spec.unit[0]!.toUpperCase()}` : offsetName(spec.by, spec.unit);
    return { timex, iso: today === null ? null : offset(today, spec.by, spec.unit) };
  }
  return calendar(spec.year, spec.month, spec.day, today, ahead);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function fixed(value: string): Resolved {
  return { timex: value, iso: value };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function isoWeekday(time: number): number {
  return new Date(time).getUTCDay() || 7;
}

/** "next Friday" said before a Friday of the same week may mean either; then it stays open. */
function weekday(today: number, wanted: number, pointer: -1 | 0 | 1 | null, ahead: boolean): string | null {
  const now = isoWeekday(today);
  const back = (now - wanted + 7) % 7;
  const forth = (wanted - now + 7) % 7;
  if (pointer === 1) return wanted > now ? null : dayOf(today + (forth || 7) * DAY);
  if (pointer === -1) return wanted < now ? null : dayOf(today - (back || 7) * DAY);
  if (pointer === 0) return dayOf(today + (wanted - now) * DAY);
  return dayOf(ahead ? today + forth * DAY : today - back * DAY);
}

function offsetName(by: number, unit: string): string {
  return `${by < 0 ? '-' : ''}P${Math.abs(by)}${unit[0]!.toUpperCase()}`;
}

function offset(today: number, by: number, unit: 'day' | 'week' | 'month' | 'year'): string {
  const date = new Date(today);
  if (unit === 'day') return dayOf(today + by * DAY);
  if (unit === 'week') return weekOf(today + by * 7 * DAY);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + by * (unit === 'year' ? 12 : 1);
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return unit === 'year' ? year : `${year}-${two((((months % 12) + 12) % 12) + 1)}`;
}

/** ISO 8601 week of a day ("2031-W19"): the week of its Thursday. */
function weekOf(time: number): string {
  const thursday = time + (4 - isoWeekday(time)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${two(week)}`;
}

function calendar(
  year: number | null,
  month: number | null,
  day: number | null,
  today: number | null,
  ahead: boolean,
): Resolved {
  const rest = `${month === null ? '' : `-${two(month)}`}${day === null ? '' : `-${two(day)}`}`;
  if (year !== null) return fixed(`${year}${rest}`);
  const timex = `XXXX${rest}`;
  if (today === null) return { timex, iso: null };
  const now = new Date(today).getUTCFullYear();
  const first = day === null ? Date.UTC(now, month! - 1, 1) : Date.UTC(now, month! - 1, day);
  const last = day === null ? Date.UTC(now, month!, 0) : first;
  // A day a few months off is named without its year on either side of publication; a bare month is mostly past.
  const near = day !== null && Math.abs(first - today) <= HALF_YEAR;
  let chosen = near ? now : ahead ? (last < today ? now + 1 : now) : first > today ? now - 1 : now;
  if (month === 2 && day === 29) while (!isLeap(chosen)) chosen += ahead ? 1 : -1;
  return { timex, iso: `${chosen}${rest}` };
}
