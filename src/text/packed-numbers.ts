/** Sixty-four characters that stand for 0 to 63. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Value of each character of {@link ALPHABET}, by its code. */
export const DIGIT = new Uint8Array(128);
for (let i = 0; i < 64; i++) DIGIT[ALPHABET.charCodeAt(i)] = i;

/** Ascending numbers from their gaps: five bits a character, low first, the sixth says that more follow. */
export function unpackGaps(packed: string): number[] {
  const values: number[] = [];
  let value = 0;
  let gap = 0;
  let place = 1;
  for (let i = 0; i < packed.length; i++) {
    const digit = DIGIT[packed.charCodeAt(i)]!;
    gap += (digit & 31) * place;
    place *= 32;
    if (digit >= 32) continue;
    value += gap;
    values.push(value);
    gap = 0;
    place = 1;
  }
  return values;
}

/** The inverse of {@link unpackGaps}; `values` ascend. */
export function packGaps(values: readonly number[]): string {
  let packed = '';
  let before = 0;
  for (const value of values) {
    let gap = value - before;
    before = value;
    while (gap >= 32) {
      packed += ALPHABET[32 + (gap % 32)];
      gap = Math.floor(gap / 32);
    }
    packed += ALPHABET[gap];
  }
  return packed;
}
