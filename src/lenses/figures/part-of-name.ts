import type { Lexeme } from './lexer.ts';
import { ORDINALS } from './number-words.data.ts';
import { NUMBERED } from './numbered-things.data.ts';

/** Digits glued to letters or to one another by marks are names, addresses and codes: F-16, G7, 192.168.1.2. */
export function isPartOfName(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  if (isNamedOrdinal(lexemes, at)) return true;
  if (lexeme.kind !== 'digits') return false;
  const after = lexemes[at + 1];
  // "in her 30s": a decade of life, no number of anything.
  if (after?.lower === 's' && after.start === lexeme.end) return true;
  if (isDialled(lexemes, at)) return true;
  const third = lexemes[at + 2];
  if (
    after?.text === '.' &&
    after.start === lexeme.end &&
    third?.kind === 'digits' &&
    third.start === after.end
  )
    return true;
  const before = lexemes[at - 1];
  if (before?.kind === 'word' && isNumbered(before, lexemes, at)) return true;
  if (before === undefined || before.end !== lexeme.start) return false;
  if (before.kind === 'word') return !/^(?:us|usd|eur|gbp|rs|c|a|hk)$/.test(before.lower);
  if (/^[./_@=&%+]$/.test(before.text)) return true;
  const name = lexemes[at - 2];
  return (
    /^[-‑–]$/.test(before.text) &&
    name?.kind === 'word' &&
    name.end === before.start &&
    !/^(?:mid|sub|pre|post)$/.test(name.lower)
  );
}

/** "Flight 175", "Article 5", with a capital. */
function isNumbered(before: Lexeme, lexemes: readonly Lexeme[], at: number): boolean {
  if (!NUMBERED.has(before.lower) || !/^\d+$/.test(lexemes[at]!.text)) return false;
  const after = lexemes[at + 1];
  return (
    CAPITAL.test(before.text) && !/^(?:percent|per|%|million|billion|thousand|to|-)$/.test(after?.lower ?? '')
  );
}

/** "Fifth Amendment", "Sixth Fleet": an ordinal with a capital inside a sentence, before a name. */
function isNamedOrdinal(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, own, after] = [lexemes[at - 1], lexemes[at]!, lexemes[at + 1]];
  if (before?.kind !== 'word' || !ORDINALS.has(own.lower) || after?.kind !== 'word') return false;
  return CAPITAL.test(own.text) && CAPITAL.test(after.text) && !CAPITAL.test(before.text);
}
const CAPITAL = /^\p{Lu}/u;

/** "222-2222-2222": three groups or more joined by hyphens. */
function isDialled(lexemes: readonly Lexeme[], at: number): boolean {
  const glued = (i: number): boolean => {
    const [one, hyphen, two] = [lexemes[i - 2], lexemes[i - 1], lexemes[i]];
    return (
      one?.kind === 'digits' &&
      two?.kind === 'digits' &&
      hyphen?.text === '-' &&
      hyphen.start === one.end &&
      two.start === hyphen.end
    );
  };
  return (glued(at) && (glued(at - 2) || glued(at + 2))) || (glued(at + 2) && glued(at + 4));
}
