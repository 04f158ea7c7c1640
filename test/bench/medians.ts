/**
 * Median time in ms of each job: the jobs run in turn, round by round, so that whatever disturbs the machine disturbs
 * all of them. One round first does not count.
 */
export function medians(jobs: readonly (() => unknown)[], rounds: number): number[] {
  const times: number[][] = jobs.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    jobs.forEach((job, i) => {
      const started = performance.now();
      job();
      if (round > 0) times[i]!.push(performance.now() - started);
    });
  }
  return times.map((list) => {
    const sorted = list.sort((a, b) => a - b);
    return sorted[sorted.length >> 1]!;
  });
}
