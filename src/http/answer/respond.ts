import type { Answer, AnswerStream } from '../operation.ts';
import { entityTag, isNotModified } from '../request/preconditions.ts';

/** What decides how an answer is sent, beside the answer itself. */
export interface Conditions {
  request: Request;
  /** Reads with an entity tag may be kept and asked about again (304); nothing else may be stored by caches. */
  hasTag: boolean;
  /** False: caches that serve several people must not keep it. */
  isPublic: boolean;
}

/** An answer as JSON, written out once. */
export async function jsonResponse(answer: Answer, conditions: Conditions): Promise<Response> {
  const { status = 200, body, location } = answer;
  const headers = new Headers(location === undefined ? {} : { location });
  if (body === undefined) return new Response(null, { status, headers });
  headers.set('content-type', 'application/json; charset=utf-8');
  return withEntityTag(JSON.stringify(body), answer, headers, conditions);
}

/** An answer that is sent as it is made; nothing on the way may hold it back. */
export function streamResponse({ status = 200 }: Answer, { contentType, body }: AnswerStream): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': `${contentType}; charset=utf-8`,
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}

/** An answer as a page, with the same conditional handling. */
export async function htmlResponse(
  page: { html: string; contentSecurityPolicy?: string },
  answer: Answer,
  conditions: Conditions,
): Promise<Response> {
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' });
  if (page.contentSecurityPolicy !== undefined) {
    headers.set('content-security-policy', page.contentSecurityPolicy);
  }
  return withEntityTag(page.html, answer, headers, conditions);
}

async function withEntityTag(
  text: string,
  { status = 200, version, fleeting = false }: Answer,
  headers: Headers,
  { request, hasTag, isPublic }: Conditions,
): Promise<Response> {
  const bytes = new TextEncoder().encode(text);
  if (fleeting) {
    headers.set('cache-control', 'no-store');
    return new Response(bytes, { status, headers });
  }
  if (version !== undefined || hasTag) {
    headers.set('etag', await entityTag(bytes, version === undefined ? null : String(version)));
  }
  headers.set('cache-control', hasTag ? `${isPublic ? '' : 'private, '}no-cache` : 'no-store');
  if (hasTag && isNotModified(request.headers, headers.get('etag')!)) {
    headers.delete('content-type');
    return new Response(null, { status: 304, headers });
  }
  return new Response(bytes, { status, headers });
}
