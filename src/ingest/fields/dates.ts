import { MONTHS } from './months.data.ts';

/** Offsets from UTC in minutes of the zone names that news sites print. RFC 2822 section 4.3 and common use. */
const ZONES: Record<string, number> = {
  utc: 0,
  gmt: 0,
  z: 0,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
  sgt: 480,
  hkt: 480,
  aest: 600,
  aedt: 660,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  pt: -480,
};

interface Parts {
  year: number;
  month: number;
  day: number;
}

/**
 * Reads a moment from a machine's or a person's notation. Returns an ISO 8601 instant in UTC (a date without a time is
 * that day's midnight), or null where there is no whole date. What names no zone is read at `zone` minutes from UTC.
 */
export function parseDate(source: string | null | undefined, zone = 0): string | null {
  if (source === null || source === undefined) return null;
  const text = source.trim().slice(0, 200);
  const epoch = /^(\d{10})(\d{3})?(\.\d+)?$/.exec(text);
  if (epoch) return iso(Number(epoch[1]) * 1000 + Number(epoch[2] ?? 0));
  const parts = datePart(text);
  if (parts === null) return null;
  const { year, month, day } = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2100) return null;
  const time = timePart(text, zone);
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day) return null;
  return iso(midnight + time);
}

function iso(at: number): string | null {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function datePart(text: string): Parts | null {
  const ymd = /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (ymd) return { year: Number(ymd[1]), month: Number(ymd[2]), day: Number(ymd[3]) };
  const cjk = /((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text);
  if (cjk) return { year: Number(cjk[1]), month: Number(cjk[2]), day: Number(cjk[3]) };
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}.*)?$/.exec(text);
  if (compact) return { year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) };
  const monthFirst =
    /(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s*(?:at\s+|\d{1,2}:\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*\w{0,4},?\s*)?((?:19|20)\d\d)/iu.exec(
      text,
    );
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)?[\s.\-–]+(?:de\s+)?(\p{L}{3,10})\.?,?[\s\-–]+(?:de\s+)?((?:19|20)\d\d)/iu.exec(
      text,
    );
  if (monthFirst && MONTHS.has(monthFirst[1]!.toLowerCase())) {
    return {
      year: Number(monthFirst[3]),
      month: MONTHS.get(monthFirst[1]!.toLowerCase())!,
      day: Number(monthFirst[2]),
    };
  }
  if (dayFirst && MONTHS.has(dayFirst[2]!.toLowerCase())) {
    return {
      year: Number(dayFirst[3]),
      month: MONTHS.get(dayFirst[2]!.toLowerCase())!,
      day: Number(dayFirst[1]),
    };
  }
  const numeric = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/.exec(text);
  if (!numeric) return null;
  const [a, b, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
  // Dots are European; with slashes a first number over 12 can only be a day.
  return numeric[2] === '.' || a > 12 ? { year, month: b, day: a } : { year, month: a, day: b };
}

/** Milliseconds from UTC midnight of the named day, zone applied; 0 where no time is named. */
function timePart(text: string, zone: number): number {
  const time =
    /(?:T|[^\d]|^(?:\d{8}))(\d{1,2})[:時](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap])?\.?\s?(m)?\.?/i.exec(
      text,
    );
  if (!time) return -zone * 60_000;
  let hours = Number(time[1]);
  if (hours > 24 || Number(time[2]) > 59) return -zone * 60_000;
  if (time[5] && time[6]) hours = (hours % 12) + (time[5].toLowerCase() === 'p' ? 12 : 0);
  const millis = Math.round(Number(`0.${time[4] ?? '0'}`) * 1000);
  const local = ((hours * 60 + Number(time[2])) * 60 + Number(time[3] ?? 0)) * 1000 + millis;
  return local - zoneMinutes(text.slice(time.index + time[0].length), zone) * 60_000;
}

function zoneMinutes(rest: string, zone: number): number {
  const numeric = /^\s*(?:utc|gmt)?\s*([+\-−])(\d{1,2}?):?(\d{2})?(?!\d)/i.exec(rest);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return numeric[1] === '+' ? minutes : -minutes;
  }
  const named = /^\s*\(?([a-z]{1,4})\b/i.exec(rest);
  return ZONES[named?.[1]?.toLowerCase() ?? ''] ?? zone;
}
