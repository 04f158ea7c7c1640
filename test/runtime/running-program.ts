import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/cli/free-port.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface RunningProgram {
  origin: string;
  /** Everything it has printed so far. */
  output(): string;
  /** Ends it as Ctrl-C does; its exit code. */
  stop(): Promise<number | null>;
  /** Kills the program with all its processes at once, without a chance to do anything. */
  kill(): Promise<void>;
}

/** Starts the program in a process group of its own and waits until it can serve. Throws with its output where it cannot. */
export async function startProgram(
  env: Record<string, string>,
  file = 'src/cli/start.ts',
): Promise<RunningProgram> {
  const port = await freePort('127.0.0.1', 0);
  const child = spawn(process.execPath, [join(ROOT, file)], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, PORT: String(port), ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(child, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  const program = {
    origin,
    output: () => output,
    async stop() {
      child.kill('SIGINT');
      return (await ended)[0] as number | null;
    },
    async kill() {
      killGroup(child);
      await ended;
    },
  };
  for (const until = Date.now() + 90_000; Date.now() < until && child.exitCode === null; await sleep(50)) {
    const ready = await fetch(`${origin}/readyz`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (ready === 200) return program;
  }
  if (child.exitCode === null) await program.kill();
  throw new Error(`the program did not become ready:\n${output}`);
}

function killGroup(child: ChildProcess): void {
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
}
