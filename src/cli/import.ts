/** `npm run import -- PLACE ...`: adds reports from files, folders and feeds; `--help` says how. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Import, ImportResult } from '../services/dto/import.ts';
import { HELP, type ImportArguments, importArguments } from './import/arguments.ts';
import { Progress, summary } from './import/display.ts';
import { linesOfPlaces, Provenance } from './import/lines-of-places.ts';
import { placesOf } from './import/places.ts';
import { reach } from './import/reach.ts';
import type { Reached } from './import/reached.ts';
import { tell } from './program.ts';
import { localSettings, SettingError } from './settings.ts';

const LOOK = 500;
const SHOWN_FAILURES = 10;
const AT_REST: readonly string[] = ['done', 'failed', 'cancelled'];

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
process.on('disconnect', () => stopping.abort());

process.exit(await run().catch(told));

async function run(): Promise<number> {
  const args = importArguments(process.argv.slice(2));
  if (args.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const places = placesOf(args.places);
  const reached = await reach(args.to, localSettings(process.env), tell);
  const progress = new Progress();
  const provenance = new Provenance();
  try {
    const begun =
      args.resume === null
        ? await send(reached, args, places, progress, provenance)
        : await resume(reached, args.resume);
    return await follow(reached, begun, progress, provenance);
  } finally {
    progress.end();
    await reached.close();
  }
}

async function send(
  reached: Reached,
  { format, mapping, outlet, key }: ImportArguments,
  places: ReturnType<typeof placesOf>,
  progress: Progress,
  provenance: Provenance,
): Promise<Import> {
  tell(`Sending to ${reached.name} ...`);
  const lines = linesOfPlaces(places, { format, outlet }, provenance);
  let failure: unknown = null;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await lines.next();
        progress.sent(provenance.sent);
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        failure = error;
        controller.error(error);
      }
    },
  });
  const query = new URLSearchParams();
  if (format !== null) query.set('format', format);
  if (mapping !== null) query.set('mapping', mapping);
  const answer = await reached
    .send(`/v1/imports?${query}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-ndjson',
        prefer: 'respond-async',
        ...(key === null ? {} : { 'idempotency-key': key }),
      },
      body,
      duplex: 'half',
      signal: stopping.signal,
    })
    .catch((error) => {
      if (stopping.signal.aborted)
        throw new SettingError('Stopped before all lines were there: nothing is kept; send them again.');
      if (failure instanceof SettingError) throw failure;
      throw new SettingError(
        `The lines could not be sent (${(error as Error).message}): nothing is kept; send them again.`,
      );
    });
  progress.end();
  return await importIn(answer);
}

async function resume(reached: Reached, id: string): Promise<Import> {
  const answer = await reached.send(`/v1/imports/${encodeURIComponent(id)}/resume`, { method: 'POST' });
  const job = await importIn(answer);
  tell(`Going on with import ${job.id} ...`);
  return job;
}

/** Tells how far the import is until it is at rest, then what became of it; gives the exit code. */
async function follow(
  reached: Reached,
  begun: Import,
  progress: Progress,
  provenance: Provenance,
): Promise<number> {
  const began = performance.now();
  let job = begun;
  while (!AT_REST.includes(job.state) && !stopping.signal.aborted) {
    const seconds = (performance.now() - began) / 1000;
    progress.worked(job, seconds > 1 ? (job.done - begun.done) / seconds : null);
    await sleep(LOOK, undefined, { signal: stopping.signal }).catch(() => {});
    job = await importIn(await reached.send(`/v1/imports/${job.id}`));
  }
  if (!AT_REST.includes(job.state)) {
    job = await importIn(await reached.send(`/v1/imports/${job.id}/cancel`, { method: 'POST' })).catch(
      () => job,
    );
  }
  progress.worked(job, null);
  progress.end();
  const answer = await reached.send(`/v1/imports/${job.id}/results?status=failed&limit=${SHOWN_FAILURES}`);
  const { items = [] } = (await answer.json()) as { items?: ImportResult[] };
  tell(summary(job, items, (line) => provenance.placeOf(line)));
  if (job.state === 'done') return job.failed > 0 ? 1 : 0;
  tell(`Stopped. Go on with: npm run import -- --resume ${job.id}`);
  return 2;
}

async function importIn(answer: Response): Promise<Import> {
  const body = (await answer.json()) as Import & { detail?: string };
  if (!answer.ok) throw new SettingError(body.detail ?? `The answer was ${answer.status}.`);
  return body;
}

function told(error: unknown): number {
  if (error instanceof SettingError) console.error(error.message);
  else console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 2;
}
