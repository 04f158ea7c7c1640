import type { Child } from 'hono/jsx';
import type { ReportSummary } from '../../../services/dto/report.ts';
import { languageAttributes } from '../text-direction.ts';
import { When } from '../when.tsx';

/** A report in a list: headline, outlet, date, that its text has changed where it has; below, what the list says of it. */
export function ReportItem({ report, children }: { report: ReportSummary; children?: Child }) {
  const { id, headline, subheadline, outlet, publishedAt, language, kind, fullText, revisionCount } = report;
  return (
    <li>
      <h2 {...languageAttributes(language)}>
        <a href={reportAddress(id)}>{headline ?? 'Without a headline'}</a>
      </h2>
      {subheadline ? <p {...languageAttributes(language)}>{subheadline}</p> : null}
      <p class="quiet">
        <bdi>{outlet.name}</bdi> · <When at={publishedAt} />
        {publishedAt === null ? 'no date of publication' : ''}
        {kind === 'document' ? ' · primary document' : ''}
        {fullText ? '' : ' · excerpt only'}
        {revisionCount > 1 ? ` · ${revisionCount} revisions` : ''}
      </p>
      {children ? <p class="quiet">{children}</p> : null}
    </li>
  );
}

/** Address of a stored report. */
export function reportAddress(id: string): string {
  return `/v1/reports/${encodeURIComponent(id)}`;
}

/** Address of a stored event. */
/** The way to what stands below an event. */
export function eventCrumbs(id: string) {
  return [
    { label: 'Events', href: '/v1/events' },
    { label: 'This event', href: eventAddress(id) },
  ];
}

export function eventAddress(id: string): string {
  return `/v1/events/${encodeURIComponent(id)}`;
}
