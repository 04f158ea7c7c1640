import { blocksOf } from '../body/blocks.ts';
import { ExtractError } from '../extract-error.ts';
import { parseHtml } from '../html/parse.ts';
import { LANGUAGE_NAMES } from './language-names.data.ts';
import type { MappedField, Mapping } from './mapping.ts';
import { type Found, parsePath, valuesAt } from './path.ts';

/** A report as it is sent to be added, made out of a foreign record. */
export interface MappedReport {
  headline?: string;
  subheadline?: string;
  text?: string;
  html?: string;
  url?: string;
  publishedAt?: string;
  language?: string;
  outlet?: { name: string; domain?: string };
  bylines?: string[];
  tags?: string[];
  captions?: string[];
  fullText?: boolean;
}

export interface Mapped {
  report: MappedReport;
  /** Pointers into the report, and the pointers into the record that their values came from. */
  origins: Record<string, string>;
}

/** Makes a report of a record. What the record does not have, or has as something that is no text, is left out. */
export function mapRecord(record: unknown, mapping: Mapping): Mapped {
  const origins: Record<string, string> = {};
  const all = (field: MappedField, target: string, isList = false): string[] => {
    for (const path of mapping.fields[field] ?? []) {
      const texts = valuesAt(record, parsePath(path) ?? []).flatMap((found) => textsOf(found, isList));
      if (texts.length === 0) continue;
      origins[target] = texts[0]!.pointer;
      texts.forEach(({ pointer }, i) => {
        origins[`${target}/${i}`] = pointer;
      });
      const isMarkup = mapping.inMarkup?.includes(field) === true;
      return texts.map(({ text }) => (isMarkup ? textOfMarkup(text) : text));
    }
    return [];
  };
  const one = (field: MappedField, target: string): string | undefined => all(field, target)[0];
  const list = (field: MappedField, target: string) => {
    const texts = all(field, target, true);
    return texts.length === 0 ? undefined : texts;
  };
  const name = one('outletName', '/outlet/name');
  const domain = one('outletDomain', '/outlet/domain');
  const address = one('url', '/url');
  const url = mapping.addressIsIdentifier && !/^https?:\/\//i.test(address ?? '') ? undefined : address;
  const body = bodyOf(one);
  const subheadline = one('subheadline', '/subheadline');
  const report = {
    headline: one('headline', '/headline'),
    // A description that stands in for the text is not said twice.
    subheadline: subheadline === body.text ? undefined : subheadline,
    ...body,
    url,
    publishedAt: instantOf(one('publishedAt', '/publishedAt')),
    language: languageOf(one('language', '/language')),
    outlet: outletOf(name, domain),
    bylines: list('bylines', '/bylines'),
    tags: list('tags', '/tags'),
    captions: list('captions', '/captions'),
  };
  return {
    report: Object.fromEntries(Object.entries(report).filter(([, value]) => value !== undefined)),
    origins,
  };
}

type One = (field: MappedField, target: string) => string | undefined;

/** The text: whole where the record has it whole, otherwise what it has of it, marked as an excerpt. */
function bodyOf(one: One): Pick<MappedReport, 'text' | 'html' | 'fullText'> {
  const html = one('html', '/html');
  if (html !== undefined) return { html };
  const markup = one('markup', '/text');
  const whole = (markup === undefined ? '' : textOfMarkup(markup)) || one('text', '/text');
  if (whole !== undefined && whole !== '') {
    const text = withoutCut(whole);
    return text === whole ? { text } : { text, fullText: false };
  }
  const excerpt = one('excerpt', '/text');
  return excerpt === undefined ? { fullText: false } : { text: withoutCut(excerpt), fullText: false };
}

/** "... [+2314 chars]" at the end says that a text was cut, and is no part of it. */
function withoutCut(text: string): string {
  const trimmed = text.trimEnd();
  if (!trimmed.endsWith(' chars]')) return text;
  const at = trimmed.lastIndexOf('[+');
  if (at === -1 || !/^\[\+\d{1,9} chars\]$/.test(trimmed.slice(at))) return text;
  return trimmed
    .slice(0, at)
    .trimEnd()
    .replace(/(?:…|\.\.\.)$/, '');
}

/** Plain text of HTML paragraphs. Markup that cannot be read within bounds is left as it stands. */
function textOfMarkup(markup: string): string {
  try {
    return blocksOf(parseHtml(markup))
      .map(({ text }) => text)
      .join('\n\n');
  } catch (error) {
    if (error instanceof ExtractError) return markup;
    throw error;
  }
}

function textsOf({ value, pointer }: Found, isList: boolean): { text: string; pointer: string }[] {
  if (typeof value === 'number' && Number.isFinite(value)) return [{ text: String(value), pointer }];
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ text: value, pointer }];
  // A list that is named without `*` is meant as one.
  if (!isList || !Array.isArray(value)) return [];
  return value.flatMap((item, i) =>
    Array.isArray(item) ? [] : textsOf({ value: item, pointer: `${pointer}/${i}` }, false),
  );
}

function outletOf(name: string | undefined, domain: string | undefined): MappedReport['outlet'] {
  if (name === undefined) return domain === undefined ? undefined : { name: domain, domain };
  return domain === undefined ? { name } : { name, domain };
}

/** Instants as lists of articles write them (`20310506T083000Z`, `2031-05-06 08:30:00`, in UTC) in the form of ISO 8601. */
function instantOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const compact = /^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})Z?$/.exec(text.trim());
  if (compact !== null) {
    const [, year, month, day, hour, minute, second] = compact;
    return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  }
  const plain =
    /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)( ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/i.exec(
      text.trim(),
    );
  if (plain === null) return text.trim();
  const zone = (plain[3] ?? 'Z').trim().toUpperCase().replace('UTC', 'Z');
  return `${plain[1]}T${plain[2]}${/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
}

/** A tag, or a language's English name as its tag; what is neither says nothing. */
function languageOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const tag = text.trim().replaceAll('_', '-');
  const named = LANGUAGE_NAMES[tag.toLowerCase()];
  if (named !== undefined) return named;
  return /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i.test(tag) ? tag : undefined;
}
