/** What a run of one quality task gave, as `npm run eval:record` wrote it down. */
export interface RecordedTask {
  /** Id of the task in `test/eval/tasks.ts`. */
  task: string;
  title: string;
  /** The data that it was taken on. */
  data: string;
  /** What takes the figures again. */
  command: string;
  engineVersion: string;
  /** Day of the run, ISO 8601. */
  date: string;
  figures: RecordedFigure[];
}

export interface RecordedFigure {
  metric: string;
  ours: number;
  /** What others reach, and who; null where nobody is known. */
  others: string | null;
  /** How the data was split, and how many items there were. */
  protocol: string;
}
