import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { ImportLine } from '../../src/services/dto/import.ts';
import { describeStore, report } from './store-suite.ts';

const lines = (count: number, from = 1): ImportLine[] =>
  Array.from({ length: count }, (_, i) => ({
    line: from + i,
    bytes: 200,
    report: report({ url: `https://varnherald.example/import/${from + i}` }),
    origins: null,
  }));
const bad = (line: number): ImportLine => ({
  line,
  bytes: 3,
  problem: { code: 'syntax', pointer: '', detail: 'Column 1: expected a value' },
});
const ALL = { milliseconds: 60_000 };

describeStore('imports', (store) => {
  const stored = async (given: readonly ImportLine[], idempotencyKey: string | null = null) => {
    const open = await store.services.openImport({ format: 'auto', idempotencyKey });
    await store.services.storeImportLines(open, given);
    return await store.services.closeImport(open, 'digest');
  };

  test('are worked on to their end, every line once', async () => {
    const { id } = await stored([
      ...lines(60),
      bad(61),
      ...lines(2, 59).map((line, i) => ({ ...line, line: 62 + i })),
    ]);
    expect(await store.services.getImport(id)).toMatchObject({
      state: 'queued',
      received: 63,
      done: 1,
      failed: 1,
    });
    expect(await store.services.workImports(ALL)).toBe(true);
    expect(await store.services.getImport(id)).toMatchObject({
      state: 'done',
      done: 63,
      created: 60,
      duplicate: 2,
      failed: 1,
      startedAt: '2031-05-06T08:00:00.000Z',
    });
    expect(await store.services.workImports(ALL)).toBe(false);
    const { items } = await store.services.listImportResults(id, { status: 'duplicate' });
    expect(items.map(({ line }) => line)).toEqual([62, 63]);
  });

  test('are shared by workers without doing a line twice', async () => {
    const { id } = await stored(lines(120));
    await Promise.all(Array.from({ length: 4 }, () => store.services.workImports(ALL)));
    await store.services.workImports(ALL);
    expect(await store.services.getImport(id)).toMatchObject({ state: 'done', done: 120, created: 120 });
    expect((await store.services.listReports({ limit: 1 })).items).toHaveLength(1);
  });

  test('lose nothing to a worker that vanished: its lines are taken when its time is over', async () => {
    const { id } = await stored(lines(3));
    await store.backend.db.execute(
      sql`update import_lines set leased_until = '2031-05-06T08:00:30Z' where line < 3`,
    );
    await store.services.workImports(ALL);
    expect(await store.services.getImport(id)).toMatchObject({ state: 'running', done: 1 });
    store.now = new Date('2031-05-06T08:00:31.000Z');
    await store.services.workImports(ALL);
    expect(await store.services.getImport(id)).toMatchObject({ state: 'done', done: 3, created: 3 });
  });

  test('of which the reports were added, but not written down, count what is there as unchanged', async () => {
    await store.services.addReports(lines(2).map((line) => ('report' in line ? line.report : report())));
    const { id } = await stored(lines(3));
    await store.services.workImports(ALL);
    expect(await store.services.getImport(id)).toMatchObject({ state: 'done', created: 1, unchanged: 2 });
    expect((await store.services.listReports({ limit: 100 })).items).toHaveLength(3);
  });

  test('that were broken off begin anew under their key, and the older sending is refused', async () => {
    const key = { format: 'auto', idempotencyKey: 'archive' };
    const first = await store.services.openImport(key);
    await store.services.storeImportLines(first, lines(5));
    const second = await store.services.openImport(key);
    expect(second).toMatchObject({ id: first.id, known: null });
    await store.services.storeImportLines(second, lines(2));
    await expect(store.services.storeImportLines(first, lines(5, 6))).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(store.services.closeImport(first, 'x')).rejects.toMatchObject({ code: 'conflict' });
    expect(await store.services.workImports(ALL)).toBe(false);
    expect(await store.services.closeImport(second, 'digest')).toMatchObject({
      state: 'queued',
      received: 2,
    });
    await store.services.workImports(ALL);
    expect(await store.services.openImport(key)).toMatchObject({ id: first.id, known: 'digest' });
    expect((await store.services.listReports({})).items).toHaveLength(2);
  });

  test('that never came in whole are failed, and nothing of them is kept', async () => {
    const open = await store.services.openImport({ format: 'auto', idempotencyKey: null });
    await store.services.storeImportLines(open, lines(5));
    await store.services.abandonImport(open);
    expect(await store.services.getImport(open.id)).toMatchObject({ state: 'failed', done: 0 });
    expect(await store.services.workImports(ALL)).toBe(false);
    await expect(store.services.resumeImport(open.id)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('stop when they are told to, and go on', async () => {
    const { id } = await stored(lines(3));
    await store.services.cancelImport(id);
    expect(await store.services.workImports(ALL)).toBe(false);
    expect(await store.services.resumeImport(id)).toMatchObject({ state: 'queued' });
    await store.services.workImports(ALL);
    expect(await store.services.getImport(id)).toMatchObject({ state: 'done', done: 3 });
    await store.services.deleteImport(id);
    await expect(store.services.getImport(id)).rejects.toMatchObject({ code: 'notFound' });
    expect((await store.services.listReports({})).items).toHaveLength(3);
  });
});
