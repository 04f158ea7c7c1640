import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/cli/free-port.ts';
import { type RunningProgram, startProgram } from './running-program.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'synoptic-import-'));
const line = (i: number, text = `The harbour council of Vell put item ${i} off.`) =>
  JSON.stringify({
    outlet: { name: 'The Archive', domain: 'archive.example' },
    url: `https://archive.example/${i}`,
    headline: `Council meets, ${i}`,
    text,
  });

let program: RunningProgram;
beforeAll(async () => {
  mkdirSync(join(folder, 'files/deeper'), { recursive: true });
  writeFileSync(join(folder, 'good.ndjson'), Array.from({ length: 40 }, (_, i) => line(i)).join('\r\n'));
  writeFileSync(join(folder, 'files/a.ndjson'), `\ufeff${line(100)}\n\n{"text":\n${line(101)}\n`);
  writeFileSync(
    join(folder, 'files/b.html'),
    `<html><head><meta property="og:site_name" content="Bay Wire"></head><body><article><h1>Ferry strikes pier</h1>
    ${'<p>A ferry struck a pier in Hallow Bay on Tuesday, and nobody was hurt, the harbour master said.</p>'.repeat(6)}
    </article></body></html>`,
  );
  writeFileSync(
    join(folder, 'files/c.txt'),
    'The pier of Hallow Bay is closed.\n\nNobody knows for how long.',
  );
  const article = { title: 'Pier closed', source: { name: 'Bay Wire' }, url: 'https://bay-wire.example/2' };
  const articles = [
    { ...article, publishedAt: '2031-03-04T08:00:00Z', content: 'The pier is closed.' },
    { ...article, publishedAt: 'soon', content: 'The pier is open.' },
  ];
  writeFileSync(join(folder, 'files/deeper/d.json'), JSON.stringify({ articles }));
  writeFileSync(join(folder, 'files/e.md'), 'not read');
  program = await startProgram({ DATA_DIR: join(folder, 'data') }, 'src/cli/start-node.ts');
}, 120_000);
afterAll(async () => {
  await program?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function begin(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/import.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, PORT: new URL(program.origin).port, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(child, 'exit').then(([code]) => ({ code: code as number | null, output }));
  return { child, ended, output: () => output };
}

async function run(args: string[], input?: string, env?: Record<string, string>) {
  const { child, ended } = begin(args, env);
  child.stdin.end(input ?? '');
  return await ended;
}

const row = (status: string, n: number) => new RegExp(`${status} +${n}\\n`);

describe('npm run import', () => {
  it('sends a file to the program that runs, and sent again nothing is new', async () => {
    const first = await run(['good.ndjson']);
    expect(first.output).toMatch(row('created', 40));
    expect(first.code).toBe(0);
    const again = await run(
      ['-', '--to', program.origin],
      Array.from({ length: 40 }, (_, i) => line(i)).join('\n'),
    );
    expect(again.output).toMatch(row('unchanged', 40));
    expect(again.code).toBe(0);
  }, 60_000);

  it('reads a folder, and says of which file and where a line was refused', async () => {
    const { code, output } = await run(['files', '--outlet', 'Bay Wire']);
    expect(code).toBe(1);
    expect(output).toMatch(row('created', 5));
    expect(output).toMatch(row('failed', 2));
    expect(output).toContain(`${join('files', 'a.ndjson')}:3 /text: Column 9`);
    expect(output).toContain(`${join('files', 'deeper', 'd.json')} item 2 /publishedAt: `);
  }, 60_000);

  it('stops on Ctrl-C, and goes on when told to', async () => {
    const lines = Array.from({ length: 700 }, (_, i) => line(1_000 + i, `Item ${i}. `.repeat(60)));
    writeFileSync(join(folder, 'many.ndjson'), lines.join('\n'));
    const { child, ended, output } = begin(['many.ndjson']);
    for (let look = 0; look < 600 && !/\d+ of 700/.test(output()); look++) await sleep(50);
    child.kill('SIGINT');
    const stopped = await ended;
    expect(stopped.code).toBe(2);
    const id = /--resume ([0-9a-f-]{36})/.exec(stopped.output)?.[1];
    const resumed = await run(['--resume', id!]);
    expect(resumed.output).toMatch(/created +700\n/);
    expect(resumed.code).toBe(0);
  }, 180_000);

  it('works on the store itself where no program runs', async () => {
    const env = { PORT: String(await freePort('127.0.0.1', 0)), DATA_DIR: join(folder, 'own') };
    const { code, output } = await run(['good.ndjson'], '', env);
    expect(output).toMatch(row('created', 40));
    expect(code).toBe(0);
    const busy = await run(['good.ndjson'], '', { ...env, DATA_DIR: join(folder, 'data') });
    expect(busy.output).toMatch(/is in use by process/);
    expect(busy.code).toBe(2);
  }, 120_000);

  it('says what it cannot do, and exits with 2', async () => {
    for (const [args, words] of [
      [[], /Say what to import/],
      [['nothing.ndjson'], /There is no nothing\.ndjson/],
      [['good.ndjson', '--format', 'newspaper'], /format/],
      [['good.ndjson', '--mapping', '{"text":"t"}'], /JSON Pointer/],
      [['good.ndjson', '--to', 'http://127.0.0.1:9'], /Nobody answers/],
      [['--resume', '00000000-0000-4000-8000-000000000000'], /no such import/i],
      [['--mood'], /--mood/],
    ] as const) {
      const { code, output } = await run([...args]);
      expect([args, code, words.test(output) || output]).toEqual([args, 2, true]);
    }
    const help = await run(['--help']);
    expect([help.code, /npm run import -- /.test(help.output)]).toEqual([0, true]);
  }, 120_000);
});
