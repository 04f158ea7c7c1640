import type { EvalTask } from './task.ts';
import { alignmentTask } from './tasks/alignment.ts';
import { boundariesTask } from './tasks/boundaries.ts';
import { reuse } from './tasks/reuse.ts';
import { direction } from './tasks/reuse-direction.ts';
import { wordDiff } from './tasks/word-diff.ts';

/** Every quality task, in the order in which they print. A new task is one file in `tasks/` and one line here. */
export const evalTasks: readonly EvalTask[] = [boundariesTask, alignmentTask, wordDiff, reuse, direction];
