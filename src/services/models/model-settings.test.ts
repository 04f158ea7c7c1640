import { describe, expect, it } from 'vitest';
import { modelFrom } from './model-settings.ts';

const never = () => {
  throw new Error('nothing is to be sent');
};
const binding = { run: never };

describe('the settings of a model', () => {
  it('name none where they are not there, even with a binding', () => {
    for (const env of [{}, { MODEL_URL: '', MODEL_NAME: '' }, { MODEL_KEY: 'k', MODEL_TIMEOUT_MS: '500' }]) {
      expect(modelFrom(env, never)).toBeUndefined();
      expect(modelFrom(env, never, binding)).toBeUndefined();
    }
  });

  it('take the address with its last steps or without, and what stands behind it', async () => {
    for (const [setting, address] of [
      ['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1/chat/completions'],
      ['http://127.0.0.1:11434/v1/', 'http://127.0.0.1:11434/v1/chat/completions'],
      ['https://models.example/v1/chat/completions', 'https://models.example/v1/chat/completions'],
      [
        'https://models.example/d/x?api-version=1#y',
        'https://models.example/d/x/chat/completions?api-version=1',
      ],
    ] as const) {
      const sent: string[] = [];
      const model = modelFrom({ MODEL_URL: setting, MODEL_NAME: 'm' }, async (url) => {
        sent.push(url);
        return Response.json({ choices: [{ message: { content: '{}' } }] });
      })!;
      await model.ask({ instructions: '', texts: '' }, AbortSignal.timeout(1000));
      expect(sent).toEqual([address]);
    }
  });

  it('choose the address before the binding', () => {
    const both = modelFrom({ MODEL_URL: 'http://localhost/v1', MODEL_NAME: 'm' }, never, binding);
    expect(both).toMatchObject({ provider: 'chatCompletions', timeout: 30_000, maxCharacters: 60_000 });
    const limits = { MODEL_TIMEOUT_MS: '500', MODEL_MAX_CHARACTERS: '2000' };
    expect(modelFrom({ MODEL_NAME: '@cf/x/y-8b', ...limits }, never, binding)).toMatchObject({
      provider: 'workersAi',
      name: '@cf/x/y-8b',
      timeout: 500,
      maxCharacters: 2000,
    });
  });

  it('are refused in a sentence that repeats no secret', () => {
    for (const env of [
      { MODEL_URL: 'http://localhost/v1' },
      { MODEL_NAME: 'm' },
      { MODEL_URL: 'secret', MODEL_NAME: 'm' },
      { MODEL_URL: 'file:///secret', MODEL_NAME: 'm' },
      { MODEL_URL: 'http://me:secret@localhost/v1', MODEL_NAME: 'm' },
      { MODEL_URL: 'http://localhost/v1', MODEL_NAME: 'a secret\nname' },
      { MODEL_URL: 'http://localhost/v1', MODEL_NAME: 'm', MODEL_KEY: 'secret\nkey' },
      { MODEL_TIMEOUT_MS: '0' },
      { MODEL_TIMEOUT_MS: 'secret' },
      { MODEL_MAX_CHARACTERS: '1e9' },
    ]) {
      expect(() => modelFrom(env, never)).toThrow(RangeError);
      expect(() => modelFrom(env, never)).not.toThrow(/secret/);
    }
  });
});
