import type { EventComparison } from '../../../services/dto/comparison.ts';
import { eventAddress } from '../store/report-item.tsx';
import { ComparisonPage } from './comparison-page.tsx';

/** An event's reports side by side, with the way back to the event and a form to narrow the choice. */
export function EventComparisonPage({ comparison, url }: { comparison: EventComparison; url: URL }) {
  return (
    <ComparisonPage
      title="Side by side"
      comparison={comparison}
      crumbs={[
        { label: 'Events', href: '/v1/events' },
        { label: 'This event', href: eventAddress(comparison.eventId) },
      ]}
      section="events"
      narrowAt={url.pathname}
    />
  );
}
