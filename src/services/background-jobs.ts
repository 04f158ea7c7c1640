import type { Services } from './services.ts';

/**
 * One round of everything that is done without being asked for, each job by itself: one that fails keeps no other from
 * running. Throws the first failure, for the log. Each job takes a bounded part of its work, and is safe beside rounds
 * of other processes. `more` are the jobs of a runtime
 * that has no loop of its own for them.
 */
export async function runBackgroundJobs(
  services: Services,
  more: readonly (() => Promise<unknown>)[] = [],
): Promise<void> {
  const failures: unknown[] = [];
  for (const job of [...more, services.pollFeeds, services.refreshVocabularies]) {
    try {
      await job();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
