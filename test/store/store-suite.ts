import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { createServices } from '../../src/services/create-services.ts';
import type { NewReport } from '../../src/services/dto/report.ts';
import type { Services } from '../../src/services/services.ts';
import { BACKENDS, type Backend, empty } from './backends.ts';

/** What a test of the store is given: fresh for every test, on every backend. */
export interface StoreContext {
  readonly services: Services;
  readonly backend: Backend;
  /** The instant that the services see; a test may move it. */
  now: Date;
}

/** Declares the tests once for every database that the store runs on. */
export function describeStore(title: string, declare: (store: StoreContext) => void): void {
  describe.each(BACKENDS)(`${title} on $name`, ({ start }) => {
    let backend: Backend;
    const store: StoreContext = {
      services: undefined as unknown as Services,
      get backend() {
        return backend;
      },
      now: new Date(0),
    };
    beforeAll(async () => {
      backend = await start();
      Object.assign(store, { services: createServices({ db: backend.db, clock: () => store.now }) });
    }, 120_000);
    afterAll(async () => await backend?.stop());
    beforeEach(async () => {
      store.now = new Date('2031-05-06T08:00:00.000Z');
      await empty(backend.db);
    });
    declare(store);
  });
}

/** An invented report; `over` changes what a test is about. */
export function report(over: Partial<NewReport> = {}): NewReport {
  return {
    outlet: { name: 'The Varn Herald', domain: 'varnherald.example' },
    url: 'https://varnherald.example/2031/05/weir-opens',
    publishedAt: '2031-05-06T06:30:00Z',
    language: 'en',
    headline: 'Weir at Ostrel opens after nine years',
    subheadline: 'Farmers downstream doubt the promised flow',
    bylines: ['Mira Solheim'],
    text: 'The weir at Ostrel opened on Tuesday, nine years after work began.\n\n“It will hold,” said the engineer Jon Askeland.',
    tags: ['rivers'],
    ...over,
  };
}
