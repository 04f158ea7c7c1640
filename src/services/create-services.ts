import { addReport } from './add-report.ts';
import { addReports } from './add-reports.ts';
import { analyzeText } from './analyze-text.ts';
import { checkReadiness } from './check-readiness.ts';
import { checkReport } from './check-report.ts';
import { compareEvent } from './compare-event.ts';
import { compareReports } from './compare-reports.ts';
import { compareTexts } from './compare-texts.ts';
import { createEvent } from './create-event.ts';
import { createOutlet } from './create-outlet.ts';
import { deleteEvent } from './delete-event.ts';
import { deleteOutlet } from './delete-outlet.ts';
import { deleteReferentPin } from './delete-referent-pin.ts';
import { deleteReport } from './delete-report.ts';
import type { ServiceDeps } from './deps.ts';
import { eventTimeline } from './event-timeline.ts';
import { createFeed } from './feeds/create-feed.ts';
import { deleteFeed, getFeed, listFeedItems, listFeeds, updateFeed } from './feeds/feeds.ts';
import { pollFeed, pollFeeds } from './feeds/poll-feeds.ts';
import { findReuse } from './find-reuse.ts';
import { getAttribution } from './get-attribution.ts';
import { getEvent } from './get-event.ts';
import { getOutlet } from './get-outlet.ts';
import { getReferentPin } from './get-referent-pin.ts';
import { getReport } from './get-report.ts';
import { getReportChecks } from './get-report-checks.ts';
import { getRevision } from './get-revision.ts';
import { groupAnswers } from './group-answers.ts';
import { groupReport, ungroupReport } from './group-report.ts';
import { groupPending } from './grouping/group-pending.ts';
import { similarReports } from './grouping/similar-reports.ts';
import { dismissSuggestion, listSuggestions } from './grouping/suggestions.ts';
import { guard } from './guard.ts';
import { addImportLines } from './imports/add-lines.ts';
import { getImport, listImportResults, listImports } from './imports/read-imports.ts';
import { abandonImport, closeImport, openImport, storeImportLines } from './imports/receive-import.ts';
import { cancelImport, deleteImport, resumeImport } from './imports/steer-import.ts';
import { workImports } from './imports/work-imports.ts';
import { listEventHistory } from './list-event-history.ts';
import { listEvents } from './list-events.ts';
import { listOutlets } from './list-outlets.ts';
import { listReferentPinHistory } from './list-referent-pin-history.ts';
import { listReferentPins } from './list-referent-pins.ts';
import { listReports } from './list-reports.ts';
import { listRevisions } from './list-revisions.ts';
import { mergeEvents } from './merge-events.ts';
import { computeOutletVocabulary, getOutletVocabulary, refreshVocabularies } from './outlet-vocabulary.ts';
import { putReferentPin } from './put-referent-pin.ts';
import { recheckDueReports } from './recheck-due-reports.ts';
import type { Services } from './services.ts';
import { splitEvent } from './split-event.ts';
import { stopReportChecks } from './stop-report-checks.ts';
import { updateEvent } from './update-event.ts';
import { updateOutlet } from './update-outlet.ts';
import { updateReport } from './update-report.ts';

/** Verbs as they are written: what they need comes first. */
const VERBS = {
  createOutlet,
  getOutlet,
  listOutlets,
  updateOutlet,
  deleteOutlet,
  getOutletVocabulary,
  computeOutletVocabulary,
  refreshVocabularies,
  createFeed,
  getFeed,
  listFeeds,
  updateFeed,
  deleteFeed,
  listFeedItems,
  pollFeed,
  pollFeeds,
  createEvent,
  getEvent,
  listEvents,
  updateEvent,
  deleteEvent,
  groupReport,
  ungroupReport,
  mergeEvents,
  splitEvent,
  listEventHistory,
  putReferentPin,
  getReferentPin,
  listReferentPins,
  deleteReferentPin,
  listReferentPinHistory,
  listSuggestions,
  dismissSuggestion,
  similarReports,
  groupPending,
  addReport,
  addReports,
  getReport,
  listReports,
  updateReport,
  deleteReport,
  getReportChecks,
  checkReport,
  stopReportChecks,
  recheckDueReports,
  listRevisions,
  getRevision,
  compareTexts,
  compareReports,
  compareEvent,
  eventTimeline,
  findReuse,
  getAttribution,
  addImportLines,
  openImport,
  storeImportLines,
  closeImport,
  abandonImport,
  getImport,
  listImports,
  listImportResults,
  cancelImport,
  resumeImport,
  deleteImport,
  workImports,
  checkReadiness,
} satisfies {
  [Verb in Exclude<keyof Services, 'analyzeText' | 'groupAnswers'>]: (
    deps: ServiceDeps,
    ...args: Parameters<Services[Verb]>
  ) => ReturnType<Services[Verb]>;
};

/** Every verb over one database and clock. Opens nothing by itself. */
export function createServices(deps: ServiceDeps): Services {
  const services: Record<string, unknown> = {
    analyzeText: (...args: Parameters<Services['analyzeText']>) =>
      guard('analyzeText', () => analyzeText(...args)),
    groupAnswers: (...args: Parameters<Services['groupAnswers']>) =>
      guard('groupAnswers', () => groupAnswers(...args)),
  };
  for (const [name, verb] of Object.entries(VERBS)) {
    const run = verb as (deps: ServiceDeps, ...args: unknown[]) => Promise<unknown>;
    services[name] = (...args: unknown[]) => guard(name, () => run(deps, ...args));
  }
  return services as unknown as Services;
}
