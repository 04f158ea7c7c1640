import type { Comparison } from '../../comparison/compare.ts';
import type { LensDescription } from '../../lenses/describe-lens.ts';
import type { ReportAttribution } from '../../services/dto/attribution.ts';
import type { EventComparison, StoredComparison } from '../../services/dto/comparison.ts';
import type { Event, EventHistoryEntry } from '../../services/dto/event.ts';
import type { Outlet } from '../../services/dto/outlet.ts';
import type { Page as ListPage } from '../../services/dto/page.ts';
import type { ReferentPin } from '../../services/dto/referent-pin.ts';
import type { Report, ReportSummary } from '../../services/dto/report.ts';
import type { Revision, RevisionSummary } from '../../services/dto/revision.ts';
import type { SimilarReports, Suggestion } from '../../services/dto/suggestion.ts';
import type { PageContext } from '../page.ts';
import type { ProblemFacts } from '../pages/problem-facts.ts';
import { AnnotatedPage, type AnnotatedView } from './annotated/annotated-page.tsx';
import { CompareFormPage } from './compare-form-page.tsx';
import { DocsPage } from './docs/docs-page.tsx';
import type { OpenApiDocument } from './docs/openapi-types.ts';
import { ErrorPage } from './error-page.tsx';
import { type HomeFacts, HomePage } from './home.tsx';
import { renderDocument } from './layout.tsx';
import { AttributionPage } from './lenses/attribution-page.tsx';
import { LensAboutPage, LensListPage } from './lenses/lens-about-page.tsx';
import type { FindingsLens } from './lenses/lens-list.ts';
import { LensPage } from './lenses/lens-page.tsx';
import { RevisionDiffPage, type RevisionDiffView } from './revision/revision-diff-page.tsx';
import { EventHistoryPage } from './store/event-history-page.tsx';
import { EventListPage } from './store/event-list-page.tsx';
import { EventPage } from './store/event-page.tsx';
import { OutletListPage, OutletPage } from './store/outlet-pages.tsx';
import { ReferentPinsPage } from './store/referent-pins-page.tsx';
import { ReportListPage } from './store/report-list-page.tsx';
import { ReportPage } from './store/report-page.tsx';
import { RevisionListPage, RevisionPage } from './store/revision-pages.tsx';
import { SimilarReportsPage, SuggestionListPage } from './store/suggestion-pages.tsx';
import { ComparisonPage } from './synopsis/comparison-page.tsx';
import { EventComparisonPage } from './synopsis/event-comparison-page.tsx';

type View<Body> = (body: Body, context: PageContext) => string;

const compareEvent =
  (lens: 'wording' | 'headlines' | null): View<EventComparison> =>
  (comparison, { url }) =>
    renderDocument(<EventComparisonPage comparison={comparison} url={url} lens={lens} />);

const throughLens =
  (lens: FindingsLens): View<EventComparison> =>
  (comparison) =>
    renderDocument(<LensPage comparison={comparison} lens={lens} />);

/** Pages of answers, by operationId: a new one is one line here and one in `pages.ts`. */
export const operationViews = {
  compareTexts: ((comparison) =>
    renderDocument(
      <ComparisonPage title="Texts compared" comparison={comparison} section="compare" />,
    )) as View<Comparison>,
  compareReports: ((comparison) =>
    renderDocument(
      <ComparisonPage title="Two reports compared" comparison={comparison} />,
    )) as View<StoredComparison>,
  compareEvent: compareEvent(null),
  compareEventWording: compareEvent('wording'),
  compareEventHeadlines: compareEvent('headlines'),
  compareEventSources: throughLens('sources'),
  compareEventVoice: throughLens('voice'),
  compareEventQuotes: throughLens('quotes'),
  compareEventFigures: throughLens('figures'),
  compareEventOrigins: throughLens('origins'),
  compareEventCoverage: throughLens('coverage'),
  compareEventNaming: throughLens('naming'),
  compareEventEventVoice: throughLens('eventVoice'),
  compareEventVerbs: throughLens('verbs'),
  compareEventFrames: throughLens('frames'),
  compareEventVocabulary: throughLens('vocabulary'),
  compareEventMarkedWords: throughLens('markedWords'),
  compareEventPolarity: throughLens('polarity'),
  getAttribution: ((view) => renderDocument(<AttributionPage view={view} />)) as View<ReportAttribution>,
  listLenses: (({ items }) => renderDocument(<LensListPage lenses={items} />)) as View<{
    items: LensDescription[];
  }>,
  getLens: ((lens) => renderDocument(<LensAboutPage lens={lens} />)) as View<LensDescription>,
  listEvents: ((list, { url }) => renderDocument(<EventListPage list={list} url={url} />)) as View<
    ListPage<Event>
  >,
  getEvent: ((event) => renderDocument(<EventPage event={event} />)) as View<Event>,
  listEventHistory: ((list, { url, params }) =>
    renderDocument(<EventHistoryPage list={list} eventId={params.eventId!} url={url} />)) as View<
    ListPage<EventHistoryEntry>
  >,
  listEventReports: ((list, { url, params }) =>
    renderDocument(<ReportListPage list={list} url={url} eventId={params.eventId!} />)) as View<
    ListPage<ReportSummary>
  >,
  listReferentPins: ((list, { url, params }) =>
    renderDocument(<ReferentPinsPage list={list} eventId={params.eventId!} url={url} />)) as View<
    ListPage<ReferentPin>
  >,
  listSuggestions: ((list, { url, params }) =>
    renderDocument(<SuggestionListPage list={list} eventId={params.eventId!} url={url} />)) as View<
    ListPage<Suggestion>
  >,
  similarReports: ((similar) =>
    renderDocument(<SimilarReportsPage similar={similar} />)) as View<SimilarReports>,
  listReports: ((list, { url }) => renderDocument(<ReportListPage list={list} url={url} />)) as View<
    ListPage<ReportSummary>
  >,
  getReport: ((report) => renderDocument(<ReportPage report={report} />)) as View<Report>,
  listRevisions: ((list, { url, params }) =>
    renderDocument(<RevisionListPage list={list} reportId={params.reportId!} url={url} />)) as View<
    ListPage<RevisionSummary>
  >,
  getRevision: ((revision) => renderDocument(<RevisionPage revision={revision} />)) as View<Revision>,
  annotateReport: ((view) => renderDocument(<AnnotatedPage view={view} />)) as View<AnnotatedView>,
  diffRevisions: ((view) => renderDocument(<RevisionDiffPage view={view} />)) as View<RevisionDiffView>,
  listOutlets: ((list, { url }) => renderDocument(<OutletListPage list={list} url={url} />)) as View<
    ListPage<Outlet>
  >,
  getOutlet: ((outlet) => renderDocument(<OutletPage outlet={outlet} />)) as View<Outlet>,
};

export const home = (facts: HomeFacts): string => renderDocument(<HomePage {...facts} />);
export const compareForm = (reports: number): string => renderDocument(<CompareFormPage reports={reports} />);
export const docs = (document: OpenApiDocument): string => renderDocument(<DocsPage document={document} />);
export const problem = (facts: ProblemFacts): string => renderDocument(<ErrorPage problem={facts} />);
