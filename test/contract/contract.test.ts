import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDocument } from '../../src/app.ts';
import type { Subject } from '../http/api-suite.ts';
import { inventedWeb } from '../http/invented-web.ts';
import { appOn } from '../http/on-node.ts';
import { startPglite } from '../store/backends.ts';
import { Contract } from './document.ts';
import { drive } from './drive.ts';

const RUNS = Number(process.env.CONTRACT_RUNS ?? 150);
const SEED = Number(process.env.CONTRACT_SEED ?? 20_310_304);

const contract = new Contract(openApiDocument());
let subject: Subject;
beforeAll(async () => {
  subject = await appOn(startPglite, inventedWeb());
});
afterAll(async () => {
  await subject?.stop?.();
});

describe('every operation keeps what the document says, whatever it is sent', () => {
  for (const operation of contract.operations) {
    it(`${operation.operationId}`, { timeout: 120_000 }, async () => {
      const driven = await drive(operation, contract, subject.send, { runs: RUNS, seed: SEED });
      expect(driven.fault).toBeNull();
      const statuses = [...driven.statuses.keys()];
      // A drive that never got through, or was never refused, has shown nothing.
      expect(statuses.some((status) => status < 300)).toBe(true);
      expect(statuses.some((status) => status >= 400)).toBe(true);
    });
  }
});
