import { afterAll, beforeAll } from 'vitest';
import { misdeedsSuite } from './misdeeds-suite.ts';
import { type Stub, startStub } from './stub.ts';

let stub: Stub;
beforeAll(async () => {
  stub = await startStub();
});
afterAll(() => stub.close());

misdeedsSuite('Node', () => stub.origin);
