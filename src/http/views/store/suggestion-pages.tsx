import type { Page as ListPage } from '../../../services/dto/page.ts';
import type { SimilarReports, Suggestion } from '../../../services/dto/suggestion.ts';
import { Page } from '../layout.tsx';
import { Because } from './grouping-words.tsx';
import { NextPage } from './next-page.tsx';
import { eventAddress, eventCrumbs, ReportItem } from './report-item.tsx';
import { crumbsOf } from './revision-pages.tsx';

/** Reports that may belong to an event, for people to decide. */
export function SuggestionListPage({
  list,
  eventId,
  url,
}: {
  list: ListPage<Suggestion>;
  eventId: string;
  url: URL;
}) {
  const at = eventAddress(eventId);
  const ids = list.items.map((item) => item.report.id);
  return (
    <Page title="Reports suggested for the event" section="events" crumbs={eventCrumbs(eventId)}>
      <h1>Suggested reports</h1>
      <p>
        These reports may be of this event; nobody has decided. <code>PUT {at}/reports/…</code> puts one in,{' '}
        <code>DELETE {at}/suggestions/…</code> dismisses it for good.
      </p>
      {list.items.length === 0 ? <p>Nothing is suggested.</p> : null}
      {ids.length > 1 ? (
        <p class="actions">
          <a href={`/v1/compare?a=${ids[0]}&b=${ids[1]}`}>The first two side by side</a>
        </p>
      ) : null}
      <ul class="items">
        {list.items.map((item) => (
          <ReportItem report={item.report}>
            <Because of={item} />
          </ReportItem>
        ))}
      </ul>
      <NextPage url={url} cursor={list.nextCursor} />
    </Page>
  );
}

/** Reports that are like one, the nearest first. */
export function SimilarReportsPage({ similar }: { similar: SimilarReports }) {
  return (
    <Page title="Reports like this one" section="reports" crumbs={crumbsOf(similar.reportId)}>
      <h1>Reports like this one</h1>
      <p>Found by names, rare words, figures and dates; whether they speak of the same event is not said.</p>
      {similar.items.length === 0 ? <p>No stored report is like it.</p> : null}
      <ul class="items">
        {similar.items.map((item) => (
          <ReportItem report={item.report}>
            <Because of={item} />
            {' · '}
            <a
              href={`/v1/compare?a=${similar.reportId}&b=${item.report.id}`}
              aria-label={`Side by side: ${item.report.headline ?? item.report.outlet.name}`}
            >
              side by side
            </a>
            {item.report.eventId ? (
              <>
                {' · '}
                <a href={eventAddress(item.report.eventId)}>its event</a>
              </>
            ) : (
              ' · in no event'
            )}
          </ReportItem>
        ))}
      </ul>
    </Page>
  );
}
