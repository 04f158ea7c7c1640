import { Problem } from './answer/problem.ts';
import { isLoopbackHost, type Settings } from './settings.ts';

/**
 * What an operation needs of its caller. Computing without storing (POST /v1/compare) is a read; `model`: asking a
 * language model, which costs the owner money and hands the texts on.
 */
export type Scope = 'read' | 'write' | 'model';

const ALL: ReadonlySet<Scope> = new Set<Scope>(['read', 'write', 'model']);

/** Who asks, and what they may do. Keys with scopes of their own will make principals here, and nowhere else. */
export interface Principal {
  kind: 'anonymous' | 'local' | 'key';
  scopes: ReadonlySet<Scope>;
}

/** The caller, from `Authorization`. Throws Problem `keyRequired` for a key that is not the configured one. */
export async function principalOf(headers: Headers, settings: Settings): Promise<Principal> {
  const authorization = headers.get('authorization');
  if (authorization !== null && settings.apiKey !== null) {
    const token = /^Bearer +([\x21-\x7e]+) *$/i.exec(authorization)?.[1];
    if (token === undefined || !(await isSameKey(token, settings.apiKey))) {
      throw keyRequired('The key in Authorization is not valid.', 'invalid_token');
    }
    return { kind: 'key', scopes: ALL };
  }
  if (settings.loopback && settings.apiKey === null) {
    return { kind: 'local', scopes: ALL };
  }
  return { kind: 'anonymous', scopes: new Set<Scope>(settings.publicReads ? ['read'] : []) };
}

/** Throws Problem `keyRequired`, `writesDisabled` or `forbidden` where the principal lacks the scope. */
export function requireScope(principal: Principal, scope: Scope, settings: Settings): void {
  if (principal.scopes.has(scope)) return;
  if (settings.apiKey === null) {
    throw new Problem(
      scope === 'write' ? 'writesDisabled' : 'forbidden',
      'No API key is configured (API_KEY), so nobody may do this here.',
    );
  }
  if (principal.kind !== 'key') throw keyRequired('Send Authorization: Bearer with the API key.');
  throw new Problem('forbidden', `The key lacks the scope ${scope}.`);
}

/**
 * On loopback, keeps web pages out: a page whose host name was rebound to 127.0.0.1 names its own host, and a page
 * that posts across origins says so in `Origin`. Throws Problem `hostNotAllowed` or `originNotAllowed`.
 */
export function requireLocalCaller(request: Request, settings: Settings): void {
  if (!settings.loopback) return;
  const url = new URL(request.url);
  const host = request.headers.get('host') ?? url.host;
  if (!isLoopbackHost(host.replace(/:\d+$/, '')) || !isLoopbackHost(url.hostname)) {
    throw new Problem(
      'hostNotAllowed',
      'This service listens on loopback and answers for this machine alone.',
    );
  }
  const origin = request.headers.get('origin');
  if (origin !== null && !isSafe(request.method) && !isLocalOrigin(origin)) {
    throw new Problem('originNotAllowed', 'Only pages served from this machine may send this.');
  }
}

/**
 * On loopback, keeps pages of other sites from asking a model: a GET needs no `Origin`, and this one costs. Throws Problem
 * `originNotAllowed`.
 */
export function requireOwnSite(request: Request, settings: Settings): void {
  if (!settings.loopback || request.headers.get('sec-fetch-site') !== 'cross-site') return;
  throw new Problem('originNotAllowed', 'Only pages served from this machine may ask a model.');
}

/** Origins that a browser may hand the answer to: all, but on loopback only pages served from this machine. */
export function allowedOrigin(request: Request, settings: Settings): string | null {
  const origin = request.headers.get('origin');
  if (!settings.loopback) return '*';
  return origin !== null && isLocalOrigin(origin) ? origin : null;
}

function isLocalOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopbackHost(new URL(origin).hostname);
}

function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

// Digests have one length, so that the comparison takes one time whatever was sent.
async function isSameKey(sent: string, configured: string): Promise<boolean> {
  const [a, b] = await Promise.all([sent, configured].map(sha256));
  let difference = 0;
  for (let i = 0; i < a!.length; i += 1) difference |= a![i]! ^ b![i]!;
  return difference === 0;
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function keyRequired(detail: string, error?: string): Problem {
  const challenge = `Bearer realm="synoptic"${error === undefined ? '' : `, error="${error}"`}`;
  return new Problem('keyRequired', detail, { headers: { 'www-authenticate': challenge } });
}
