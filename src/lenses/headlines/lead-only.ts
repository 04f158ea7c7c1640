import { asFigure, type TextReading } from '../../text/align/text-reading.ts';
import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { isStopWord } from '../../text/words/stop-words.data.ts';
import { tokenize } from '../../text/words/tokens.ts';

/** The place and the agency before the first sentence. Source: AP Stylebook, datelines. */
const DATELINE = /^\p{Lu}{3}[^\n—–]{0,60}?(?:\s[—–-]|\s--)\s/u;
/** Days and months, and the plainest word for speaking, stand in most leads (Bell 1991, 8.2, "The news lead"). */
const ROUTINE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|said|says)$/;

/**
 * Content words of the first sentence of the body whose stems the headline does not have, each once: without dateline and
 * day, and without the given names and titles that go before a name of the headline.
 */
export function leadOnly(report: number, text: RevisionText, { segments }: TextReading): ReportSpan[] {
  const lead = segments.find(({ field }) => field === 'body');
  if (text.headline === '' || lead === undefined) return [];
  const known = new Set(
    tokenize(text.headline, { start: 0, end: text.headline.length }).map((token) => asFigure(token).stem),
  );
  const start = lead.start + (DATELINE.exec(text.body.slice(lead.start, lead.end))?.[0].length ?? 0);
  const tokens = tokenize(text.body, { start, end: lead.end }).map(asFigure);
  const named = new Set<number>();
  for (let i = tokens.length - 2; i >= 0; i--) {
    const [here, next] = [tokens[i]!, tokens[i + 1]!];
    const isName = (at: number) => /^\p{Lu}/u.test(text.body.slice(at));
    const begun = named.has(next.start) || (isName(next.start) && known.has(next.stem));
    if (begun && isName(here.start) && text.body.slice(here.end, next.start) === ' ') named.add(here.start);
  }
  return tokens
    .filter(({ kind, norm, stem, start }) => {
      if (
        kind === 'punctuation' ||
        (norm.length < 2 && kind !== 'number') ||
        isStopWord(norm) ||
        ROUTINE.test(norm)
      )
        return false;
      if (named.has(start) || known.has(stem)) return false;
      known.add(stem);
      return true;
    })
    .map(({ start, end }) => reportSpanOf(report, text, { field: 'body', start, end }));
}
