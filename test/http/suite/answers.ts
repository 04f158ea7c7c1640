import { describe, expect, it } from 'vitest';
import type { Client } from '../client.ts';
import { expectProblem } from './expect-problem.ts';

const ANSWERS = ['a strike of crane drivers', 'the walkout of crane crews', 'a hurricane'];

/** POST /v1/answers: groups of what several reports answer. */
export function answersSuite(client: Client): void {
  const group = (body: unknown) => client.post('/v1/answers', body);

  describe('POST /v1/answers', () => {
    it('groups by what is said', async () => {
      const { status, body } = await group({ question: 'Why did the port close?', answers: ANSWERS });
      expect(status).toBe(200);
      expect(body.groups).toEqual([{ answers: [0, 1] }, { answers: [2] }]);
    });

    it('reads no other language', async () => {
      const { body } = await group({ language: 'de', answers: ['ein Streik', 'der Streik', 'ein Streik'] });
      expect([body.notApplicable, body.groups]).toEqual([true, [{ answers: [0, 2] }, { answers: [1] }]]);
    });

    it('refuses one answer, an empty one and too many', async () => {
      expectProblem(await group({ answers: ['a strike'] }), 422, 'outOfLimits');
      expectProblem(await group({ answers: ['a strike', ' '] }), 422, 'outOfLimits');
      expectProblem(await group({ answers: Array.from({ length: 51 }, () => 'x') }), 422, 'outOfLimits');
    });
  });
}
