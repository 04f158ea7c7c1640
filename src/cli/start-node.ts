/** `npm run start:node`: the same program served by Node, with the database in the same process. */
import { freePort } from './free-port.ts';
import { announce, runUntilStopped, tell } from './program.ts';
import { localSettings } from './settings.ts';
import { allowTsxModules } from './tsx-modules.ts';

await runUntilStopped(async ({ atStop, signal }) => {
  const settings = localSettings(process.env);
  const port = await freePort(settings.host, settings.port);
  allowTsxModules();
  const [
    { openStore },
    { serveOnNode },
    { settingsFrom },
    { nodeTransport },
    { fetchingFrom },
    { modelFrom },
  ] = await Promise.all([
    import('./open-store.ts'),
    import('../node.ts'),
    import('../app.ts'),
    import('./node-transport.ts'),
    import('../services/fetching/fetch-settings.ts'),
    import('../services/models/model-settings.ts'),
  ]);
  const store = await openStore(settings, tell, fetchingFrom(process.env, nodeTransport(), Date.now), {
    model: modelFrom(process.env, fetch),
  });
  atStop(() => store.close());
  signal.throwIfAborted();
  const server = await serveOnNode({
    services: store.services,
    settings: settingsFrom(process.env),
    jobs: process.env,
    host: settings.host,
    port,
  });
  atStop(() => server.close());
  announce(settings, port, 'Node');
});
