import { readFiguresAndDates } from '../../../src/lenses/figures/read-figures.ts';
import { type CaseResult, type FigureCase, readCases } from './figures-cases.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** The forms in which news gives dates and times; a case is like news where each thing it expects has one of them. */
const FORMS = new RegExp(
  `^(?:${WEEKDAY}|(?:last|next|this|past) ${WEEKDAY}|today|yesterday|tomorrow|${MONTH}\\.? ${DAY}(?:,? (?:of )?\\d{4})?|(?:the )?${DAY} (?:of )?${MONTH}(?:,? \\d{4})?|${MONTH},? (?:of )?\\d{4}|${MONTH}|(?:last|this|next) (?:week|month|year)|(?:\\d+|a|an|one|two|three|four|five|six) (?:days?|weeks?|months?|years?) ago|(?:1[89]|20)\\d\\d|\\d{1,2}(?::\\d\\d)? ?(?:a\\.?m\\.?|p\\.?m\\.?)|noon|midnight|\\d{4}-\\d\\d-\\d\\d)$`,
  'i',
);

const TYPES = new Set(['datetimeV2.date', 'datetimeV2.daterange', 'datetimeV2.time']);

/** Reads the cases of dates and times whose forms are those of news. Throws MissingData. */
export function readDateCases(dataDir: string): FigureCase[] {
  return readCases(dataDir, 'DateTime/DateTimeModel').filter(
    ({ results }) =>
      results.length > 0 &&
      results.every((result) => TYPES.has(result.type) && FORMS.test(result.text.trim())),
  );
}

/** What a case expects: its place, and every value that it allows. */
interface Expected {
  key: string;
  values: string[];
}

function expected({ start, end, resolution }: CaseResult): Expected {
  const values = (resolution.values ?? []) as { timex: string; value?: string; start?: string }[];
  return {
    key: `${start}-${end}`,
    values: values.flatMap(({ timex, value, start: from }) => [
      timex,
      ...(value === undefined ? [] : [value, `T${value.slice(0, 5)}`]),
      // A month whose year is open has the range that begins with it.
      ...(/^XXXX-\d\d$/.test(timex) && from !== undefined ? [from.slice(0, 7)] : []),
    ]),
  };
}

/** True where exactly the dates and times of a case were found, each with one of the values that it allows. */
export function isDateCaseRight(one: FigureCase): boolean {
  const { dates } = readFiguresAndDates({
    headline: '',
    subheadline: '',
    body: one.input,
    publishedAt: one.reference,
  });
  const wanted = one.results.map(expected);
  return (
    dates.length === wanted.length &&
    wanted.every(({ key, values }) =>
      dates.some(({ start, end, iso }) => `${start}-${end}` === key && iso !== null && values.includes(iso)),
    )
  );
}
