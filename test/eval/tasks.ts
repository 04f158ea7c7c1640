import type { EvalTask } from './task.ts';
import { alignmentTask } from './tasks/alignment.ts';
import { answersTask } from './tasks/answers.ts';
import { attributionTask } from './tasks/attribution.ts';
import { boundariesTask } from './tasks/boundaries.ts';
import { coverageTask } from './tasks/coverage.ts';
import { eventVoiceTask } from './tasks/event-voice.ts';
import { extractBodyTask } from './tasks/extract-body.ts';
import { extractFieldsTask } from './tasks/extract-fields.ts';
import { extractReadableTask } from './tasks/extract-readable.ts';
import { feedsTask } from './tasks/feeds.ts';
import { figuresMatchedTask } from './tasks/figures-matched.ts';
import { figuresReadTask } from './tasks/figures-read.ts';
import { framesTask } from './tasks/frames.ts';
import { groupingTask } from './tasks/grouping.ts';
import { nameKindsTask } from './tasks/name-kinds.ts';
import { namesTask } from './tasks/names.ts';
import { namingTask } from './tasks/naming.ts';
import { polarityTask } from './tasks/polarity.ts';
import { quotesTask } from './tasks/quotes.ts';
import { quotesAcrossTask } from './tasks/quotes-across.ts';
import { reuse } from './tasks/reuse.ts';
import { direction } from './tasks/reuse-direction.ts';
import { sourcesTask } from './tasks/sources.ts';
import { vocabularyTask } from './tasks/vocabulary.ts';
import { wordDiff } from './tasks/word-diff.ts';

/** Every quality task, in the order in which they print. A new task is one file in `tasks/` and one line here. */
export const evalTasks: readonly EvalTask[] = [
  boundariesTask,
  alignmentTask,
  wordDiff,
  reuse,
  direction,
  quotesTask,
  quotesAcrossTask,
  namesTask,
  nameKindsTask,
  namingTask,
  attributionTask,
  sourcesTask,
  framesTask,
  polarityTask,
  eventVoiceTask,
  answersTask,
  figuresReadTask,
  figuresMatchedTask,
  vocabularyTask,
  coverageTask,
  extractFieldsTask,
  extractReadableTask,
  feedsTask,
  extractBodyTask,
  groupingTask,
];
