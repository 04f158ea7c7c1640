import { Problem } from '../answer/problem.ts';
import type { App } from '../mount.ts';

/** Texts that the form has room for; more go to the API. */
export const FORM_REPORTS = 4;
/** As much as the API takes for so many texts; percent-encoding can triple it. */
const MAX_BYTES = 4 * 3 * 1024 * 1024;

/**
 * Hands what the form at `/compare` sent to `POST /v1/compare`, in this process: the page is the API's answer, its
 * limits and problems are the API's. Nothing is stored.
 */
export async function compareFromForm(app: App, request: Request, bindings: object): Promise<Response> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) {
    throw new Problem('unsupportedMediaType', 'This address takes a form; send JSON to /v1/compare.');
  }
  const fields = new URLSearchParams(await readLimited(request));
  const reports = Array.from({ length: FORM_REPORTS }, (_, index) => ({
    outlet: fields.get(`outlet${index}`)?.trim(),
    headline: fields.get(`headline${index}`)?.trim(),
    // Forms send line ends as CR LF; paragraphs are parted by one blank line.
    text: fields.get(`text${index}`)?.replaceAll('\r\n', '\n').trim(),
  })).flatMap(({ outlet, headline, text }) =>
    text
      ? [{ text, ...(headline ? { headline } : {}), ...(outlet ? { outlet: { name: outlet } } : {}) }]
      : [],
  );
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/json');
  headers.set('accept', 'text/html');
  headers.delete('content-length');
  const inner = new Request(new URL('/v1/compare', request.url), {
    method: 'POST',
    headers,
    body: JSON.stringify({ reports }),
  });
  return app.fetch(inner, bindings);
}

async function readLimited(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  if (request.body === null) return text;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) throw new Problem('bodyTooLarge', `The form may have ${MAX_BYTES} bytes.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
