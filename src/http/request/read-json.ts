import { jsonPointer, Problem } from '../answer/problem.ts';
import { lineAndColumn, scanJson } from './scan-json.ts';

/**
 * The parsed JSON body of a request. Throws Problem: `unsupportedMediaType`, `bodyTooLarge` (counted on the bytes that
 * arrive, not on what content-length claims), `malformedJson`.
 */
export async function readJson(
  request: Request,
  maxBytes: number,
  limits?: { depth: number; values: number },
): Promise<unknown> {
  requireContent(request.headers, ['application/json']);
  const text = decode(await readBytes(request, maxBytes));
  if (text.trim() === '')
    throw malformed('The body is empty; this operation needs a JSON object.', '', 'empty');
  const fault = scanJson(text, limits);
  if (fault !== null) {
    const { line, column } = lineAndColumn(text, fault.offset);
    throw malformed(
      `Line ${line}, column ${column}: ${fault.detail}.`,
      jsonPointer(fault.path).toWellFormed(),
      fault.kind,
    );
  }
  return JSON.parse(text);
}

/**
 * The media type of the body, one of those that are taken, in UTF-8 and not encoded. A web page can send text/plain or
 * a form across origins without asking; it cannot send JSON of any kind.
 */
export function requireContent(headers: Headers, types: readonly string[]): string {
  const type = headers.get('content-type') ?? '';
  const [essence = '', ...parameters] = type.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (!types.includes(essence) || !isUtf8) {
    const taken = types.join(' or ');
    throw new Problem('unsupportedMediaType', `Send the body as content-type: ${taken}, in UTF-8.`, {
      headers: { accept: types.join(', ') },
    });
  }
  const encoding = headers.get('content-encoding');
  if (encoding !== null && encoding.toLowerCase() !== 'identity') {
    throw new Problem('unsupportedMediaType', 'Send the body without content-encoding.', {
      headers: { 'accept-encoding': 'identity' },
    });
  }
  return essence;
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new Problem('bodyTooLarge', `The body may have at most ${maxBytes} bytes here.`, {
      errors: [{ in: 'body', pointer: '', code: 'tooLarge', detail: `at most ${maxBytes} bytes` }],
    });
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) {
    await request.body?.cancel().catch(() => {});
    throw tooLarge();
  }
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > maxBytes) {
      await reader.cancel().catch(() => {});
      throw tooLarge();
    }
    chunks.push(value);
  }
  return join(chunks, length);
}

function join(chunks: Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed('The body is not valid UTF-8.', '', 'encoding');
  }
}

function malformed(detail: string, pointer: string, code: string): Problem {
  return new Problem('malformedJson', detail, { errors: [{ in: 'body', pointer, code, detail }] });
}
