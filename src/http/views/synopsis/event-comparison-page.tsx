import type { EventComparison } from '../../../services/dto/comparison.ts';
import { Digest } from '../lenses/digest.tsx';
import type { LensId } from '../lenses/lens-list.ts';
import { LensNav } from '../lenses/lens-nav.tsx';
import { ReportsRow } from '../lenses/reports-row.tsx';
import { eventCrumbs } from '../store/report-item.tsx';
import { ComparisonPage } from './comparison-page.tsx';

interface Props {
  comparison: EventComparison;
  url: URL;
  /** The lens of the page; null for the whole comparison. */
  lens: LensId | null;
}

/** An event's reports side by side, with the way back to the event and a form to narrow the choice. */
export function EventComparisonPage({ comparison, url, lens }: Props) {
  return (
    <ComparisonPage
      title="Side by side"
      comparison={comparison}
      crumbs={eventCrumbs(comparison.eventId)}
      section="events"
      narrowAt={url.pathname}
      ways={
        <>
          <LensNav eventId={comparison.eventId} current={lens} />
          <ReportsRow reports={comparison.reports} />
        </>
      }
      digest={<Digest comparison={comparison} />}
    />
  );
}
