import { describe, expect, it } from 'vitest';
import { PAGES } from './pages.ts';
import type { Subject } from './subject.ts';
import { accessibilityFaults, type Look, look, overflow, visit } from './visit.ts';

const NARROW: Look = { width: 360, colorScheme: 'light' };
const WIDE_AND_DARK: Look = { width: 1280, colorScheme: 'dark' };
/** Every page is looked at narrow and light, wide and dark; pages that carry marks in every size and colour. */
const LOOKS: readonly Look[] = [NARROW, WIDE_AND_DARK];
const ALL_LOOKS: readonly Look[] = [
  NARROW,
  { width: 360, colorScheme: 'dark' },
  { width: 800, colorScheme: 'light' },
  { width: 800, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  WIDE_AND_DARK,
];

const FERRY = 'The ferry Aurel left the harbour of Sund at noon with';
const REST_A =
  'A storm had closed the northern fairway for two days. Captain Ilse Brandt waited until the wind fell below thirty ' +
  'knots. The line carries timber and mail to the islands every week. Shopkeepers on Orlo had asked for bread.';
const REST_B =
  'Nobody in the village of Orlo had heard the siren. The mayor, Tomas Rehn, called the silence a scandal. A new mast ' +
  'is to be built by autumn. It will cost the district nine million crowns.';

/** Every page, looked at as readers do; `subject` is there once the tests run. */
export function pagesSuite(subject: () => Subject): void {
  const open = (path: string, options = {}) => visit(subject().browser, subject().origin + path, options);

  describe.each(PAGES)('page: $name', ({ path, says, status = 200, marked = false }) => {
    it('is accessible in every size, self-contained, and needs no sideways scrolling', async () => {
      const seen = await open(path(subject().at));
      try {
        expect(seen.status).toBe(status);
        for (const each of marked ? ALL_LOOKS : LOOKS) {
          await look(seen.page, each);
          expect({ ...each, faults: await accessibilityFaults(seen.page) }).toEqual({ ...each, faults: [] });
          expect({ ...each, overflow: await overflow(seen.page) }).toEqual({ ...each, overflow: 0 });
        }
        // The browser itself reports the status that was asked for.
        expect(
          seen.faults.filter((fault) => status === 200 || !fault.includes(`status of ${status}`)),
        ).toEqual([]);
      } finally {
        await seen.close();
      }
    }, 120_000);

    it('reads whole without script', async () => {
      const seen = await open(path(subject().at), { javaScriptEnabled: false });
      try {
        expect(await seen.page.locator('main').textContent()).toContain(says);
        expect(await seen.page.locator('main [hidden]:not([data-needs-script])').count()).toBe(0);
      } finally {
        await seen.close();
      }
    }, 60_000);
  });

  it('shows the evidence of a sentence on hover and on focus, accessible as well', async () => {
    const seen = await open(subject().at.pair);
    try {
      const segment = seen.page.locator('.seg.reworded, .seg.overlap').first();
      const evidence = segment.locator('.evidence');
      expect(await evidence.isVisible()).toBe(false);
      await segment.locator('p').first().hover();
      await evidence.waitFor({ state: 'visible' });
      expect(await evidence.textContent()).toMatch(/characters \d+ to \d+/);
      await seen.page.mouse.move(0, 0);
      await evidence.waitFor({ state: 'hidden' });
      await segment.locator('.pin').focus();
      await evidence.waitFor({ state: 'visible' });
      expect(await accessibilityFaults(seen.page)).toEqual([]);
    } finally {
      await seen.close();
    }
  }, 60_000);

  it('hides the rows of a standing that the reader does not want, without script', async () => {
    const seen = await open(subject().at.pair, { javaScriptEnabled: false });
    try {
      const row = seen.page.locator('tr.row.only').first();
      expect(await row.isVisible()).toBe(true);
      await seen.page.locator('#show-only').uncheck();
      expect(await row.isVisible()).toBe(false);
      expect(await seen.page.locator('tr.row.overlap').first().isVisible()).toBe(true);
    } finally {
      await seen.close();
    }
  }, 60_000);

  it('finds reports by a form without script, empty fields and all', async () => {
    const seen = await open('/v1/reports', { javaScriptEnabled: false });
    try {
      await seen.page.getByLabel('Words in the text').fill('spillway');
      await seen.page.getByRole('button', { name: 'Show' }).click();
      await seen.page.waitForURL(/\?q=spillway$/);
      expect(await seen.page.locator('.items > li').count()).toBeGreaterThan(0);
    } finally {
      await seen.close();
    }
  }, 60_000);

  it('compares pasted texts by a form without script', async () => {
    const seen = await open('/compare', { javaScriptEnabled: false });
    try {
      await seen.page.getByLabel('Outlet').nth(0).fill('Sund Gazette');
      await seen.page.getByLabel('Text, its').nth(0).fill(`${FERRY} 40 passengers aboard. ${REST_A}`);
      await seen.page.getByLabel('Outlet').nth(1).fill('צפון');
      await seen.page.getByLabel('Text, its').nth(1).fill(`${FERRY} 45 passengers aboard. ${REST_B}`);
      await seen.page.getByRole('button', { name: 'Lay side by side' }).click();
      await seen.page.locator('tr.row').first().waitFor();
      expect(await seen.page.locator('main').textContent()).toContain('צפון');
      expect(await seen.page.locator('tr.row mark.differs').allTextContents()).toEqual(['40', '45']);
      expect(seen.faults).toEqual([]);
    } finally {
      await seen.close();
    }
  }, 60_000);
}
