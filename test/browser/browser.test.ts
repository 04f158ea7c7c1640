import { afterAll, beforeAll, describe } from 'vitest';
import { docsSuite } from './docs-suite.ts';
import { hostileSuite } from './hostile-suite.ts';
import { openBrowser } from './open-browser.ts';
import { pagesSuite } from './pages-suite.ts';
import { addressesOf, type ServedTour, serveTour } from './served-tour.ts';
import type { Subject } from './subject.ts';

// One program and one browser for everything: starting them costs more than most of what is looked at.
const browser = await openBrowser();

describe.skipIf(browser === null)('in a browser', () => {
  let tour: ServedTour;
  let subject: Subject;
  beforeAll(async () => {
    tour = await serveTour();
    const { origin, services, eventId } = tour;
    subject = { browser: browser!, origin, services, eventId, at: await addressesOf(tour) };
  });
  afterAll(async () => {
    await browser?.close();
    await tour?.stop();
  });

  pagesSuite(() => subject);
  docsSuite(() => subject);
  hostileSuite(() => subject);
});
