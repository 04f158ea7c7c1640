import type { Comparison } from '../../comparison/compare.ts';
import type { EventComparison, StoredComparison } from '../../services/dto/comparison.ts';
import type { PageContext } from '../page.ts';
import type { ProblemFacts } from '../pages/problem-facts.ts';
import { DocsPage } from './docs/docs-page.tsx';
import type { OpenApiDocument } from './docs/openapi-types.ts';
import { ErrorPage } from './error-page.tsx';
import { type HomeFacts, HomePage } from './home.tsx';
import { renderDocument } from './layout.tsx';
import { ComparisonPage } from './synopsis/comparison-page.tsx';

type View<Body> = (body: Body, context: PageContext) => string;

const compareTexts: View<Comparison> = (comparison) =>
  renderDocument(
    <ComparisonPage title="Texts compared" comparison={comparison} crumbs={[]} section="compare" />,
  );

const compareReports: View<StoredComparison> = (comparison) =>
  renderDocument(
    <ComparisonPage title="Two reports compared" comparison={comparison} crumbs={[]} section="compare" />,
  );

const compareEvent: View<EventComparison> = (comparison, { url }) =>
  renderDocument(
    <ComparisonPage
      title="Side by side"
      comparison={comparison}
      crumbs={[
        { label: 'Events', href: '/v1/events' },
        { label: 'This event', href: `/v1/events/${encodeURIComponent(comparison.eventId)}` },
      ]}
      section="events"
      narrowAt={url.pathname}
    />,
  );

/** Pages of answers, by operationId: a new one is one line here and one in `pages.ts`. */
export const operationViews = { compareTexts, compareReports, compareEvent };

export const home = (facts: HomeFacts): string => renderDocument(<HomePage {...facts} />);
export const docs = (document: OpenApiDocument): string => renderDocument(<DocsPage document={document} />);
export const problem = (facts: ProblemFacts): string => renderDocument(<ErrorPage problem={facts} />);
