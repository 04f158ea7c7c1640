import type { Event } from '../../../services/dto/event.ts';
import { readableDay } from '../dates.ts';
import { Page } from '../layout.tsx';
import { LensQuestions } from '../lenses/lens-nav.tsx';
import { When } from '../when.tsx';
import { stateWords } from './grouping-words.tsx';
import { eventAddress } from './report-item.tsx';

/** One event: what it is, and the ways to look at its reports. */
export function EventPage({ event }: { event: Event }) {
  const at = eventAddress(event.id);
  return (
    <Page title={event.title} section="events" crumbs={[{ label: 'Events', href: '/v1/events' }]}>
      <h1 dir="auto">{event.title}</h1>
      {event.summary ? (
        <p class="lead" dir="auto">
          {event.summary}
        </p>
      ) : null}
      {event.successorId ? (
        <p>
          Merged: its reports stand in{' '}
          <a href={eventAddress(event.successorId)}>the event that took them over</a>.
        </p>
      ) : null}
      <div class="doors">
        {event.reportCount > 1 ? (
          <a href={`${at}/comparison`}>
            <strong>Side by side</strong>
            <span>{event.reportCount} reports in columns, sentence by sentence.</span>
          </a>
        ) : null}
        <a href={`${at}/reports`}>
          <strong>Reports</strong>
          <span>Each report by itself, with its outlet and date.</span>
        </a>
        <a href={`${at}/referents`}>
          <strong>Pinned referents</strong>
          <span>Who is who, where people have said so.</span>
        </a>
        {event.suggestionCount > 0 ? (
          <a href={`${at}/suggestions`}>
            <strong>Suggested reports</strong>
            <span>{event.suggestionCount} that may be of this event; nobody has decided.</span>
          </a>
        ) : null}
        <a href={`${at}/history`}>
          <strong>History</strong>
          <span>What came in, moved, merged or split.</span>
        </a>
      </div>
      {event.reportCount > 1 ? <LensQuestions eventId={event.id} /> : null}
      <dl class="facts">
        {event.startedAt !== null || event.endedAt !== null ? (
          <>
            <dt>When</dt>
            <dd>
              <EventDays event={event} />
            </dd>
          </>
        ) : null}
        {event.places.length > 0 ? (
          <>
            <dt>Places</dt>
            <dd dir="auto">{event.places.join(', ')}</dd>
          </>
        ) : null}
        <dt>Status</dt>
        <dd>{event.status}</dd>
        <dt>Made</dt>
        <dd>{stateWords(event) ?? 'by people, or confirmed by them'}</dd>
        <dt>Changed</dt>
        <dd>
          <When at={event.updatedAt} />
        </dd>
      </dl>
    </Page>
  );
}

/** The days of an event, as far as known; null where none is. */
export function EventDays({ event }: { event: Pick<Event, 'startedAt' | 'endedAt'> }) {
  const days = [event.startedAt, event.endedAt].filter((at) => at !== null).map(readableDay);
  if (days.length === 0) return null;
  return <>{[...new Set(days)].join(' to ')}</>;
}
