import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningProgram, startProgram } from './running-program.ts';

/** What a round of adding reports has left behind. */
export interface CrashResult {
  rounds: number;
  /** Adds that were answered with 200 or 201 before the kill. */
  acknowledged: number;
  /** Adds under way when the program was killed. */
  cutShort: number;
  /** Acknowledged reports that were not there, or not with a text as new as the acknowledged one. */
  lost: string[];
  /** Stored reports with a text nobody sent, or without a readable revision. */
  half: string[];
}

interface Add {
  url: string;
  /** 0 for the first text, then one more for each change. */
  edition: number;
}

const WRITERS = 4;
const REPORTS_A_WRITER = 12;

/**
 * Starts the program, adds reports and changed texts of them in series from several clients, kills every process of
 * the program in the middle, starts it again on the same folder and looks at what is there; `rounds` times over.
 */
export async function crashRounds(options: {
  dataDir: string;
  rounds: number;
  tell: (line: string) => void;
}): Promise<CrashResult> {
  const { dataDir, rounds, tell } = options;
  const result: CrashResult = { rounds, acknowledged: 0, cutShort: 0, lost: [], half: [] };
  /** The newest acknowledged and the newest attempted edition of each address. */
  const known = new Map<string, { id: string | null; acknowledged: number; attempted: number }>();

  for (let round = 0; round <= rounds; round++) {
    const program = await startProgram({ DATA_DIR: dataDir });
    await check(program, known, result);
    if (round === rounds) {
      await program.stop();
      break;
    }
    const before = result.acknowledged;
    const writers = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let step = 0; ; step++) {
        const add = {
          url: `https://outlet-${writer}.example/round-${round}/${step % REPORTS_A_WRITER}`,
          edition: Math.floor(step / REPORTS_A_WRITER),
        };
        const entry = known.get(add.url) ?? { id: null, acknowledged: -1, attempted: -1 };
        known.set(add.url, entry);
        entry.attempted = add.edition;
        const id = await send(program, add, writer);
        if (id === null) {
          result.cutShort++;
          return;
        }
        entry.id = id;
        entry.acknowledged = add.edition;
        result.acknowledged++;
      }
    });
    // Another moment every round: from the first writes to well into the changed texts.
    const enough = before + 3 + ((round * 37) % 90);
    for (const until = Date.now() + 20_000; Date.now() < until && result.acknowledged < enough; )
      await sleep(3);
    await program.kill();
    await Promise.all(writers);
    tell(`round ${round + 1}: ${result.acknowledged - before} adds acknowledged, then killed`);
  }
  return result;
}

function textOf({ url, edition }: Add): string {
  const paragraph = `The harbour council of Vell met on the ${edition + 1}. evening and spoke about ${url}.`;
  return Array.from({ length: 20 }, (_, index) => `${paragraph} Item ${index} was put off.`).join('\n\n');
}

async function send(program: RunningProgram, add: Add, writer: number): Promise<string | null> {
  try {
    const answer = await fetch(`${program.origin}/v1/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        outlet: { name: `Outlet ${writer}`, domain: `outlet-${writer}.example` },
        url: add.url,
        headline: `Council meets, edition ${add.edition}`,
        text: textOf(add),
      }),
    });
    const body = (await answer.json()) as { id: string };
    if (answer.status !== 200 && answer.status !== 201) throw new Unexpected(JSON.stringify(body));
    return body.id;
  } catch (error) {
    if (error instanceof Unexpected) throw error;
    return null;
  }
}

class Unexpected extends Error {}

type Known = Map<string, { id: string | null; acknowledged: number; attempted: number }>;

async function check(program: RunningProgram, known: Known, result: CrashResult): Promise<void> {
  const get = async (path: string) => {
    const answer = await fetch(`${program.origin}${path}`);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  for (const [url, { id, acknowledged, attempted }] of known) {
    if (id === null) continue;
    const { status, body } = await get(`/v1/reports/${id}`);
    const possible = range(acknowledged, attempted).map((edition) => textOf({ url, edition }));
    if (status !== 200 || !possible.includes(String(body.text))) result.lost.push(`${url}: ${status}`);
  }
  let cursor: string | null = '';
  while (cursor !== null) {
    const { body } = await get(`/v1/reports?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`);
    for (const { id, url } of body.items as { id: string; url: string }[]) {
      const entry = known.get(url);
      if (entry === undefined) continue; // the tour
      const { status, body: revision } = await get(`/v1/reports/${id}/revisions/current`);
      const possible = range(0, entry.attempted).map((edition) => textOf({ url, edition }));
      if (status !== 200 || !possible.includes(String(revision.text))) result.half.push(`${url}: ${status}`);
    }
    cursor = body.nextCursor as string | null;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
