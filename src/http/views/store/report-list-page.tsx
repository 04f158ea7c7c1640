import type { Page as ListPage } from '../../../services/dto/page.ts';
import type { ReportSummary } from '../../../services/dto/report.ts';
import { Page } from '../layout.tsx';
import { type FilterField, FilterForm } from './filter-form.tsx';
import { NextPage } from './next-page.tsx';
import { eventCrumbs, ReportItem } from './report-item.tsx';

const FIELDS: readonly FilterField[] = [
  { name: 'q', label: 'Words in the text', type: 'search' },
  { name: 'outlet', label: 'Outlet (domain)' },
  { name: 'language', label: 'Language (en, he, ...)' },
  { name: 'publishedFrom', label: 'From', type: 'date' },
  { name: 'publishedTo', label: 'To', type: 'date' },
  { name: 'kind', label: 'Kind', choices: ['article', 'document'] },
];

/** Reports to choose from: all of the store, or those of one event. */
export function ReportListPage({
  list,
  url,
  eventId,
}: {
  list: ListPage<ReportSummary>;
  url: URL;
  eventId?: string;
}) {
  const title = eventId ? 'Reports of the event' : 'Reports';
  const crumbs = eventId ? eventCrumbs(eventId) : [];
  return (
    <Page title={title} section={eventId ? 'events' : 'reports'} crumbs={crumbs}>
      <h1>{title}</h1>
      <FilterForm url={url} fields={FIELDS} />
      {list.items.length === 0 ? <p>No report fits.</p> : null}
      <ul class="items">
        {list.items.map((report) => (
          <ReportItem report={report} />
        ))}
      </ul>
      <NextPage url={url} cursor={list.nextCursor} />
    </Page>
  );
}
