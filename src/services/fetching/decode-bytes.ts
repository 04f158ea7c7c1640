import { FetchError } from './fetch-error.ts';

/**
 * The document as text. The charset is that of a byte order mark, else of the `Content-Type`, else of what the document
 * declares in its first 2,048 bytes; UTF-8 where none says so, and windows-1252 where the bytes are no UTF-8 either
 * (what browsers do for Western pages). A declared charset that the bytes contradict gives way to UTF-8 where they are
 * sound UTF-8. Throws FetchError `charset` for one that no decoder knows.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string): string {
  const mark = charsetOfMark(bytes);
  if (mark !== null) return decoder(mark).decode(bytes);
  const named = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? declaredIn(bytes);
  const sound = decodeStrictly(bytes);
  if (named === null) return sound ?? decoder('windows-1252').decode(bytes);
  if (/^utf-?8$/i.test(named)) return sound ?? decoder('utf-8').decode(bytes);
  const hasHighBytes = bytes.some((byte) => byte > 127);
  if (sound !== null && hasHighBytes && !/^utf-?16/i.test(named)) return sound;
  return decoder(named).decode(bytes);
}

function charsetOfMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return null;
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = decoder('windows-1252').decode(bytes.subarray(0, 2048));
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
  const meta = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1];
  // A declaration that was read as single bytes cannot be in UTF-16.
  const named = xml ?? meta ?? null;
  return named !== null && /^utf-?16/i.test(named) ? 'utf-8' : named;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    throw new FetchError('charset', 'The document is in a charset that is not known.');
  }
}
