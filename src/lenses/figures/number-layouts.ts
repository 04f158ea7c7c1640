/** A run of digits with separators of any layout, not glued to letters, digits or marks before it. */
export const DIGIT_RUN = /(?<![\p{L}\p{N}.,'’/_-])\p{Nd}+(?:[.,'’\u00a0\u202f]\p{Nd}+)*/gu;

/**
 * The value of digits in whatever layout; null where two layouts would give two values ("1.200", "1,200") or none
 * gives one. Two kinds of separator, or one kind twice, tell which are thousands.
 */
export function anyLayoutValue(digits: string): number | null {
  if (!/^[0-9.,'’\u00a0\u202f]+$/.test(digits)) return null;
  const marks = digits.match(/[.,'’\u00a0\u202f]/g) ?? [];
  if (marks.length === 0) return Number(digits);
  const last = marks.at(-1)!;
  const kinds = new Set(marks.slice(0, -1));
  const [whole, rest] = splitAt(digits, digits.lastIndexOf(last));
  if (kinds.size > 1) return null;
  if (kinds.size === 1 && !kinds.has(last)) {
    return /[.,]/.test(last) && isGrouped(whole) ? Number(`${whole.replace(/\D/g, '')}.${rest}`) : null;
  }
  if (kinds.size === 1) return isGrouped(digits) ? Number(digits.replace(/\D/g, '')) : null;
  if (!/[.,]/.test(last)) return isGrouped(digits) ? Number(digits.replace(/\D/g, '')) : null;
  return rest.length === 3 && whole !== '0' ? null : Number(`${whole}.${rest}`);
}

function splitAt(text: string, at: number): [string, string] {
  return [text.slice(0, at), text.slice(at + 1)];
}

function isGrouped(digits: string): boolean {
  return /^\d{1,3}(?:\D\d{3})+$/.test(digits);
}
