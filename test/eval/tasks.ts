import type { EvalTask } from './task.ts';

/** Every quality task, in the order in which they print. A new task is one file in `tasks/` and one line here. */
export const evalTasks: readonly EvalTask[] = [];
