import { describe, expect, it } from 'vitest';
import { ServiceError } from './errors.ts';
import { runBackgroundJobs } from './run-background-jobs.ts';

describe('runBackgroundJobs', () => {
  const services = (ran: string[]) => ({
    async pollFeeds(): Promise<string[]> {
      ran.push('feeds');
      return [];
    },
    async refreshVocabularies(): Promise<string[]> {
      ran.push('vocabularies');
      throw new ServiceError('storageUnavailable', 'The database cannot be reached.');
    },
    async recheckDueReports() {
      ran.push('recheck');
      return { checked: 0, outcomes: {} };
    },
  });

  it('runs the next job after one that fails, and says which did', async () => {
    const ran: string[] = [];
    const lines: string[] = [];
    await runBackgroundJobs(services(ran), {}, (line) => lines.push(line), [
      [
        'first',
        async () => {
          ran.push('first');
          throw new RangeError('no such thing');
        },
      ],
    ]);
    expect(ran).toEqual(['first', 'feeds', 'recheck', 'vocabularies']);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 'error', event: 'jobFailed', job: 'first', why: 'RangeError' },
      { level: 'error', event: 'jobFailed', job: 'refreshVocabularies', why: 'storageUnavailable' },
    ]);
  });

  it('leaves out what is turned off', async () => {
    const ran: string[] = [];
    await runBackgroundJobs(services(ran), { RECHECK: 'off', FEEDS: 'off' }, () => {});
    expect(ran).toEqual(['vocabularies']);
  });
});
