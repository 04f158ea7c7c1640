import type { CalendarUnit } from './date-words.data.ts';

/** A date or time as the words give it, before the day of publication is known. */
export type DateSpec =
  | { form: 'calendar'; year: number | null; month: number | null; day: number | null }
  | { form: 'decade'; year: number }
  | { form: 'weekday'; weekday: number; pointer: -1 | 0 | 1 | null }
  | { form: 'offset'; unit: CalendarUnit; by: number }
  | { form: 'clock'; hour: number; minute: number };

/** A date or time in the lexemes of one field; positions are half-open. */
export interface DateExpression {
  spec: DateSpec;
  from: number;
  to: number;
}
