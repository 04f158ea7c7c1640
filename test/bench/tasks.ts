import type { BenchTask } from './task.ts';
import { candidates } from './tasks/candidates.ts';
import { compareInWorkerd } from './tasks/compare-in-workerd.ts';
import { compareSpeed } from './tasks/compare-speed.ts';
import { eventLenses } from './tasks/event-lenses.ts';
import { eventSpeed } from './tasks/event-speed.ts';
import { extractSpeed } from './tasks/extract-speed.ts';
import { extraction } from './tasks/extraction.ts';
import { importSpeed } from './tasks/import-speed.ts';
import { readInWorkerd } from './tasks/read-in-workerd.ts';
import { servedRequests } from './tasks/served-requests.ts';

/** Every speed task, in the order in which they print. A new task is one file in `tasks/` and one line here. */
export const benchTasks: readonly BenchTask[] = [
  servedRequests,
  compareInWorkerd,
  readInWorkerd,
  compareSpeed,
  eventSpeed,
  eventLenses,
  extractSpeed,
  extraction,
  importSpeed,
  candidates,
];
