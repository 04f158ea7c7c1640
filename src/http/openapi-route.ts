import type { App } from './mount.ts';
import { entityTag, isNotModified } from './request/preconditions.ts';

/** Serves the OpenAPI document at `/openapi.json`, written out once a process. */
export function installDocument(app: App, describe: () => object): void {
  let written: Promise<{ bytes: Uint8Array<ArrayBuffer>; etag: string }> | undefined;
  app.get('/openapi.json', async (c) => {
    written ??= write(describe());
    const { bytes, etag } = await written;
    const headers = { etag, 'cache-control': 'no-cache', 'content-type': 'application/json; charset=utf-8' };
    if (isNotModified(c.req.raw.headers, etag)) return new Response(null, { status: 304, headers });
    return new Response(bytes, { headers });
  });
}

async function write(document: object) {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  return { bytes, etag: await entityTag(bytes, null) };
}
