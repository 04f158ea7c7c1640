import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const folder = mkdtempSync(join(tmpdir(), 'synoptic-layers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One violation for each rule: file, and what it imports. */
const PLANTED: Record<string, Record<string, string>> = {
  'text-stands-alone': { 'src/text/a.ts': '../lenses/ok.ts' },
  'lenses-on-text': { 'src/lenses/b.ts': '../comparison/ok.ts' },
  'comparison-on-lenses': { 'src/comparison/c.ts': '../services/ok.ts' },
  'ingest-on-text': { 'src/ingest/d.ts': '../services/ok.ts' },
  'grouping-on-text': { 'src/grouping/s.ts': '../services/ok.ts' },
  'services-know-no-http': { 'src/services/e.ts': '../http/ok.ts' },
  'http-below-the-runtime': { 'src/http/f.ts': '../cli/ok.ts' },
  'app-below-the-runtime': { 'src/app.ts': './node.ts', 'src/node.ts': '' },
  'tour-is-data': { 'src/tour/g.ts': '../services/ok.ts' },
  'the-worker-stands-apart': { 'src/worker.ts': './node.ts' },
  'db-knows-no-product': { 'db/h.ts': '../src/services/ok.ts' },
  'only-services-use-db': { 'src/http/i.ts': '../../db/ok.ts' },
  'pure-folders-import-no-package': { 'src/text/j.ts': 'node:fs' },
  'drizzle-in-db-alone': { 'src/services/k.ts': 'drizzle-orm' },
  'hono-in-http-alone': { 'src/services/l.ts': 'hono' },
  'no-pglite-in-the-worker': {
    'src/worker.ts': './services/m.ts',
    'src/services/m.ts': '@electric-sql/pglite',
  },
  'no-test-code-in-the-program': { 'src/services/n.ts': '../../test/ok.ts' },
  'no-cycles': { 'src/text/o.ts': './p.ts', 'src/text/p.ts': './o.ts' },
  'every-import-is-found': { 'src/text/q.ts': './missing.ts' },
  'no-development-package-in-the-program': { 'src/http/r.ts': 'esbuild' },
};

/** A small project with these files in it; a file may be planted more than once. */
function plant(name: string, planted: Record<string, string>[]): string {
  const root = join(folder, name);
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    appendFileSync(join(root, path), text);
  };
  for (const layer of ['text', 'lenses', 'comparison', 'services', 'http', 'cli']) {
    put(`src/${layer}/ok.ts`, 'export const ok = 1;\n');
  }
  for (const layer of ['db', 'test']) put(`${layer}/ok.ts`, 'export const ok = 1;\n');
  for (const [path, target] of planted.flatMap((files) => Object.entries(files))) {
    put(path, target === '' ? 'export const own = 1;\n' : `export * from '${target}';\n`);
  }
  for (const file of ['package.json', 'tsconfig.json']) put(file, readFileSync(join(ROOT, file), 'utf8'));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Names of the rules that are broken in a project. */
function broken(root: string): Set<string> {
  const bin = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [bin, '--config', CONFIG, '--output-type', 'json', 'src', 'db'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as Cruised;
  // A checker that reads nothing finds nothing wrong.
  expect(summary.totalCruised).toBeGreaterThan(5);
  return new Set(summary.violations.map((violation) => violation.rule.name));
}

interface Cruised {
  summary: { violations: { rule: { name: string } }[]; totalCruised: number };
}

describe('the layers', () => {
  it('are kept by files that break nothing', () => {
    expect(broken(plant('clean', [{ 'src/services/ok2.ts': '../../db/ok.ts' }]))).toEqual(new Set());
  });

  it('fail for every rule that is broken', () => {
    const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string }[] };
    const rules = forbidden.map((rule) => rule.name).sort();
    expect(Object.keys(PLANTED).sort()).toEqual(rules);
    expect(Array.from(broken(plant('broken', Object.values(PLANTED)))).sort()).toEqual(rules);
  });
});

/** What makes a result depend on when, where or how often it is asked for. */
const IMPURE =
  /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b|\bprocess\.|\bsetTimeout\b|\bsetInterval\b|\bcrypto\b|\bfetch\(|\bconsole\.|\bglobalThis\b|\btoLocale\w*\(\s*\)/;

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

describe('the pure folders', () => {
  const files = ['text', 'lenses', 'comparison'].flatMap((layer) =>
    readdirSync(join(ROOT, 'src', layer), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.(test|data|gen)\.ts$/.test(name))
      .map((name) => join(ROOT, 'src', layer, name)),
  );

  it('use no clock, no randomness and no surroundings', () => {
    expect(files.length).toBeGreaterThan(10);
    const found = files.filter((file) => IMPURE.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(found.map((file) => relative(ROOT, file))).toEqual([]);
  });

  it.each(['const t = Date.now();', 'new Date()', 'Math.random() < 0.5', 'process.env', 'await fetch(url)'])(
    'would be caught with %s',
    (code) => expect(IMPURE.test(withoutComments(`/* fine */ ${code} // fine`))).toBe(true),
  );
});
