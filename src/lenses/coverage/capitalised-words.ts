/** Calls `see` with the start and end of every run of letters and figures that begins with a capital, in reading order. */
export function capitalisedWords(source: string, see: (start: number, end: number) => void): void {
  for (let i = 0; i < source.length; i++) {
    if (!isWordAt(source, i)) continue;
    const start = i;
    while (isWordAt(source, i + 1)) i++;
    if (isCapital(source, start)) see(start, i + 1);
  }
}

/** Whether a letter or figure stands there; false outside of the text. */
export function isWordAt(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code < 128) return isBetween(code, 97, 122) || isBetween(code, 65, 90) || isBetween(code, 48, 57);
  return code >= 128 && /[\p{L}\p{N}]/u.test(source[at]!);
}

function isCapital(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code < 128 ? isBetween(code, 65, 90) : /\p{Lu}/u.test(source[at]!);
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}
