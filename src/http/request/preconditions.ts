import { Problem } from '../answer/problem.ts';

/**
 * The version that an update expects, from `If-Match`: an entity tag as a read of the resource gave it, or `*` for
 * "whatever stands". Throws Problem: `preconditionRequired` without the header, `preconditionFailed` for a weak tag
 * (it never matches, RFC 9110 13.1.1), `invalidRequest` for anything that is no single entity tag.
 */
export function expectedVersion(headers: Headers): string | '*' {
  const value = headers.get('if-match')?.trim();
  if (value === undefined) {
    throw new Problem(
      'preconditionRequired',
      'Send If-Match with the ETag that a read of this resource gave.',
    );
  }
  if (value === '*') return '*';
  const tag = /^(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"$/.exec(value);
  if (tag === null) {
    const detail = 'If-Match must be one entity tag in double quotes, or *';
    throw new Problem('invalidRequest', `${detail}.`, {
      errors: [{ in: 'header', pointer: '/if-match', code: 'wrongFormat', detail }],
    });
  }
  if (tag[1] !== undefined) {
    throw new Problem('preconditionFailed', 'A weak entity tag never matches; read the resource again.');
  }
  return versionOfTag(tag[2]!);
}

/** True where `If-None-Match` lists the tag or is `*`: the client has this very representation. */
export function isNotModified(headers: Headers, etag: string): boolean {
  const value = headers.get('if-none-match');
  if (value === null) return false;
  if (value.trim() === '*') return true;
  return value.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/**
 * A strong entity tag: the resource's version, where it has one, then a hash of the very bytes of the answer, so that
 * a read with other parameters, or with an outlet renamed since, never passes for the same.
 */
export async function entityTag(bytes: Uint8Array<ArrayBuffer>, version: string | null): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = btoa(String.fromCharCode(...digest.subarray(0, 18)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  return version === null ? `"${hash}"` : `"${version}.${hash}"`;
}

function versionOfTag(opaque: string): string {
  const dot = opaque.indexOf('.');
  return dot < 0 ? opaque : opaque.slice(0, dot);
}
