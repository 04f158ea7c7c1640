import type { TestProject } from 'vitest/node';
import { serveEmbedded } from '../../src/cli/embedded/server.ts';
import { openEmbedded } from '../../src/services/open-embedded.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string;
  }
}

/** An embedded Postgres with the schema in it, reached by the Worker under test as a deployed one reaches its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { client, close } = await openEmbedded();
  const server = await serveEmbedded(client, { password: 'only for tests' });
  project.provide('databaseUrl', server.url);
  return async () => {
    await server.close();
    await close();
  };
}
