import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Subject } from './subject.ts';
import { accessibilityFaults, type Visit, visit } from './visit.ts';

/** The documentation page, used; `subject` is there once the tests run. */
export function docsSuite(subject: () => Subject): void {
  describe('the API page', () => {
    let seen: Visit;
    beforeAll(async () => {
      seen = await visit(subject().browser, `${subject().origin}/docs`);
    }, 60_000);
    afterAll(() => seen?.close());

    const operation = (id: string) => seen.page.locator(`#op-${id}`);

    it('has a form for every operation of the contract', async () => {
      const document = (await (await fetch(`${subject().origin}/openapi.json`)).json()) as {
        paths: Record<string, Record<string, { operationId?: string }>>;
      };
      const wanted = Object.values(document.paths).flatMap((item) =>
        Object.values(item).flatMap(({ operationId }) => operationId ?? []),
      );
      expect(wanted.length).toBeGreaterThan(20);
      for (const id of wanted) {
        expect([id, await operation(id).locator('form.try').count()]).toEqual([id, 1]);
      }
    }, 60_000);

    it('sends the example of an operation and shows the answer', async () => {
      await operation('compareTexts').locator('summary').first().click();
      await operation('compareTexts').getByRole('button', { name: 'Send' }).click();
      const answer = operation('compareTexts').locator('output pre');
      await answer.nth(1).waitFor();
      expect(await answer.nth(0).textContent()).toMatch(/^200 .*application\/json/s);
      expect(JSON.parse((await answer.nth(1).textContent())!)).toHaveProperty('wording.rows');
    }, 60_000);

    it('puts parameters in place, and shows problems as they come', async () => {
      await operation('getEvent').locator('summary').first().click();
      const form = operation('getEvent').locator('form.try');
      await form.locator('[data-in=path]').fill(subject().eventId);
      await form.getByRole('button', { name: 'Send' }).click();
      await form.locator('output pre').nth(1).waitFor();
      expect(await form.locator('output').textContent()).toContain(subject().eventId);
      await form.locator('[data-in=path]').fill('<img src=x onerror=alert(1)>');
      await form.getByRole('button', { name: 'Send' }).click();
      await form.locator('output pre', { hasText: 'problem+json' }).waitFor();
      expect(await form.locator('output img').count()).toBe(0);
    }, 60_000);

    it('gives the same request as a command line, without the key', async () => {
      await seen.page.locator('#api-key').fill('secret');
      await operation('listEvents').locator('summary').first().click();
      await operation('listEvents').getByRole('button', { name: 'As curl' }).click();
      const shown = await operation('listEvents').locator('output').textContent();
      expect(shown).toContain(`curl -X GET '${subject().origin}/v1/events'`);
      expect(shown).toContain('Bearer <key>');
      expect(shown).not.toContain('secret');
      await seen.page.locator('#api-key').fill('');
    }, 60_000);

    it('stays accessible and within its policy while it is used', async () => {
      expect(await accessibilityFaults(seen.page)).toEqual([]);
      expect(seen.faults.filter((fault) => !/status of 404/.test(fault))).toEqual([]);
    }, 60_000);
  });
}
