import type { ReportSummary } from '../../../services/dto/report.ts';
import { languageAttributes } from '../text-direction.ts';
import { When } from '../when.tsx';

/** A report in a list: headline, outlet, date, and that its text has changed where it has. */
export function ReportItem({ report }: { report: ReportSummary }) {
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
    </li>
  );
}

/** Address of a stored report. */
export function reportAddress(id: string): string {
  return `/v1/reports/${encodeURIComponent(id)}`;
}

/** Address of a stored event. */
export function eventAddress(id: string): string {
  return `/v1/events/${encodeURIComponent(id)}`;
}
