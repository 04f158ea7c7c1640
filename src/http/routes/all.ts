import type { Operation } from '../operation.ts';
import { analyzeRoutes } from './analyze.ts';
import { annotatedRoutes } from './annotated.ts';
import { answersRoutes } from './answers.ts';
import { attributionRoutes } from './attribution.ts';
import { compareRoutes } from './compare.ts';
import { eventComparisonRoutes } from './event-comparison.ts';
import { eventReportRoutes } from './event-reports.ts';
import { eventRoutes } from './events.ts';
import { extractRoutes } from './extract.ts';
import { feedRoutes } from './feeds.ts';
import { importRoutes } from './imports.ts';
import { lensRoutes } from './lenses.ts';
import { outletVocabularyRoutes } from './outlet-vocabulary.ts';
import { outletRoutes } from './outlets.ts';
import { referentPinRoutes } from './referent-pins.ts';
import { reportCheckRoutes } from './report-checks.ts';
import { reportRoutes } from './reports.ts';
import { revisionDiffRoutes } from './revision-diff.ts';
import { revisionRoutes } from './revisions.ts';
import { suggestionRoutes } from './suggestions.ts';
import { systemRoutes } from './system.ts';
import { timelineRoutes } from './timeline.ts';

/** Every operation of the API, in the order of the document; of two that match an address the earlier one answers. */
export const operations: readonly Operation[] = [
  ...compareRoutes,
  ...analyzeRoutes,
  ...answersRoutes,
  ...extractRoutes,
  ...eventComparisonRoutes,
  ...timelineRoutes,
  ...eventRoutes,
  ...eventReportRoutes,
  ...referentPinRoutes,
  ...suggestionRoutes,
  ...reportRoutes,
  ...reportCheckRoutes,
  ...annotatedRoutes,
  ...attributionRoutes,
  ...revisionDiffRoutes,
  ...revisionRoutes,
  ...importRoutes,
  ...feedRoutes,
  ...outletRoutes,
  ...outletVocabularyRoutes,
  ...lensRoutes,
  ...systemRoutes,
];
