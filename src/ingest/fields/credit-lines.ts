import type { CreditLine } from '../article.ts';
import { AGENCIES } from './agencies.data.ts';
import { parseDate } from './dates.ts';

const DATE =
  '(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? (?:19|20)\\d\\d|\\d{1,2} \\p{L}{3,9}\\.?,? (?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)';
const SOURCE_AND_DATE = new RegExp(`^(\\p{Lu}[^|\\n]{1,60}?)\\s*[|•·–—]\\s*(${DATE})$`, 'u');
const DATE_AND_SOURCE = new RegExp(`^(${DATE})\\s*[|•·–—]\\s*(\\p{Lu}[^|\\n]{1,60})$`, 'u');
const REPUBLISHED =
  /\b(?:(?:[Tt]his (?:article|story|piece|report|post) )?(?:was |is )?(?:[Oo]riginally|[Ff]irst) (?:published|appeared|posted)(?: (?:by|in|on|at|with))?|[Rr]e-?published (?:from|with permission (?:from|of)|by permission of|courtesy of)|[Rr]eprinted (?:from|with permission (?:from|of))|[Ss]yndicated from|[Vv]ia:)\s+(?:the\s+)?(\p{Lu}[^.,;()|•\n]{1,60})/u;
const CONTRIBUTED =
  /^(?:the\s+)?(\p{Lu}[\p{L}&.' -]{1,50}?)\s+contributed (?:to this (?:report|story|article)|reporting)\.?$/iu;
const DATELINE_AGENCY = /^\p{Lu}[\p{L}\d.,'’ /-]{1,60}[(（](\p{Lu}[\p{L}. ]{1,30})[)）]\s*[-–—]+\s/u;
const LONE_AGENCY = /^[(（[]?((?:the )?\p{Lu}[\p{L} .]{1,30})[)）\]]?$/u;

/** Lines of a text that say whose it is; `line` is trimmed text of one paragraph or furniture line. */
export function creditLineOf(line: string): CreditLine | null {
  const text = line.trim();
  if (text.length > 400) {
    const dateline = DATELINE_AGENCY.exec(text.slice(0, 120));
    return dateline === null ? null : agency(dateline[0].trim(), dateline[1]!);
  }
  // First, for "First published in The Tidewater | March 12, 2031" has the shape of a source with its date, too.
  const again = REPUBLISHED.exec(text);
  if (again)
    return {
      text,
      source: again[1]!.replace(/\s+(?:on|in|under|and)\b.*$/, '').trim(),
      date: day(text),
      kind: 'republished',
    };
  const named = SOURCE_AND_DATE.exec(text);
  if (named) return republished(text, named[1]!, named[2]!);
  const turned = DATE_AND_SOURCE.exec(text);
  if (turned) return republished(text, turned[2]!, turned[1]!);
  const helped = CONTRIBUTED.exec(text);
  if (helped) return { text, source: helped[1]!.trim(), date: null, kind: 'contributed' };
  const dateline = DATELINE_AGENCY.exec(text);
  if (dateline) return agency(dateline[0].trim(), dateline[1]!);
  const lone = LONE_AGENCY.exec(text);
  return lone && isKnownAgency(lone[1]!) ? agency(text, lone[1]!) : null;
}

function republished(text: string, source: string, date: string): CreditLine | null {
  const on = day(date);
  // "By Mara Lind | March 12, 2025" and "Posted | ..." name no outlet.
  if (on === null || /^(?:by|posted|published|updated|last|written)\b/i.test(source)) return null;
  return { text, source: source.trim(), date: on, kind: 'republished' };
}

function agency(text: string, source: string): CreditLine {
  return { text, source: source.trim(), date: null, kind: 'agency' };
}

function isKnownAgency(name: string): boolean {
  return AGENCIES.has(
    name
      .toLowerCase()
      .replace(/^the\s+/, '')
      .trim(),
  );
}

function day(text: string): string | null {
  return parseDate(text)?.slice(0, 10) ?? null;
}
