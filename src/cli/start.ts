/** `npm start`: database, migrations, Worker and tour event, with one command and nothing to set up. */
import { randomBytes } from 'node:crypto';
import { startGroupingLoop } from '../services/grouping/grouping-loop.ts';
import { startImportLoop } from '../services/imports/import-loop.ts';
import { MODEL_SETTINGS } from '../services/models/model-settings.ts';
import { startBackgroundJobs } from '../services/run-background-jobs.ts';
import { buildWorker } from './build-worker.ts';
import { serveEmbedded } from './embedded/server.ts';
import { freePort } from './free-port.ts';
import { announce, runUntilStopped, tell } from './program.ts';
import { localSettings } from './settings.ts';
import { isServing, startWorkerd } from './workerd.ts';

await runUntilStopped(async ({ atStop, stop, signal }) => {
  const settings = localSettings(process.env);
  const port = await freePort(settings.host, settings.port);
  tell('Building the Worker ...');
  const building = buildWorker();
  building.catch(() => {});

  // Loaded only now: what is wrong with the settings is told at once, and the bundle is built meanwhile.
  const { openStore } = await import('./open-store.ts');
  const store = await openStore(settings, tell);
  atStop(() => store.close());
  signal.throwIfAborted();
  let databaseUrl = settings.databaseUrl;
  if (store.embedded !== null) {
    const password = randomBytes(18).toString('base64url');
    const server = await serveEmbedded(store.embedded, { password });
    atStop(() => server.close());
    databaseUrl = server.url;
  }

  // The runtime of the Worker has no clock of its own here: what it does at times, this process does for it.
  const [{ openPostgres }, { nodeTransport }, { fetchingFrom }] = await Promise.all([
    import('../services/open-postgres.ts'),
    import('./node-transport.ts'),
    import('../services/fetching/fetch-settings.ts'),
  ]);
  const fetching = fetchingFrom(process.env, nodeTransport(), Date.now);
  const background = openPostgres(databaseUrl ?? '', fetching, settings.grouping);
  const stopImports = startImportLoop(background.services);
  const stopGrouping = startGroupingLoop(background.services);
  const stopJobs = startBackgroundJobs(background.services, process.env);
  atStop(async () => {
    await Promise.all([stopJobs(), stopImports(), stopGrouping()]);
    await background.close();
  });

  const { path } = await building;
  const variables: Record<string, string> = { HOST: settings.host, DATABASE_URL: databaseUrl ?? '' };
  for (const name of ['API_KEY', 'PUBLIC_READS', 'GROUPING', 'FETCH', 'FETCH_ALLOW', ...MODEL_SETTINGS]) {
    const value = process.env[name];
    if (value) variables[name] = value;
  }
  const workerd = startWorkerd({
    host: settings.host,
    port,
    script: path,
    variables,
    reach: settings.databaseUrl === null ? ['127.0.0.1/32'] : ['public', 'private'],
    asksModel: Boolean(process.env.MODEL_URL),
    fetchesOwn: settings.fetchAllow.length > 0,
  });
  process.send?.({ startedProcess: workerd.pid });
  atStop(() => workerd.stop());
  void workerd.ended.then((how) => stop(how));
  if (!(await isServing(workerd, { ...settings, port, path: '/readyz', seconds: 30 }))) {
    signal.throwIfAborted();
    stop('The Worker does not answer; what it said stands above.');
    return;
  }
  announce(settings, port, 'workerd');
});
