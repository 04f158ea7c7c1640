import type { Range } from '../../text/span.ts';

/** A date or a clock time of a text, apart from its figures. */
export interface DateMention extends Range {
  kind: 'date' | 'time';
  /** TIMEX3 value as the words alone give it, `X` for what they leave open ("XXXX-WXX-5" is a Friday). */
  timex: string;
  /** ISO 8601 value, relative words resolved against the day of publication; null where that is not known. */
  iso: string | null;
  /** True where `iso` hangs on the day of publication. */
  relative: boolean;
}
