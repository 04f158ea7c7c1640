import { canonicalUrl } from './canonical-url.ts';
import { faulty } from './errors.ts';

/** The instant as ISO 8601 allows it to be written: a date, or a date and time with an offset. */
const INSTANT = /^(\d{4})-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/i;

/** Refuses what the database cannot hold (NUL, lone surrogates) and what is too long. Gives the text back. */
export function checkedText(pointer: string, text: string, max: number): string {
  if (text.length > max) {
    throw faulty(pointer, 'tooLong', `The text must not be longer than ${max} characters`, 'outOfLimits');
  }
  if (text.includes('\0')) throw faulty(pointer, 'nulCharacter', 'The text must not hold U+0000');
  if (!text.isWellFormed()) {
    throw faulty(pointer, 'loneSurrogate', 'The text must not hold a lone surrogate');
  }
  return text;
}

/** As {@link checkedText}, white space at the ends removed; null for an absent or empty text. */
export function optionalText(pointer: string, text: string | null | undefined, max: number): string | null {
  if (text === null || text === undefined) return null;
  const trimmed = checkedText(pointer, text, max).trim();
  return trimmed === '' ? null : trimmed;
}

/** As {@link optionalText}, with an empty text refused. */
export function requiredText(pointer: string, text: string | null | undefined, max: number): string {
  const given = optionalText(pointer, text, max);
  if (given === null) throw faulty(pointer, 'required', 'This must not be empty');
  return given;
}

/** Texts in order, without empty and repeated ones. */
export function textList(
  pointer: string,
  list: readonly string[] | null | undefined,
  maxItems: number,
  maxLength: number,
): string[] {
  if (list === null || list === undefined) return [];
  if (list.length > maxItems) {
    throw faulty(pointer, 'tooMany', `There must not be more than ${maxItems} of these`, 'outOfLimits');
  }
  const texts = list.map((text, i) => optionalText(`${pointer}/${i}`, text, maxLength));
  return [...new Set(texts.filter((text) => text !== null))];
}

/** An ISO 8601 date or instant between the years 1000 and 9999; a date is its first moment in UTC. */
export function optionalInstant(pointer: string, text: string | null | undefined): Date | null {
  if (text === null || text === undefined || text === '') return null;
  const year = Number(INSTANT.exec(text)?.[1] ?? 0);
  const at = new Date(text);
  const isReal = year >= 1000 && !Number.isNaN(at.getTime()) && isCalendarDate(text.slice(0, 10));
  if (!isReal) {
    throw faulty(pointer, 'wrongFormat', 'This must be an ISO 8601 date, or date and time with an offset');
  }
  return at;
}

/** As {@link optionalInstant}; a date without a time is its last millisecond. */
export function optionalLastInstant(pointer: string, text: string | null | undefined): Date | null {
  const at = optionalInstant(pointer, text);
  const isDate = at !== null && text?.length === 10;
  return isDate ? new Date(at.getTime() + 86_400_000 - 1) : at;
}

/** A BCP 47 tag in its canonical case. */
export function optionalLanguage(pointer: string, tag: string | null | undefined): string | null {
  if (tag === null || tag === undefined || tag === '') return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    throw faulty(pointer, 'wrongFormat', 'This must be a BCP 47 language tag, such as en or pt-BR');
  }
}

/** An ISO 3166-1 alpha-2 code in upper case. */
export function optionalCountry(pointer: string, code: string | null | undefined): string | null {
  if (code === null || code === undefined || code === '') return null;
  if (!/^[a-z]{2}$/i.test(code)) {
    throw faulty(pointer, 'wrongFormat', 'This must be an ISO 3166-1 alpha-2 country code, such as NO');
  }
  return code.toUpperCase();
}

/** The canonical form of an http(s) address. */
export function optionalUrl(pointer: string, address: string | null | undefined): string | null {
  const text = optionalText(pointer, address, 10_000);
  if (text === null) return null;
  const canonical = canonicalUrl(text);
  if (canonical === null) throw faulty(pointer, 'wrongFormat', 'This must be an absolute http or https URL');
  return canonical;
}

/** One of the listed words; null where absent. */
export function optionalChoice<Choice extends string>(
  pointer: string,
  value: string | null | undefined,
  choices: readonly Choice[],
): Choice | null {
  if (value === null || value === undefined) return null;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw faulty(pointer, 'unknownValue', `This must be one of ${choices.join(', ')}`);
  return found;
}

function isCalendarDate(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === date;
}
