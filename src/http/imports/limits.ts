/** The largest imports that are taken. */
export const IMPORT_LIMITS = {
  /** One line, in bytes. */
  line: 4 * 1024 * 1024,
  lines: 1_000_000,
  /** All of it, in bytes. */
  total: 4 * 1024 ** 3,
  /** A JSON document has to be held whole. */
  json: 16 * 1024 * 1024,
  jsonValues: 1_000_000,
  /** Up to here an import is worked on while the caller waits, unless the caller prefers otherwise. */
  waitingLines: 500,
  waitingBytes: 4 * 1024 * 1024,
  /** Lines and bytes that are stored at once. */
  chunkLines: 100,
  chunkBytes: 2 * 1024 * 1024,
} as const;
