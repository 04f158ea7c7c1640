import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeTransport } from '../../src/cli/node-transport.ts';
import { fetchDocument } from '../../src/services/fetching/fetch-document.ts';
import { FetchError } from '../../src/services/fetching/fetch-error.ts';
import { guardAddress, isPublicAddress } from '../../src/services/fetching/guard-address.ts';
import type { Fetching } from '../../src/services/fetching/ports.ts';
import { RobotsCache } from '../../src/services/fetching/robots.ts';
import { HOSTILE_ADDRESSES } from './hostile-addresses.ts';
import { type LocalSite, localSite } from './local-site.ts';

const PAGE = { accept: ['text/html'] };
let canary: LocalSite;
let door: LocalSite;
let target = '';

/** Names under the attacker's domain lead where they spell; all others are public and dead. */
const resolve = (hostname: string, _options: unknown, found: (e: Error | null, a: never) => void) => {
  const spelled = hostname.replace('.rebind.attacker.test-net.com', '').replaceAll('-', spelledBy(hostname));
  const known: Record<string, string[]> = {
    'both.attacker.test-net.com': ['93.184.216.34', '127.0.0.1'],
    'nowhere.attacker.test-net.com': [],
  };
  const addresses = known[hostname] ?? [hostname.includes('rebind') ? spelled : '192.0.2.77'];
  found(null, addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })) as never);
};
const spelledBy = (hostname: string): string => (hostname.startsWith('--') ? ':' : '.');

function fetching(allow: string[] = []): Fetching {
  return {
    transport: nodeTransport(resolve as never),
    userAgent: 'TestBot/1',
    allow,
    robots: new RobotsCache(() => 0),
  };
}

beforeAll(async () => {
  canary = await localSite((_request, response) => response.end('the canary was hit'));
  door = await localSite((request, response) => {
    if (request.url === '/robots.txt') return;
    response.writeHead(302, { location: target }).end();
  });
});
afterAll(async () => {
  await canary.close();
  await door.close();
});

describe('addresses that are never fetched', () => {
  const addresses = HOSTILE_ADDRESSES.map((address) => [address] as const);
  it.each(addresses)('%s', async (address) => {
    const real = address.replace(':P', `:${canary.port}`);
    await expect(fetchDocument(fetching(), real, PAGE)).rejects.toBeInstanceOf(FetchError);
    expect(canary.seen).toEqual([]);
  });

  it.each(addresses)('not after a redirect either: %s', async (address) => {
    target = encodeURI(address.replace(':P', `:${canary.port}`))
      .replaceAll('%25', '%')
      .replaceAll('%00', '');
    // Where it is relative after all, it leads back to the door, which redirects for ever.
    const answer = fetchDocument(fetching([door.origin]), `${door.origin}/go`, PAGE);
    await expect(answer).rejects.toBeInstanceOf(FetchError);
    expect(canary.seen).toEqual([]);
  });

  it('tells a canary that can be hit from one that cannot', async () => {
    const answer = await fetchDocument(fetching([canary.origin]), canary.origin, PAGE);
    expect(answer.text).toBe('the canary was hit');
    expect(canary.seen).toEqual(['GET /robots.txt', 'GET /']);
    canary.seen.length = 0;
  });

  it('allows an origin, not its host: another port, scheme or spelling stays closed', () => {
    const allow = ['http://127.0.0.1:9000'];
    expect(guardAddress('http://127.0.0.1:9000/a#b', allow).href).toBe('http://127.0.0.1:9000/a');
    for (const other of ['http://127.0.0.1:9001/', 'https://127.0.0.1:9000/', 'http://localhost:9000/']) {
      expect(() => guardAddress(other, allow)).toThrow(FetchError);
    }
  });

  it('lets the public network through', () => {
    for (const address of ['93.184.216.34', '1.1.1.1', '2606:4700::1111']) {
      expect(isPublicAddress(address)).toBe(true);
    }
    expect(guardAddress(' HTTPS://News.Site.COM/a?b=1#c ').href).toBe('https://news.site.com/a?b=1');
    expect(guardAddress('http://news.site.com:8080/').port).toBe('8080');
  });
});
