import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless Chromium, or null where none can be had: then the reason is printed, and where `REQUIRE_BROWSER` is set
 * it is an error, so that a check which must look at the pages cannot pass without having done so.
 */
export async function openBrowser(): Promise<Browser | null> {
  try {
    const { executablePath, env } = await findBrowser();
    return await chromium.launch({
      executablePath,
      headless: true,
      args: ARGUMENTS,
      env: { ...process.env, ...env } as Record<string, string>,
    });
  } catch (error) {
    if (process.env.REQUIRE_BROWSER) throw error;
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    console.error(
      `\n!!! THE PAGES WERE NOT LOOKED AT: no Chromium could be started (${reason}).\n` +
        '!!! Install one (apt-get install chromium), or name one in CHROMIUM, and run the browser tests again.\n',
    );
    return null;
  }
}
