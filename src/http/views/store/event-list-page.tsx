import type { Event } from '../../../services/dto/event.ts';
import type { Page as ListPage } from '../../../services/dto/page.ts';
import { Page } from '../layout.tsx';
import { EventDays } from './event-page.tsx';
import { FilterForm } from './filter-form.tsx';
import { stateWords } from './grouping-words.tsx';
import { NextPage } from './next-page.tsx';
import { eventAddress } from './report-item.tsx';

const FIELDS = [
  { name: 'q', label: 'Words in title or summary', type: 'search' },
  { name: 'place', label: 'Place' },
  { name: 'outlet', label: 'Reported by (domain)' },
  { name: 'state', label: 'Made', choices: ['confirmed', 'found', 'suggested'] },
  { name: 'status', label: 'Status', choices: ['open', 'closed', 'merged'] },
] as const;

/** Events to choose from, each with the way to its reports side by side. */
export function EventListPage({ list, url }: { list: ListPage<Event>; url: URL }) {
  return (
    <Page title="Events" section="events">
      <h1>Events</h1>
      <FilterForm url={url} fields={FIELDS} />
      {list.items.length === 0 ? <p>No event fits.</p> : null}
      <ul class="items">
        {list.items.map((event) => (
          <li>
            <h2 dir="auto">
              <a href={eventAddress(event.id)}>{event.title}</a>
            </h2>
            {event.summary ? <p dir="auto">{event.summary}</p> : null}
            <p class="quiet">
              <EventDays event={event} />
              {event.startedAt !== null || event.endedAt !== null ? ' · ' : null}
              {event.reportCount} {event.reportCount === 1 ? 'report' : 'reports'}
              {event.status === 'open' ? '' : ` · ${event.status}`}
              {stateWords(event) === null ? '' : ` · ${stateWords(event)}`}
            </p>
            {event.suggestionCount > 0 ? (
              <p>
                <a
                  href={`${eventAddress(event.id)}/suggestions`}
                  aria-label={`Suggested for: ${event.title}`}
                >
                  {event.suggestionCount} suggested
                </a>
              </p>
            ) : null}
            {event.reportCount > 1 ? (
              <p>
                <a href={`${eventAddress(event.id)}/comparison`} aria-label={`Side by side: ${event.title}`}>
                  Side by side
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <NextPage url={url} cursor={list.nextCursor} />
    </Page>
  );
}
