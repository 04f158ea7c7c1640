import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { openPglite } from '../../db/pglite.ts';
import { createServices } from '../../src/services/create-services.ts';
import { startServer } from './backends.ts';
import { report } from './store-suite.ts';

const clock = () => new Date('2031-05-06T08:00:00Z');

describe('a Postgres that comes and goes', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startServer();
  }, 120_000);
  afterAll(async () => await server.stop());

  test('is not ready before it is migrated, and is afterwards', async () => {
    const { db, close } = connect(server.url);
    const services = createServices({ db, clock });
    expect(await services.checkReadiness()).toEqual({ ready: false, database: 'up', migrations: 'behind' });
    await Promise.all([migrate(db), migrate(db), migrate(db)]);
    expect(await services.checkReadiness()).toEqual({ ready: true, database: 'up', migrations: 'current' });
    await migrate(db);
    expect(await services.addReport(report())).toMatchObject({ status: 'created' });
    await close();
  });

  test('a statement that runs into a timeout says so, and the next one works', async () => {
    const { db, close } = connect(`${server.url}?statement_timeout=1`, { max: 1 });
    const services = createServices({ db, clock });
    const text = Array.from({ length: 30_000 }, (_, i) => `w${i}`).join(' ');
    const slow = services.addReport(report({ text, url: 'https://varnherald.example/slow' }));
    await expect(slow).rejects.toMatchObject({ name: 'ServiceError', code: 'storageUnavailable' });
    await close();
  });

  test('is unavailable once it is gone: every verb says so, and nothing of the statement', async () => {
    const { db, close } = connect(server.url);
    const services = createServices({ db, clock });
    const event = await services.createEvent({ title: 'The weir opens' });
    await server.stop();
    const outcomes = await Promise.allSettled([
      services.getEvent(event.id),
      services.listReports({ q: 'weir' }),
      services.addReport(report({ url: 'https://varnherald.example/gone' })),
      services.createOutlet({ name: 'Ostrel Post' }),
      services.groupReport(event.id, event.id),
    ]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: {
          name: 'ServiceError',
          code: 'storageUnavailable',
          message: 'The database cannot be reached.',
        },
      });
    }
    expect(await services.checkReadiness()).toEqual({
      ready: false,
      database: 'down',
      migrations: 'unknown',
    });
    await close();
  }, 60_000);
});

test('an address where nothing listens is unavailable at once', async () => {
  const { db, close } = connect('postgres://nobody@127.0.0.1:1/none', { connectTimeout: 2 });
  const services = createServices({ db, clock });
  await expect(services.listEvents({})).rejects.toMatchObject({ code: 'storageUnavailable' });
  await close();
});

test('an embedded database that was closed is unavailable', async () => {
  const { db, close } = await openPglite();
  await migrate(db);
  const services = createServices({ db, clock });
  await close();
  await expect(services.listEvents({})).rejects.toMatchObject({ code: 'storageUnavailable' });
  await expect(services.addReport(report())).rejects.toMatchObject({ code: 'storageUnavailable' });
});
