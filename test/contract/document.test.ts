import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../src/app.ts';
import { sendTo } from '../http/on-node.ts';
import { Contract, type Described } from './document.ts';

const document = openApiDocument();
const contract = new Contract(document);
const examplesOf = (operation: Described) => [
  ...Object.entries(operation.body?.examples ?? {}).map(([name, { value }]) => ({
    where: `request ${name}`,
    schema: operation.body!.schema!,
    value,
  })),
  ...Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
    Object.values(content).flatMap(({ schema, examples = {} }) =>
      Object.entries(examples).map(([name, { value }]) => ({
        where: `${status} ${name}`,
        schema: schema!,
        value,
      })),
    ),
  ),
];

describe('the OpenAPI document', () => {
  it('is the committed one', async () => {
    const committed = await readFile(join(import.meta.dirname, '../../openapi/openapi.json'), 'utf8');
    expect(`${JSON.stringify(document, null, 2)}\n` === committed).toBe(true);
  });

  it('is what the program serves', async () => {
    const response = await sendTo({} as never)(new Request('http://localhost/openapi.json'));
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('describes every operation in full', () => {
    const ids = contract.operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const operation of contract.operations) {
      const { operationId, summary, description, tags, security, responses } = operation;
      expect([operationId, summary?.length, description?.length, tags?.length]).toEqual([
        operationId,
        expect.any(Number),
        expect.any(Number),
        1,
      ]);
      expect([operationId, Array.isArray(security)]).toEqual([operationId, true]);
      const statuses = Object.keys(responses);
      expect(statuses).toEqual(expect.arrayContaining(['400', '403', '500']));
      if (operation.body !== null) expect(statuses).toEqual(expect.arrayContaining(['413', '415', '422']));
      if (operation.path.includes('{')) expect(statuses).toContain('404');
      if (JSON.stringify(security) !== '[]') expect(statuses).toContain('401');
    }
  });

  it('gives examples that their schemas accept, for every body', () => {
    for (const operation of contract.operations) {
      const examples = examplesOf(operation);
      if (operation.body !== null)
        expect(examples.some(({ where }) => where.startsWith('request'))).toBe(true);
      for (const { where, schema, value } of examples) {
        const validate = contract.describes(schema);
        expect([operation.operationId, where, validate(value), validate.errors]).toEqual([
          operation.operationId,
          where,
          true,
          null,
        ]);
      }
      for (const [status, { content = {} }] of Object.entries(operation.responses)) {
        const json = content['application/json'] ?? content['application/problem+json'];
        if (json !== undefined)
          expect([status, Object.keys(json.examples ?? {}).length > 0]).toEqual([status, true]);
      }
    }
  });

  it('gives examples whose evidence is exact', () => {
    const seen = JSON.stringify(contract.operations.flatMap(examplesOf).map(({ value }) => value));
    const spans = seen.match(/\{"report":[^{}]*"exact":"[^"]*"\}/g) ?? [];
    expect(spans.length).toBeGreaterThan(20);
    for (const { start, end, exact } of spans.map((span) => JSON.parse(span))) {
      expect(end - start).toBe(exact.length);
    }
  });
});
