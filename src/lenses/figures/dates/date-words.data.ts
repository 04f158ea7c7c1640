/**
 * English words of dates and times. Source: the classes of TIMEX3 (Pustejovsky et al., ISO-TimeML, ISO 24617-1), filled
 * with the English names of the calendar (Gregorian months and days, parts of the day) and their newspaper abbreviations.
 */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  }),
);

/** ISO 8601 numbers of the days of the week. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
    sunday: 7,
    mon: 1,
    tue: 2,
    tues: 2,
    wed: 3,
    thu: 4,
    thur: 4,
    thurs: 4,
    fri: 5,
  }),
);

/** Days counted from that of publication. */
export const DAYS_FROM_NOW: ReadonlyMap<string, number> = new Map(
  Object.entries({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }),
);

/** What points before, at or after the time of publication. */
export const POINTERS: ReadonlyMap<string, -1 | 0 | 1> = new Map(
  Object.entries({ last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 }) as [
    string,
    -1 | 0 | 1,
  ][],
);

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

export const CALENDAR_UNITS: ReadonlyMap<string, readonly [unit: CalendarUnit, times: number]> = new Map(
  Object.entries({
    day: ['day', 1],
    days: ['day', 1],
    week: ['week', 1],
    weeks: ['week', 1],
    fortnight: ['week', 2],
    month: ['month', 1],
    months: ['month', 1],
    year: ['year', 1],
    years: ['year', 1],
    decade: ['year', 10],
    decades: ['year', 10],
    century: ['year', 100],
  } as Record<string, [CalendarUnit, number]>),
);

export const PARTS_OF_DAY: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'noon',
  'midnight',
  'midday',
]);

/** Words of a sentence that put a bare weekday or month after publication. */
export const AHEAD: ReadonlySet<string> = new Set([
  'will',
  'shall',
  "'ll",
  'would',
  'scheduled',
  'expected',
  'set',
  'due',
  'upcoming',
  'plans',
  'planned',
  'until',
  'deadline',
]);
