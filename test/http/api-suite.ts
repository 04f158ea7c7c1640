import { afterAll, beforeAll, describe } from 'vitest';
import { Client, type Send } from './client.ts';
import { answersSuite } from './suite/answers.ts';
import { bodySuite } from './suite/bodies.ts';
import { compareSuite } from './suite/compare.ts';
import { envelopeSuite } from './suite/envelope.ts';
import { eventSuite } from './suite/events.ts';
import { extractSuite } from './suite/extract.ts';
import { importSuite } from './suite/imports.ts';
import { outletSuite } from './suite/outlets.ts';
import { problemSuite } from './suite/problems.ts';
import { referentPinSuite } from './suite/referent-pins.ts';
import { reportSuite } from './suite/reports.ts';
import { storedComparisonSuite } from './suite/stored-comparison.ts';

/** The program under test: on loopback, without a key, over a migrated database. */
export interface Subject {
  send: Send;
  stop?: () => Promise<void>;
}

/** The behaviour of the whole API, the same on every runtime and database. */
export function apiSuite(name: string, start: () => Promise<Subject>): void {
  describe(`the API on ${name}`, () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await start();
    });
    afterAll(async () => {
      await subject?.stop?.();
    });
    const client = new Client((request) => subject.send(request));
    for (const suite of [
      problemSuite,
      bodySuite,
      envelopeSuite,
      compareSuite,
      answersSuite,
      extractSuite,
      outletSuite,
      eventSuite,
      reportSuite,
      referentPinSuite,
      storedComparisonSuite,
      importSuite,
    ]) {
      suite(client);
    }
  });
}
