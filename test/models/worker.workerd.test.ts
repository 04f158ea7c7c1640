import { env } from 'cloudflare:workers';
import { describe, expect, inject, it } from 'vitest';
import { PROMPT_HASH } from '../../src/services/models/prompt.data.ts';
import worker from '../../src/worker.ts';
import { GOOD, REPORTS } from './reports.ts';

const NAME = '@cf/someone/some-model-8b';

/** `POST /v1/compare?model=true` of the Worker with these bindings beside those of every test. */
async function compare(bindings: Record<string, unknown>) {
  const request = new Request('http://127.0.0.1:8787/v1/compare?lens=headlines&model=true', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reports: REPORTS }),
  });
  const context = { waitUntil() {}, passThroughOnException() {} };
  const answer = await worker.fetch(request, { ...env, ...bindings } as never, context);
  return { status: answer.status, body: (await answer.json()) as Record<string, never> };
}

describe('the Worker with a model', () => {
  it('asks none without settings, even where it has the binding', async () => {
    const run = () => {
      throw new Error('nobody asked for this');
    };
    const { status, body } = await compare({ AI: { run } });
    expect([status, body.code]).toEqual([403, 'modelNotConfigured']);
  });

  it('asks Workers AI through its binding', async () => {
    const asked: unknown[] = [];
    const run = async (name: string) => {
      asked.push(name);
      return { response: JSON.stringify({ findings: GOOD }) };
    };
    const { status, body } = await compare({ AI: { run }, MODEL_NAME: NAME });
    expect([status, asked]).toEqual([200, [NAME]]);
    expect(body.model).toMatchObject({
      status: 'answered',
      provider: 'workersAi',
      name: NAME,
      version: null,
      promptHash: PROMPT_HASH,
    });
    expect(body.model).toHaveProperty('findings.length', GOOD.length);
  });

  it('answers without it where the binding fails', async () => {
    const run = () => Promise.reject(new Error('3040: no capacity'));
    const { status, body } = await compare({ AI: { run }, MODEL_NAME: NAME });
    expect([status, body.model]).toEqual([
      200,
      {
        status: 'failed',
        provider: 'workersAi',
        name: NAME,
        version: null,
        promptHash: PROMPT_HASH,
        reason: 'providerError',
      },
    ]);
    expect(body.headlines).toBeDefined();
  });

  it('asks an address before the binding', async () => {
    const bindings = {
      AI: { run: () => Promise.reject() },
      MODEL_NAME: 'stub',
      MODEL_URL: `${inject('modelOrigin')}/good/v1`,
    };
    expect((await compare(bindings)).body.model).toMatchObject({
      status: 'answered',
      provider: 'chatCompletions',
    });
  });
});
