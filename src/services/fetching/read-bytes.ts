import { FetchError } from './fetch-error.ts';

/** The whole body. Throws FetchError `tooLarge` as soon as more than `max` bytes have come, `unreachable` where it breaks off. */
export async function readBytes(answer: Response, max: number): Promise<Uint8Array> {
  const declared = Number(answer.headers.get('content-length') ?? 0);
  if (declared > max) {
    await answer.body?.cancel();
    throw tooLarge(max);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = answer.body?.getReader();
  for (;;) {
    const { done, value } = await next(reader);
    if (done) break;
    size += value!.byteLength;
    if (size > max) {
      await reader!.cancel().catch(() => {});
      throw tooLarge(max);
    }
    chunks.push(value!);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

async function next(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
): Promise<{ done: boolean; value?: Uint8Array | undefined }> {
  if (reader === undefined) return { done: true };
  try {
    return await reader.read();
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    throw late
      ? new FetchError('timeout', 'The host did not answer in time.')
      : new FetchError('unreachable', 'The answer of the host broke off.');
  }
}

function tooLarge(max: number): FetchError {
  return new FetchError('tooLarge', `The document has more than ${max / 1024 / 1024} MiB.`);
}
