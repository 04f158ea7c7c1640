import type { RevisionText } from '../text/span.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}`;
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s{1,3}((?:19|20)\\d\\d)\\b`,
  'i',
);
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}${MONTH}\\.?\\s?,?\\s{1,3}((?:19|20)\\d\\d)\\b`,
  'i',
);
/** Datelines and "Updated:" lines stand at the very beginning. */
const FIRST_CHARACTERS = 600;

/** A full date (day, month, year) among the first words, as milliseconds since 1970 (UTC), or null. */
export function statedDate({ headline, body }: Pick<RevisionText, 'headline' | 'body'>): number | null {
  const head = `${headline}\n${body.slice(0, FIRST_CHARACTERS)}`;
  const american = MONTH_FIRST.exec(head);
  if (american !== null) return utc(american[3]!, american[1]!, american[2]!);
  const other = DAY_FIRST.exec(head);
  return other === null ? null : utc(other[3]!, other[2]!, other[1]!);
}

function utc(year: string, month: string, day: string): number | null {
  const number = Number(day);
  if (number < 1 || number > 31) return null;
  return Date.UTC(Number(year), MONTHS.indexOf(month.toLowerCase().slice(0, 3)), number);
}
