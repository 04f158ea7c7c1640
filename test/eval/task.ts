/** One figure of quality, taken on development data, beside what others reach. */
export interface EvalRow {
  /** e.g. `alignment F1` */
  metric: string;
  /** Our figure, or null where it could not be taken. */
  ours: number | null;
  /** What others reach, as printed in the table; free text names who. */
  anchor: string;
  must: number | null;
  aim: number | null;
  /** Which data, how split (cross-validated, kept-aside part), how many items. */
  protocol: string;
}

/** A quality task: reads the data folder, returns its rows. Throws MissingData where its folder is not there. */
export interface EvalTask {
  id: string;
  title: string;
  /** The data sets that it reads, as their makers call them. */
  data: string;
  /** True where it takes minutes: measured only where it is named. */
  slow?: boolean;
  run(dataDir: string): EvalRow[] | Promise<EvalRow[]>;
}
