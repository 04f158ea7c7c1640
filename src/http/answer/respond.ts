import type { Answer } from '../operation.ts';
import { entityTag, isNotModified } from '../request/preconditions.ts';

/** What decides how an answer is sent, beside the answer itself. */
export interface Conditions {
  request: Request;
  /** Reads get an entity tag and may be answered 304; everything else must not be stored by caches. */
  isRead: boolean;
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
  { status = 200, version }: Answer,
  headers: Headers,
  { request, isRead, isPublic }: Conditions,
): Promise<Response> {
  const bytes = new TextEncoder().encode(text);
  if (version !== undefined || isRead) {
    headers.set('etag', await entityTag(bytes, version === undefined ? null : String(version)));
  }
  headers.set('cache-control', isRead ? `${isPublic ? '' : 'private, '}no-cache` : 'no-store');
  if (isRead && isNotModified(request.headers, headers.get('etag')!)) {
    headers.delete('content-type');
    return new Response(null, { status: 304, headers });
  }
  return new Response(bytes, { status, headers });
}
