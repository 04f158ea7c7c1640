import type { EventHistoryEntry, EventHistoryKind } from '../../../services/dto/event.ts';
import type { Page as ListPage } from '../../../services/dto/page.ts';
import { Page } from '../layout.tsx';
import { When } from '../when.tsx';
import { NextPage } from './next-page.tsx';
import { eventAddress, eventCrumbs, reportAddress } from './report-item.tsx';

const WORDS: Record<EventHistoryKind, string> = {
  created: 'Event made',
  updated: 'Description changed',
  reportAdded: 'Report put in',
  reportRemoved: 'Report taken out',
  reportDeleted: 'Report deleted',
  mergedInto: 'Merged into another event',
  mergedFrom: 'Took over another event',
  splitInto: 'Reports split off',
  splitFrom: 'Split off from another event',
};

/** What happened to an event, newest first. */
export function EventHistoryPage({
  list,
  eventId,
  url,
}: {
  list: ListPage<EventHistoryEntry>;
  eventId: string;
  url: URL;
}) {
  return (
    <Page title="History of the event" section="events" crumbs={eventCrumbs(eventId)}>
      <h1>History</h1>
      <ol class="items">
        {list.items.map((entry) => (
          <li>
            <strong>{WORDS[entry.kind]}</strong>
            {entry.by === 'machine' ? ' by itself ' : ' '}
            <span class="quiet">
              <When at={entry.at} />
            </span>
            {entry.otherEventId ? (
              <p>
                <a href={eventAddress(entry.otherEventId)}>The other event</a>
              </p>
            ) : null}
            {entry.reportIds.length > 0 ? (
              <p>
                {entry.reportIds.map((id, index) => (
                  <>
                    {index > 0 ? ', ' : 'Reports: '}
                    <a href={reportAddress(id)}>
                      <code>{id.slice(0, 8)}</code>
                    </a>
                  </>
                ))}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      <NextPage url={url} cursor={list.nextCursor} />
    </Page>
  );
}
