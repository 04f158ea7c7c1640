import { decodeBytes } from './decode-bytes.ts';
import { FetchError } from './fetch-error.ts';
import { guardAddress } from './guard-address.ts';
import type { Fetching } from './ports.ts';
import { readBytes } from './read-bytes.ts';
import { send } from './send.ts';

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Time for one document, redirects and body included. */
export const FETCH_MILLISECONDS = 15_000;
/** Size of one document after decompression. */
export const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;

/** What is asked for: the media types that are taken, and what was seen last time. */
export interface DocumentRequest {
  accept: readonly string[];
  etag?: string | null | undefined;
  lastModified?: string | null | undefined;
}

/** A document as it was answered; `text` is null where nothing has changed since the validators that were sent. */
export interface FetchedDocument {
  /** Where it stood in the end, after redirects. */
  url: string;
  text: string | null;
  contentType: string;
  etag: string | null;
  lastModified: string | null;
  /** True where every redirect on the way said that the address has moved for good. */
  movedForGood: boolean;
}

/**
 * Fetches one document, guarded at every hop: address, robots rules, size, time, redirects, media type, charset.
 * Throws FetchError; nothing else of what the other side says gets out.
 */
export async function fetchDocument(
  fetching: Fetching,
  address: string,
  request: DocumentRequest,
): Promise<FetchedDocument> {
  const signal = AbortSignal.timeout(FETCH_MILLISECONDS);
  let url = guardAddress(address, fetching.allow);
  let movedForGood = true;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    await fetching.robots.check(fetching, url, signal);
    const answer = await send(fetching, url, headersOf(fetching, request), signal);
    if (REDIRECTS.has(answer.status)) {
      await answer.body?.cancel();
      const next = URL.parse(answer.headers.get('location') ?? '', url);
      if (next === null) throw new FetchError('badRedirect', 'The host redirects to no address.');
      movedForGood &&= answer.status === 301 || answer.status === 308;
      url = guardAddress(next.href, fetching.allow);
      continue;
    }
    return { ...(await read(answer, request.accept)), url: url.href, movedForGood: hop > 0 && movedForGood };
  }
  throw new FetchError('tooManyRedirects', `The host redirects more than ${MAX_REDIRECTS} times.`);
}

function headersOf(fetching: Fetching, request: DocumentRequest): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': fetching.userAgent,
    accept: `${request.accept.join(', ')}, */*;q=0.1`,
  };
  if (request.etag) headers['if-none-match'] = request.etag;
  if (request.lastModified) headers['if-modified-since'] = request.lastModified;
  return headers;
}

async function read(answer: Response, accept: readonly string[]) {
  const { status, headers } = answer;
  const contentType = (headers.get('content-type') ?? '').toLowerCase();
  const facts = {
    contentType,
    etag: validator(headers.get('etag')),
    lastModified: validator(headers.get('last-modified')),
  };
  if (status === 304) {
    await answer.body?.cancel();
    return { ...facts, text: null };
  }
  if (status !== 200) {
    await answer.body?.cancel();
    const retryAfter = secondsOf(headers.get('retry-after'));
    throw new FetchError('status', `The host answers with status ${status}.`, { status, retryAfter });
  }
  const type = contentType.split(';')[0]!.trim();
  if (type !== '' && !accept.includes(type)) {
    await answer.body?.cancel();
    throw new FetchError('contentType', 'The host answers with another kind of document than was asked for.');
  }
  const bytes = await readBytes(answer, MAX_DOCUMENT_BYTES);
  return { ...facts, text: decodeBytes(bytes, contentType) };
}

const validator = (value: string | null): string | null =>
  value !== null && value.length <= 512 && /^[\x20-\x7e]+$/.test(value) ? value : null;

function secondsOf(value: string | null): number | null {
  return value !== null && /^\d{1,7}$/.test(value) ? Number(value) : null;
}
