import type { TestProject } from 'vitest/node';
import { startStub } from './stub.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    modelOrigin: string;
  }
}

/** The model that misbehaves, for tests inside workerd, which can start no server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stub = await startStub();
  project.provide('modelOrigin', stub.origin);
  return () => stub.close();
}
