import { jsonPointer, type RequestError, type RequestPart } from '../answer/problem.ts';

/** Why a text may not enter, or null: Postgres has no NUL, and a lone surrogate is no character in UTF-8. */
export function forbiddenCharacter(text: string): { code: string; detail: string } | null {
  const nul = text.indexOf('\0');
  if (nul >= 0) return { code: 'nulCharacter', detail: `NUL (U+0000) at offset ${nul} is not allowed` };
  if (!text.isWellFormed()) {
    return {
      code: 'loneSurrogate',
      detail: 'half of a surrogate pair stands alone; the text is not valid Unicode',
    };
  }
  return null;
}

/** Every string of a parsed JSON value, keys included, that holds a forbidden character. */
export function characterErrors(value: unknown, part: RequestPart): RequestError[] {
  const errors: RequestError[] = [];
  const visit = (node: unknown, path: (string | number)[]) => {
    if (typeof node === 'string') {
      const fault = forbiddenCharacter(node);
      if (fault !== null) errors.push({ in: part, pointer: jsonPointer(path).toWellFormed(), ...fault });
    } else if (Array.isArray(node)) {
      node.forEach((item, index) => {
        visit(item, [...path, index]);
      });
    } else if (typeof node === 'object' && node !== null) {
      for (const [key, item] of Object.entries(node)) {
        visit(item, [...path, key]);
        const fault = forbiddenCharacter(key);
        if (fault !== null) {
          errors.push({ in: part, pointer: jsonPointer([...path, key]).toWellFormed(), ...fault });
        }
      }
    }
  };
  visit(value, []);
  return errors;
}
