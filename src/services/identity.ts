/** Namespaces of our own (random, fixed for ever): ids of different kinds never meet. */
const NAMESPACES = {
  report: 'b6f5a3c2-5b0e-4c39-9a53-0d8e6f1f7a11',
  revision: '3f0c1f53-6f4b-4d0a-8a0f-5b9b7c3f1e22',
  event: '5d1c7e0a-2b94-4f6e-8c3d-6a0f9e4b7d58',
  outlet: '91f6a1d8-0c1e-4a7b-bd39-7a2e5f8c4d33',
  feed: 'c2b7e0f4-8d1a-4c5e-9b63-4e1f7a2d6c44',
  feedItem: '7e9d3a15-2f6b-4e8c-8a70-1b5c9d3f4e55',
} as const;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for the text form of any UUID; other ids cannot exist and are never sent to the database. */
export function isUuid(id: string): boolean {
  return UUID.test(id);
}

/** The id that a name has on every node: version 5 (RFC 9562 5.5), SHA-1 over namespace and UTF-8 name. */
export async function derivedId(kind: keyof typeof NAMESPACES, name: string): Promise<string> {
  const namespace = fromHex(NAMESPACES[kind].replaceAll('-', ''));
  const bytes = new TextEncoder().encode(name);
  const input = new Uint8Array(namespace.length + bytes.length);
  input.set(namespace);
  input.set(bytes, namespace.length);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', input)).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return toHex(hash).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** SHA-256 of the UTF-8 form, hexadecimal. */
export async function sha256(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
}
