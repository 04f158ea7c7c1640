import { expect } from 'vitest';
import type { Reply } from '../client.ts';

/** Holds an answer against the one form of every error, and gives its body. */
export function expectProblem(reply: Reply, status: number, code: string): Reply['body'] {
  expect({
    status: reply.status,
    code: reply.body?.code,
    text: reply.status === status ? '' : reply.text,
  }).toEqual({
    status,
    code,
    text: '',
  });
  expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(reply.headers.get('cache-control')).toBe('no-store');
  expect(reply.body).toMatchObject({ status, code, type: `urn:synoptic:problem:${code}` });
  expect(reply.body.requestId).toBe(reply.headers.get('x-request-id'));
  expect(reply.body.title.length).toBeGreaterThan(0);
  expect(reply.body.detail.length).toBeGreaterThan(0);
  return reply.body;
}

/** The pointers of a problem, with the part of the request they stand in. */
export const pointersOf = (problem: Reply['body']): string[] =>
  (problem.errors ?? []).map((error: { in: string; pointer: string }) => `${error.in}:${error.pointer}`);
