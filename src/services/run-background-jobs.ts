import { ServiceError } from './errors.ts';
import type { Services } from './services.ts';

/** Milliseconds between two rounds, where the runtime has no clock of its own for them. */
const JOBS_EVERY = 60_000;

/** Which jobs the owner lets run: `off` closes looking at known addresses again, and asking feeds. */
export interface JobSettings {
  RECHECK?: string | undefined;
  FEEDS?: string | undefined;
}

type JobServices = Pick<Services, 'pollFeeds' | 'refreshVocabularies' | 'recheckDueReports'>;
type Job = readonly [name: string, run: () => Promise<unknown>];

/**
 * One round of every background job, one after the other. A job that fails keeps none of the others from running, and
 * what it leaves undone is taken up with the next round; `tell` gets one line about it, without any stored text. `more`
 * are the jobs of a runtime that has no loop of its own for them.
 */
export async function runBackgroundJobs(
  services: JobServices,
  settings: JobSettings,
  tell: (line: string) => void,
  more: readonly Job[] = [],
): Promise<void> {
  const jobs: Job[] = [...more];
  if (settings.FEEDS?.toLowerCase() !== 'off') jobs.push(['pollFeeds', () => services.pollFeeds()]);
  if (settings.RECHECK?.toLowerCase() !== 'off') {
    jobs.push(['recheckDueReports', () => services.recheckDueReports()]);
  }
  jobs.push(['refreshVocabularies', () => services.refreshVocabularies()]);
  for (const [name, run] of jobs) {
    try {
      await run();
    } catch (error) {
      const why =
        error instanceof ServiceError ? error.code : error instanceof Error ? error.name : 'unknown';
      tell(JSON.stringify({ level: 'error', event: 'jobFailed', job: name, why }));
    }
  }
}

/**
 * On Node: runs the jobs every minute as long as the process lives, one round at a time; what is given back stops that,
 * after the round at hand.
 */
export function startBackgroundJobs(services: JobServices, settings: JobSettings): () => Promise<void> {
  let round: Promise<void> | null = null;
  const timer = setInterval(() => {
    round ??= runBackgroundJobs(services, settings, console.error).finally(() => {
      round = null;
    });
  }, JOBS_EVERY);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await round;
  };
}
