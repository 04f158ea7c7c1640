import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProgram } from '../runtime/running-program.ts';
import { GOOD, REPORTS } from './reports.ts';
import { type Stub, startStub } from './stub.ts';

const KEY = 'a-key-that-nobody-may-see';
let stub: Stub;
let folder: string;
beforeAll(async () => {
  stub = await startStub();
  folder = mkdtempSync(join(tmpdir(), 'synoptic-model-'));
});
afterAll(async () => {
  await stub.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ['workerd', 'src/cli/start.ts'],
  ['Node', 'src/cli/start-node.ts'],
])('the program on %s with MODEL_URL', (runtime, file) => {
  it('reaches the model on this machine, and tells its key to nobody else', async () => {
    const program = await startProgram(
      {
        DATA_DIR: join(folder, runtime),
        MODEL_URL: `${stub.origin}/good/v1`,
        MODEL_NAME: 'stub',
        MODEL_KEY: KEY,
      },
      file,
    );
    const answer = await fetch(`${program.origin}/v1/compare?lens=headlines&model=true`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reports: REPORTS }),
    });
    const text = await answer.text();
    expect(JSON.parse(text).model.findings).toHaveLength(GOOD.length);
    expect(await program.stop()).toBe(0);
    expect(text + program.output()).not.toContain(KEY);
  }, 120_000);

  it('does not start with settings that cannot be used, and repeats no secret', async () => {
    const settings = {
      DATA_DIR: join(folder, runtime),
      MODEL_URL: `http://me:${KEY}@127.0.0.1/v1`,
      MODEL_NAME: 'stub',
    };
    const failure = await startProgram(settings, file).catch((error: Error) => error.message);
    expect(failure).toContain('MODEL_URL must hold no user name or password');
    expect(failure).not.toContain(KEY);
  }, 120_000);
});
