import type { Lexeme } from '../lexer.ts';
import type { DateExpression } from './date-spec.ts';

/** "11am", "11:30 a.m.", "15:00", "noon", "midnight". */
export function clockAt(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  const lexeme = lexemes[at]!;
  if (lexeme.kind === 'word') {
    const hour =
      lexeme.lower === 'noon' || lexeme.lower === 'midday' ? 12 : lexeme.lower === 'midnight' ? 0 : null;
    return hour === null ? null : { spec: { form: 'clock', hour, minute: 0 }, from: at, to: at + 1 };
  }
  if (!/^\d{1,2}$/.test(lexeme.text)) return dotted(lexemes, at);
  const hour = Number(lexeme.text);
  const colon = lexemes[at + 1];
  const digits = lexemes[at + 2];
  const minutes =
    colon?.text === ':' &&
    colon.start === lexeme.end &&
    digits?.start === colon.end &&
    /^[0-5]\d$/.test(digits.text)
      ? Number(digits.text)
      : null;
  if (minutes !== null && lexemes[at + 3]?.text === ':') return null;
  return made(lexemes, at, hour, minutes, minutes === null ? at + 1 : at + 3);
}

/** "7.30pm", as British papers write it. */
function dotted(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  const parts = /^(\d{1,2})\.([0-5]\d)$/.exec(lexemes[at]!.text);
  if (parts === null || halfOfDay(lexemes, at + 1) === null) return null;
  return made(lexemes, at, Number(parts[1]), Number(parts[2]), at + 1);
}

function made(
  lexemes: readonly Lexeme[],
  at: number,
  hour: number,
  minutes: number | null,
  to: number,
): DateExpression | null {
  const half = halfOfDay(lexemes, to);
  if (half === null && (minutes === null || hour > 23)) return null;
  if (half !== null && (hour < 1 || hour > 12)) return null;
  const full = half === null ? hour : (hour % 12) + (half.pm ? 12 : 0);
  return { spec: { form: 'clock', hour: full, minute: minutes ?? 0 }, from: at, to: half?.to ?? to };
}

/** "am", "a.m.", "pm" and so on close after the digits. */
function halfOfDay(lexemes: readonly Lexeme[], at: number): { pm: boolean; to: number } | null {
  const [one, two, three, four] = [0, 1, 2, 3].map((i) => lexemes[at + i]);
  if (one === undefined || one.start - lexemes[at - 1]!.end > 1) return null;
  if (/^[ap]m$/i.test(one.text)) return { pm: one.lower === 'pm', to: at + 1 };
  const apart =
    /^[ap]$/.test(one.lower) && two?.text === '.' && three?.lower === 'm' && three.start === two.end;
  if (!apart) return null;
  return { pm: one.lower === 'p', to: four?.text === '.' && four.start === three!.end ? at + 4 : at + 3 };
}
