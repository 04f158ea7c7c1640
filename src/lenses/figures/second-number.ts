import type { Lexeme } from './lexer.ts';
import type { NumberExpression } from './number-parts.ts';
import { numberAt } from './scan-numbers.ts';

/** The second number of a range or of a tally, as lexeme positions. */
export interface Second {
  value: number;
  from: number;
  to: number;
  tally: boolean;
}

/** "20-30", "20 to 30", "between 20 and 30": a range where it rises; "97-1", "97 to 1": a tally where it falls. */
export function secondNumber(lexemes: readonly Lexeme[], number: NumberExpression): Second | null {
  if (number.form === 'ordinal' || number.form === 'magnitude') return null;
  const joint = jointAt(lexemes, number);
  if (joint === null) return null;
  const sign = MONEY_SIGN.test(lexemes[joint.next]?.text ?? '') ? 1 : 0;
  const from = joint.next + sign;
  const second = numberAt(lexemes, from);
  if (second === null || second.form === 'ordinal' || second.form === 'magnitude') return null;
  if (second.value === number.value) return null;
  if (second.value > number.value) {
    return joint.kind === 'to' && isMove(lexemes, number.from)
      ? null
      : { value: second.value, from, to: second.to, tally: false };
  }
  const votes = joint.kind === 'dash' || (joint.kind === 'to' && number.value < 1000);
  return votes && number.plainDigits && second.plainDigits
    ? { value: second.value, from, to: second.to, tally: true }
    : null;
}
const MONEY_SIGN = /^[$£€]$/;

/** "raised it from 20 to 30" gives two values of two times; "from" alone makes no range of them. */
function isMove(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at - 1]?.lower !== 'from' && lexemes[at - 2]?.lower !== 'from') return false;
  return lexemes.slice(Math.max(0, at - 7), at).some(({ lower }) => CHANGE.test(lower));
}
const CHANGE =
  /^(?:rais|ris|rose|increas|grow|grew|climb|jump|surg|soar|swell|swoll|fall|fell|drop|declin|decreas|cut|reduc|lower|shr[aiu]nk|slid|slip|move|went|go|chang|expand|doubl|up|down|edg|dip|plung|narrow|widen)/;

function jointAt(
  lexemes: readonly Lexeme[],
  number: NumberExpression,
): { kind: 'dash' | 'to' | 'between'; next: number } | null {
  const joint = lexemes[number.to];
  if (joint === undefined) return null;
  if (/^[-‑–—]$/.test(joint.text)) {
    const next = lexemes[number.to + 1];
    // "40- to 60-hour": the hyphen belongs to the unit that follows.
    if (next?.lower === 'to') return { kind: 'to', next: number.to + 2 };
    return next === undefined || next.start - joint.end > 1 ? null : { kind: 'dash', next: number.to + 1 };
  }
  if (joint.lower === 'to') return { kind: 'to', next: number.to + 1 };
  const before = lexemes[number.from - 1];
  const opened =
    before?.lower === 'between' ||
    (MONEY_SIGN.test(before?.text ?? '') && lexemes[number.from - 2]?.lower === 'between');
  if (opened && joint.lower === 'and') return { kind: 'between', next: number.to + 1 };
  return null;
}
