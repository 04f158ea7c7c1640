import { setTimeout as sleep } from 'node:timers/promises';
import type { Import } from '../../src/services/dto/import.ts';
import { mulberry } from '../eval/train/random.ts';
import { type RunningProgram, startProgram } from './running-program.ts';

/** What an import that was killed over and over has left behind. */
export interface ImportCrashResult {
  kills: number;
  /** Kills before the lines were acknowledged. */
  whileSending: number;
  /** Kills while lines were being worked on. */
  whileWorking: number;
  reports: number;
  revisions: number;
  import: Pick<Import, 'state' | 'received' | 'done' | 'created' | 'unchanged' | 'duplicate' | 'failed'>;
  /** Lines that were `unchanged` when the import was sent once more under no key. */
  unchangedAgain: number;
}

const DOMAIN = 'archive.example';
const PARAGRAPH = 'The harbour council of Vell met in the evening and put the matter of the new pier off.';

/**
 * Sends one import again and again and kills every process of the program at a random moment of it, `kills` times;
 * then sends it once more and counts what is there.
 */
export async function importCrashRounds(options: {
  env: Record<string, string>;
  file: string;
  lines: number;
  kills: number;
  seed: number;
  tell: (line: string) => void;
}): Promise<ImportCrashResult> {
  const { env, file, lines, kills, seed, tell } = options;
  const random = mulberry(seed);
  const body = Array.from({ length: lines }, (_, i) => JSON.stringify(reportOf(i))).join('\n');
  const counts = { whileSending: 0, whileWorking: 0 };
  for (let kill = 1; kill <= kills; kill++) {
    const program = await startProgram(env, file);
    const sending = send(program, body, { 'idempotency-key': 'archive' }).catch(() => null);
    // A third of the kills fall into the sending, the others anywhere in the work that is left by then.
    const inSending = random() < 1 / 3;
    const acknowledged = await Promise.race([sending, inSending ? sleep(random() * 1_500) : sleep(120_000)]);
    let done = 0;
    if (acknowledged) {
      const share = random() / (kills - kill + 1);
      const enough = acknowledged.done + share * (lines - acknowledged.done);
      const until = Date.now() + 60_000;
      while (Date.now() < until && done < enough) {
        await sleep(20 + random() * 60);
        ({ done } = await read(program, acknowledged.id));
      }
      counts.whileWorking++;
    } else counts.whileSending++;
    await program.kill();
    await sending;
    tell(
      `kill ${kill}: ${acknowledged ? `${done} of ${lines} lines were done` : 'the lines were still being sent'}`,
    );
  }
  const program = await startProgram(env, file);
  try {
    const { id } = (await send(program, body, { 'idempotency-key': 'archive' }))!;
    const job = await atRest(program, id);
    const again = await atRest(program, (await send(program, body, {}))!.id);
    const { state, received, done, created, unchanged, duplicate, failed } = job;
    return {
      kills,
      ...counts,
      ...(await stored(program)),
      import: { state, received, done, created, unchanged, duplicate, failed },
      unchangedAgain: again.unchanged,
    };
  } finally {
    await program.stop();
  }
}

function reportOf(i: number) {
  return {
    outlet: { name: 'The Archive', domain: DOMAIN },
    url: `https://${DOMAIN}/${i}`,
    language: 'en',
    headline: `Council meets for the ${i + 1}. time`,
    text: `${PARAGRAPH}\n\nItem ${i} was put off. ${PARAGRAPH}`,
  };
}

async function send(program: RunningProgram, body: string, headers: Record<string, string>): Promise<Import> {
  const answer = await fetch(`${program.origin}/v1/imports`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', prefer: 'respond-async', ...headers },
    body,
  });
  const job = (await answer.json()) as Import;
  if (answer.status !== 202) throw new Error(`answered ${answer.status}: ${JSON.stringify(job)}`);
  return job;
}

async function read(program: RunningProgram, id: string): Promise<Import> {
  return (await (await fetch(`${program.origin}/v1/imports/${id}`)).json()) as Import;
}

async function atRest(program: RunningProgram, id: string): Promise<Import> {
  for (const until = Date.now() + 900_000; Date.now() < until; await sleep(250)) {
    const job = await read(program, id);
    if (job.state === 'done' || job.state === 'failed' || job.state === 'cancelled') return job;
  }
  throw new Error('the import did not come to rest');
}

/** Reports of the archive, and all their revisions, counted one by one. */
async function stored(program: RunningProgram): Promise<{ reports: number; revisions: number }> {
  const ids = new Set<string>();
  let revisions = 0;
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query = `outlet=${DOMAIN}&limit=100&sort=addedAt${cursor === '' ? '' : `&cursor=${cursor}`}`;
    const page = (await (await fetch(`${program.origin}/v1/reports?${query}`)).json()) as {
      items: { id: string; revisionCount: number }[];
      nextCursor: string | null;
    };
    for (const { id, revisionCount } of page.items) {
      ids.add(id);
      revisions += revisionCount;
    }
    cursor = page.nextCursor;
  }
  return { reports: ids.size, revisions };
}
