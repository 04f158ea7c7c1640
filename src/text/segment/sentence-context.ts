import {
  BINDING_ABBREVIATIONS,
  MONTHS_AFTER_ORDINAL,
  NUMERIC_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  REPORTING_VERBS,
  SENTENCE_STARTERS,
} from './abbreviations.data.ts';

/**
 * Does a single stop at `at` belong to an abbreviation, an initial or a number, so that the sentence goes on with
 * `next` (the text after the white space)? `start` is where the sentence began, `closers` the marks after the stop.
 */
export function bindsToNext(text: string, start: number, at: number, closers: string, next: string): boolean {
  const before = text.slice(Math.max(start, at - 30), at);
  const word = /[\p{L}\p{M}\p{N}.'’°º-]*$/u.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  if (closers.includes(')') && /^[(][^()]*$/u.test(before.slice(before.lastIndexOf('(')))) {
    return OPEN_ABBREVIATIONS.has(lower.replace(/^.*-/u, '')) && !startsSentence(next);
  }
  if (/^['’]$/u.test(closers) && /\p{L}\.\p{L}$/u.test(word)) return true;
  if (closers !== '') return closers === ']' && /^\p{Lu}$/u.test(word);
  if (/^n[°º]$/u.test(lower)) return true;
  const plain = lower
    .replace(/^.*[-]/u, '')
    .replace(/^['’]+/u, '')
    .replace(/^\.+/u, '');
  if (/^\d{1,2}$/u.test(word))
    return MONTHS_AFTER_ORDINAL.has(/^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '');
  if (NUMERIC_ABBREVIATIONS.has(plain) && /^[\d(§]/u.test(next)) return true;
  if (BINDING_ABBREVIATIONS.has(plain)) return true;
  if (/^\p{L}$/u.test(word)) return !(word === 'I' && /(?:and|or|than|as|am|was) I$/u.test(before));
  if (/^(?:\p{L}\.)+\p{L}$/u.test(plain) && /^(?:a|p)\.m$/u.test(plain)) {
    if (/^\S+\s\S+\s\S*$/u.test(text.slice(start, at).trim())) return true;
    return /^(?:[A-Z]{2,4}\b|Eastern|Central|Pacific|Mountain|GMT|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u.test(
      next,
    );
  }
  if (/^(?:\p{L}\.)+\p{L}$/u.test(plain) || OPEN_ABBREVIATIONS.has(plain)) return !startsSentence(next);
  return false;
}

function startsSentence(next: string): boolean {
  const first = /^["'“‘«(]*([\p{L}’']+)/u.exec(next)?.[1];
  return first === undefined ? !/^\d/u.test(next) : SENTENCE_STARTERS.has(first) || /^["“«]/u.test(next);
}

/**
 * Is `next` the clause that says who spoke the quotation that just closed (`asked Orlo`, `Mayor Orlo said.`)? After
 * `?` and `!` it always belongs to the quotation's sentence; after a stop only where the clause ends with its verb.
 */
export function isReportingClause(next: string, mark: string): boolean {
  if (/[!?]/u.test(mark)) {
    const clause =
      /^\p{Lu}(?:[^.!?"“”]|\.(?=[,\p{L}])|(?<=\b\p{Lu}\p{Ll}{0,3})\.)*/u.exec(next.slice(0, 110))?.[0] ?? '';
    const words = clause.split(/[\s,;:]+/u);
    return (
      words.slice(1, 9).some((word) => REPORTING_VERBS.has(word)) &&
      clause.length < 110 &&
      !/^\s*["“]/u.test(next.slice(clause.length))
    );
  }
  const words = next.split(/\s+/u, 7);
  const verb = words.findIndex(
    (word, i) => i > 0 && REPORTING_VERBS.has(word.replace(/[.,;:]$/u, '').toLowerCase()),
  );
  if (verb < 1 || words.slice(0, verb).some((word) => /[,;:]$/u.test(word))) return false;
  return /[.]$/u.test(words[verb]!);
}
