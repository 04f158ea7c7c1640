import type { Browser } from 'playwright-core';
import type { Services } from '../../src/services/services.ts';
import type { TourAddresses } from './served-tour.ts';

/** What the suites look at: the program with the tour in its store, and the browser to look with. */
export interface Subject {
  browser: Browser;
  origin: string;
  services: Services;
  eventId: string;
  at: TourAddresses;
}
