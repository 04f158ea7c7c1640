import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { PROJECT_ROOT } from './settings.ts';

export interface BuiltWorker {
  /** Absolute path of the bundle. */
  path: string;
  /** Size in bytes, as it is and gzipped (level 9). */
  bytes: number;
  gzipped: number;
}

/** Bundles src/worker.ts for workerd into dist/worker.js; the file appears whole or not at all. Throws on build errors. */
export async function buildWorker(): Promise<BuiltWorker> {
  const result = await build({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: ['src/worker.ts'],
    bundle: true,
    minify: true,
    keepNames: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    platform: 'browser',
    conditions: ['workerd', 'worker'],
    external: ['node:*', 'cloudflare:*'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'silent',
  });
  const code = result.outputFiles[0]?.contents ?? new Uint8Array();
  const folder = join(PROJECT_ROOT, 'dist');
  const path = join(folder, 'worker.js');
  const partial = `${path}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(partial, code);
  renameSync(partial, path);
  return { path, bytes: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}
