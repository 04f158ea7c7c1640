/**
 * `node src/cli/launch.mjs FILE [ARGUMENT ...]`: runs FILE under the Node that the project installs for itself, after
 * installing what the lock file names where that is not there. Plain JavaScript, no dependency: it must run on any
 * Node >= 20 in a folder that holds nothing but the sources.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './installed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [file, ...args] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Node ${process.version} is too old: 20 or newer is needed.`);
  process.exit(1);
}
if (file === undefined) {
  console.error('usage: node src/cli/launch.mjs FILE [ARGUMENT ...]');
  process.exit(2);
}
if (!(await ensureInstalled(root))) process.exit(1);

const node = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const child = spawn(node, [join(root, file), ...args], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  shell: process.platform === 'win32',
});

/** Processes that the child has started and that must not outlive it, should it be killed without a chance to end them. */
const charges = new Set();
child.on('message', (message) => {
  if (typeof message?.startedProcess === 'number') charges.add(message.startedProcess);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// A signal to npm ends npm and the shell that it began, and does not get here: to be left alone is the only sign.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 300).unref();
}
child.on('error', (error) => {
  console.error(`cannot run ${node}: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  if (signal !== null) {
    for (const pid of charges) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has gone already.
      }
    }
  }
  process.exit(code ?? 1);
});
