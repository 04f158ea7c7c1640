import type { Analysis } from '../comparison/analyze.ts';
import type { Outcome } from './add-reports.ts';
import type { Readiness } from './check-readiness.ts';
import type { ExpectedVersion } from './deps.ts';
import type { AnswerGroups, AnswersInput } from './dto/answers.ts';
import type { ReportAttribution } from './dto/attribution.ts';
import type {
  ComparisonOptions,
  EventComparison,
  EventComparisonOptions,
  StoredComparison,
  TextComparison,
  TextComparisonOptions,
} from './dto/comparison.ts';
import type {
  Event,
  EventChange,
  EventFilter,
  EventHistoryEntry,
  NewEvent,
  SplitRequest,
  SplitResult,
} from './dto/event.ts';
import type { Feed, FeedChange, FeedFilter, FeedItemFilter, FeedItemState, NewFeed } from './dto/feed.ts';
import type {
  Import,
  ImportFilter,
  ImportLine,
  ImportResult,
  ImportResultFilter,
  OpenImport,
} from './dto/import.ts';
import type { NewOutlet, Outlet, OutletChange, OutletFilter } from './dto/outlet.ts';
import type { OutletVocabulary } from './dto/outlet-vocabulary.ts';
import type { Page, PageRequest } from './dto/page.ts';
import type { NewReferentPin, PutReferentPin, ReferentPin, ReferentPinVersion } from './dto/referent-pin.ts';
import type {
  AddedReport,
  NewReport,
  Report,
  ReportChange,
  ReportFilter,
  ReportSummary,
  TakenOff,
  TextInput,
} from './dto/report.ts';
import type { RecheckBudget, RecheckRound, ReportChecks } from './dto/report-checks.ts';
import type { ReuseResult } from './dto/reuse.ts';
import type { Revision, RevisionSummary } from './dto/revision.ts';
import type { SimilarReports, Suggestion, SuggestionFilter } from './dto/suggestion.ts';
import type { EventTimeline } from './dto/timeline.ts';

/**
 * Every verb of the product. Each throws ServiceError and nothing else on purpose; ids that are no UUID are ids that
 * do not exist. `expectedVersion` is the `version` that was read, or `*`.
 */
export interface Services {
  createOutlet(input: NewOutlet): Promise<Outlet>;
  getOutlet(id: string): Promise<Outlet>;
  listOutlets(filter: OutletFilter): Promise<Page<Outlet>>;
  updateOutlet(id: string, change: OutletChange, expectedVersion: ExpectedVersion): Promise<Outlet>;
  /** Throws `conflict` while reports of the outlet are stored. */
  deleteOutlet(id: string, expectedVersion: ExpectedVersion): Promise<void>;

  /** As last computed by the background job, with whether it is stale. */
  getOutletVocabulary(outletId: string): Promise<OutletVocabulary>;
  computeOutletVocabulary(outletId: string): Promise<OutletVocabulary>;
  /** A round of the background job: a few stale vocabularies are computed again; gives the outlets' ids. */
  refreshVocabularies(): Promise<string[]>;

  /** Subscribes to a feed; the same address again is the same feed. Throws `fetchRefused`, `fetchFailed`. */
  createFeed(input: NewFeed): Promise<{ created: boolean; feed: Feed }>;
  getFeed(id: string): Promise<Feed>;
  listFeeds(filter: FeedFilter): Promise<Page<Feed>>;
  updateFeed(id: string, change: FeedChange, expectedVersion: ExpectedVersion): Promise<Feed>;
  deleteFeed(id: string, expectedVersion: ExpectedVersion): Promise<void>;
  listFeedItems(id: string, filter: FeedItemFilter): Promise<Page<FeedItemState>>;
  /** Asks one feed now. Throws `conflict` while another poller has it. */
  pollFeed(id: string): Promise<{ feed: Feed; items: FeedItemState[] }>;
  /** A round of the background job: asks feeds that are due; gives their ids. */
  pollFeeds(): Promise<string[]>;

  createEvent(input: NewEvent): Promise<Event>;
  getEvent(id: string): Promise<Event>;
  listEvents(filter: EventFilter): Promise<Page<Event>>;
  /** Throws `conflict` for a merged event. */
  updateEvent(id: string, change: EventChange, expectedVersion: ExpectedVersion): Promise<Event>;
  /** Throws `conflict` while reports stand in the event, or another event names it as successor. */
  deleteEvent(id: string, expectedVersion: ExpectedVersion): Promise<void>;
  /** Puts a report in the event, out of the one it stands in; a merged event stands for its successor. */
  groupReport(eventId: string, reportId: string): Promise<Event>;
  /** Takes a report out of the event; `notFound` where it does not stand in it. */
  ungroupReport(eventId: string, reportId: string): Promise<Event>;
  /** Moves every report of `fromId` into `intoId`; `fromId` stays readable, with `intoId` as its successor. */
  mergeEvents(intoId: string, fromId: string, expectedVersion: ExpectedVersion): Promise<Event>;
  splitEvent(id: string, request: SplitRequest, expectedVersion: ExpectedVersion): Promise<SplitResult>;
  listEventHistory(id: string, page: PageRequest): Promise<Page<EventHistoryEntry>>;
  /** Reports that may belong to the event, latest first; a person accepts one by `groupReport`. */
  listSuggestions(eventId: string, filter: SuggestionFilter): Promise<Page<Suggestion>>;
  /** A person's decision that a suggested report does not belong to the event. */
  dismissSuggestion(eventId: string, reportId: string): Promise<Event>;
  /** Stored reports that are like this one, the nearest first. */
  similarReports(reportId: string, options?: { limit?: number | undefined }): Promise<SimilarReports>;
  /** A round of the background job: reports that are still to be placed, or to be looked at again; gives their ids. */
  groupPending(): Promise<string[]>;

  /**
   * Pins two labels of an event together or apart, for every later comparison of it. `expectedVersion` null: it was not
   * read; then it is made, or confirmed as it stands.
   */
  putReferentPin(
    eventId: string,
    pinId: string,
    input: NewReferentPin,
    expectedVersion: ExpectedVersion | null,
  ): Promise<PutReferentPin>;
  getReferentPin(eventId: string, pinId: string): Promise<ReferentPin>;
  /** Oldest first. */
  listReferentPins(eventId: string, page: PageRequest): Promise<Page<ReferentPin>>;
  /** Ends the pin; its history stays. */
  deleteReferentPin(eventId: string, pinId: string, expectedVersion: ExpectedVersion): Promise<void>;
  /** What the pin was in this event, newest first. */
  listReferentPinHistory(
    eventId: string,
    pinId: string,
    page: PageRequest,
  ): Promise<Page<ReferentPinVersion>>;

  /** Adds a report with its first revision and readings at once, or a revision to a known report, or nothing. */
  addReport(input: NewReport): Promise<AddedReport>;
  /** Adds several, in their order: each as `addReport` would, but nothing is fetched, and a bad one fails alone. */
  addReports(inputs: readonly NewReport[]): Promise<Outcome[]>;
  getReport(id: string): Promise<Report>;
  listReports(filter: ReportFilter): Promise<Page<ReportSummary>>;
  updateReport(id: string, change: ReportChange, expectedVersion: ExpectedVersion): Promise<Report>;
  /** Deletes the report with its revisions and readings; the event's history keeps its id. */
  deleteReport(id: string, expectedVersion: ExpectedVersion): Promise<void>;

  /** How the report's address is looked at again; reports taken by their address are, on a falling schedule. */
  getReportChecks(reportId: string): Promise<ReportChecks>;
  /** Looks at the address now, and has it looked at again from then on. Throws `conflict` without an address. */
  checkReport(reportId: string): Promise<ReportChecks>;
  /** The address is not looked at again. */
  stopReportChecks(reportId: string): Promise<void>;
  /** A round of the background job: addresses that are due are looked at again, within the budget. */
  recheckDueReports(budget?: RecheckBudget): Promise<RecheckRound>;

  /** Newest first. */
  listRevisions(reportId: string, page: PageRequest): Promise<Page<RevisionSummary>>;
  /** `reference`: a number, a revision id, or `current`. */
  getRevision(reportId: string, reference: string | number): Promise<Revision>;

  /** Reads one text: sentences, voices, who says what, figures; nothing is stored. */
  analyzeText(text: TextInput): Promise<Analysis & TakenOff>;
  /** Groups 2 to 50 answers to one question by what they say; nothing is stored. */
  groupAnswers(request: AnswersInput): Promise<AnswerGroups>;
  /** Compares 2 to 50 texts; nothing is stored. */
  compareTexts(texts: readonly TextInput[], options?: TextComparisonOptions): Promise<TextComparison>;
  /** The current revisions of two stored reports, side by side. */
  compareReports(a: string, b: string, options?: ComparisonOptions): Promise<StoredComparison>;
  /** The current revisions of an event's reports in order of publication. */
  compareEvent(eventId: string, options?: EventComparisonOptions): Promise<EventComparison>;

  /** Who says what in the report's current text, and through whom it came. */
  getAttribution(reportId: string): Promise<ReportAttribution>;

  /** The event's reports in order of publication: what each had first, what it took over, how its text changed. */
  eventTimeline(eventId: string): Promise<EventTimeline>;

  /** Where else the report's current text stands: other stored reports that share passages of eight words or more. */
  findReuse(reportId: string, options?: { limit?: number | undefined }): Promise<ReuseResult>;

  /** Adds the reports of a few lines while the caller waits; `seen` goes from call to call of one import. */
  addImportLines(lines: readonly ImportLine[], seen: Set<string>): Promise<ImportResult[]>;
  /** Begins an import whose lines are stored first and worked on later; of a known key it is the known one. */
  openImport(given: { format: string; idempotencyKey: string | null }): Promise<OpenImport>;
  /** Throws `conflict` where the same import is being sent anew. */
  storeImportLines(open: OpenImport, lines: readonly ImportLine[]): Promise<void>;
  /** From now on the import is acknowledged and worked on. */
  closeImport(open: OpenImport, digest: string): Promise<Import>;
  abandonImport(open: OpenImport): Promise<void>;
  getImport(id: string): Promise<Import>;
  listImports(filter: ImportFilter): Promise<Page<Import>>;
  listImportResults(id: string, filter: ImportResultFilter): Promise<Page<ImportResult>>;
  cancelImport(id: string): Promise<Import>;
  resumeImport(id: string): Promise<Import>;
  /** The reports that the import has added stay. */
  deleteImport(id: string): Promise<void>;
  /** A slice of the background work on imports; true where something was done. */
  workImports(limits: { milliseconds: number; signal?: AbortSignal | undefined }): Promise<boolean>;

  /** Whether requests can be answered: the database is there, with the migrations this program was built with. */
  checkReadiness(): Promise<Readiness>;
}
