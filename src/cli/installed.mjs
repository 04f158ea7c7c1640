import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * True where `node_modules` holds every package of the lock file in the version named there. Optional packages are
 * left out: which of them belong here depends on the machine.
 * @param {string} root the project's folder
 */
export function isInstalled(root) {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const there = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, entry]) =>
        path === '' ||
        entry.optional === true ||
        entry.devOptional === true ||
        (there[path]?.version === entry.version && there[path]?.integrity === entry.integrity),
    );
  } catch {
    return false;
  }
}

/**
 * Installs the packages of the lock file (`npm ci`) where they are not there; says what takes so long. Two launchers
 * that start at once in one folder install once. False, with the reason printed, where it cannot be done.
 * @param {string} root the project's folder
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return true;
  const lock = join(
    tmpdir(),
    `synoptic-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`,
  );
  await takeLock(lock);
  try {
    return isInstalled(root) || (await install(root));
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * Takes the lock, waiting for a live holder; a dead one's is taken over.
 * @param {string} lock folder whose making is the lock
 */
async function takeLock(lock) {
  const holder = join(lock, 'pid');
  for (let waited = 0; ; waited += 500) {
    try {
      mkdirSync(lock);
      writeFileSync(holder, String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (waited === 0) console.log('Waiting for another start of this program to finish installing ...');
    const pid = existsSync(holder) ? Number(readFileSync(holder, 'utf8')) : 0;
    if (!isAlive(pid) && waited > 1000) rmSync(lock, { recursive: true, force: true });
    else await sleep(500);
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** @param {string} root */
async function install(root) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log('Installing packages (once, and after an update) ...');
  const ticking = setInterval(() => console.log(`  still installing, ${seconds()} s`), 10_000);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    : spawn('npm', args, {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
        shell: process.platform === 'win32',
      });
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`npm cannot be run: ${error.message}`);
      resolve(1);
    });
    child.on('close', resolve);
    child.stdout.resume();
  });
  clearInterval(ticking);
  if (code !== 0 || !isInstalled(root)) {
    console.error(`The installation failed (npm ci ended with ${code}); what npm said stands above.`);
    return false;
  }
  console.log(`  installed in ${seconds()} s`);
  return true;
}
