import type { EventComparison } from '../../../services/dto/comparison.ts';
import { Page } from '../layout.tsx';
import { eventCrumbs } from '../store/report-item.tsx';
import { Provenance } from '../synopsis/provenance.tsx';
import { type FindingsLens, LENSES, viewOf } from './lens-list.ts';
import { LensNav } from './lens-nav.tsx';
import { LensSection } from './lens-section.tsx';
import { ReportsRow } from './reports-row.tsx';

/** An event through one lens. */
export function LensPage({ comparison, lens }: { comparison: EventComparison; lens: FindingsLens }) {
  const { eventId, reports, engineVersion } = comparison;
  const { label, question } = LENSES.find(({ id }) => id === lens)!;
  const view = viewOf(lens, comparison, reports);
  return (
    <Page title={label} description={question} section="events" crumbs={eventCrumbs(eventId)}>
      <h1>{label}</h1>
      <p class="lead">
        {question} <a href={`/v1/lenses/${lens}`}>How good is the answer?</a>
      </p>
      <LensNav eventId={eventId} current={lens} />
      <ReportsRow reports={reports} />
      {view === null ? null : <LensSection lens={lens} view={view} reports={reports} />}
      <Provenance reports={reports} engineVersion={engineVersion} />
    </Page>
  );
}
