/** One figure of speed. Ratios are taken side by side in one run; absolute times depend on the machine. */
export interface BenchRow {
  metric: string;
  /** Median of ours, in `unit`. */
  ours: number;
  unit: 'ms' | 'req/s' | 'KB' | 'x' | 'reports/s';
  /** What it is paired with in the same run, or null. */
  against: { name: string; value: number; ratio: number } | null;
  must: string | null;
  aim: string | null;
}

/** A speed task; `dataDir` is null where the development data is not there (invented texts serve then). */
export interface BenchTask {
  id: string;
  title: string;
  run(dataDir: string | null): BenchRow[] | Promise<BenchRow[]>;
}
