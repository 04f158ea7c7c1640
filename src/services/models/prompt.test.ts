import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { MODEL_KINDS } from '../dto/model.ts';
import { PROMPT, PROMPT_HASH } from './prompt.data.ts';

test('the hash is that of the instructions, which name every kind', () => {
  expect(PROMPT_HASH).toBe(createHash('sha256').update(PROMPT, 'utf8').digest('hex'));
  for (const kind of MODEL_KINDS) expect(PROMPT).toContain(`"${kind}"`);
});
