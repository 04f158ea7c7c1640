import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
}

export interface Visit {
  page: Page;
  status: number;
  /** What must never be there: requests to other hosts, refusals by the security policy, errors in the console. */
  faults: string[];
  close(): Promise<void>;
}

/** Opens a page as a reader would, and notes whatever goes wrong from the first request on. */
export async function visit(
  browser: Browser,
  url: string,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Visit> {
  const { origin } = new URL(url);
  const faults: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.exposeFunction('noteViolation', (what: string) => faults.push(`security policy: ${what}`));
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (e) => noteViolation(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))",
  );
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`request to ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  const response = await page.goto(url);
  return { page, status: response?.status() ?? 0, faults, close: () => context.close() };
}

/** Shows the page in another window size and color scheme, without loading it again. */
export async function look(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}

/** What axe finds wrong, a line each: rule, element, why. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(AXE);
  return await page.evaluate<string[]>(`axe
    .run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => id + ': ' + node.html.slice(0, 200) + ' (' + node.failureSummary + ')')))`);
}

/** How many CSS pixels the page is wider than the window; 0 where a reader need not scroll sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - innerWidth)');
}
