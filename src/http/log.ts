/** One line of the log. Never a body, a query string, a key or a stored text: paths, codes and times alone. */
export interface LogEntry {
  level: 'info' | 'error';
  event: string;
  requestId: string;
  [detail: string]: string | number | boolean | null;
}

/** Where log lines go; the app writes nothing anywhere else. */
export type LogSink = (entry: LogEntry) => void;

/** One JSON object a line on standard output. */
export const logToConsole: LogSink = (entry) => console.log(JSON.stringify(entry));
