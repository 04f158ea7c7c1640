import { describe, expect, it } from 'vitest';
import { askModel } from './ask-model.ts';
import { PROMPT } from './prompt.data.ts';
import { type AiBinding, workersAi } from './workers-ai.ts';

const QUESTION = { instructions: PROMPT, texts: '{"reports":[]}' };
const ask = (run: AiBinding['run'], timeout = 2000) =>
  askModel(workersAi({ name: '@cf/x/y-8b', timeout, maxCharacters: 1000 }, { run }), QUESTION);

describe('Workers AI', () => {
  it('is asked by name, with the instructions and the texts apart', async () => {
    const asked: unknown[] = [];
    await ask(async (...question) => {
      asked.push(question);
      return { response: '{}' };
    });
    expect(asked).toEqual([
      [
        '@cf/x/y-8b',
        expect.objectContaining({
          messages: [
            { role: 'system', content: PROMPT },
            { role: 'user', content: QUESTION.texts },
          ],
          temperature: 0,
          stream: false,
        }),
      ],
    ]);
  });

  it('is read in each form that its models answer in', async () => {
    const content = '{"findings":[]}';
    expect(await ask(async () => ({ response: content, usage: {} }))).toEqual({ content, version: null });
    expect(await ask(async () => ({ response: { findings: [] } }))).toEqual({ content, version: null });
    const chat = { model: '@cf/x/y-8b', choices: [{ message: { content } }] };
    expect(await ask(async () => chat)).toEqual({ content, version: '@cf/x/y-8b' });
  });

  it('fails by name, whatever the binding does', async () => {
    const hang = () => new Promise(() => {});
    for (const [run, reason] of [
      [async () => null, 'noAnswer'],
      [async () => undefined, 'noAnswer'],
      [async () => 'text', 'noAnswer'],
      [async () => ({ response: '' }), 'noAnswer'],
      [async () => ({ response: 7 }), 'noAnswer'],
      [async () => new ReadableStream(), 'noAnswer'],
      [async () => ({ response: 'x'.repeat(2_000_000) }), 'tooLarge'],
      [async () => ({ choices: [{ finish_reason: 'length', message: { content: '{' } }] }), 'cutShort'],
      [hang, 'timeout'],
      [
        () => {
          throw new Error('SECRET');
        },
        'providerError',
      ],
    ] as const) {
      await expect(ask(run, 500)).rejects.toMatchObject({ reason, message: reason });
    }
  });

  it('is asked again once where it failed', async () => {
    let count = 0;
    const failing = async () => {
      count += 1;
      throw new Error('no capacity');
    };
    await expect(ask(failing)).rejects.toMatchObject({ reason: 'providerError' });
    expect(count).toBe(2);
  });
});
