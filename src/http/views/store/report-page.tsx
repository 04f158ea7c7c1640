import type { Report } from '../../../services/dto/report.ts';
import { Page } from '../layout.tsx';
import { OutsideLink } from '../outside-link.tsx';
import { languageAttributes } from '../text-direction.ts';
import { When } from '../when.tsx';
import { GroupingNote } from './grouping-words.tsx';
import { eventAddress, reportAddress } from './report-item.tsx';
import { RunningText } from './running-text.tsx';

/** One report as it stands now: its text, where it was published, and what can be compared. */
export function ReportPage({ report }: { report: Report }) {
  const at = reportAddress(report.id);
  return (
    <Page
      title={report.headline ?? 'Report'}
      section="reports"
      crumbs={[
        { label: 'Reports', href: '/v1/reports' },
        ...(report.eventId ? [{ label: 'Its event', href: eventAddress(report.eventId) }] : []),
      ]}
    >
      <article {...languageAttributes(report.language)} class="report">
        <p class="outlet" dir="ltr" lang="en">
          <bdi>{report.outlet.name}</bdi>
          {report.kind === 'document' ? ' · primary document' : ''}
        </p>
        <h1>{report.headline ?? 'Without a headline'}</h1>
        {report.subheadline ? <p class="lead">{report.subheadline}</p> : null}
        <p class="quiet" dir="ltr" lang="en">
          {report.bylines.length > 0 ? (
            <>
              <bdi>{report.bylines.join(', ')}</bdi> ·{' '}
            </>
          ) : null}
          <When at={report.publishedAt} />
          {report.fullText ? '' : ' · only an excerpt is held'}
        </p>
        <ul class="actions" dir="ltr" lang="en">
          {report.eventId ? (
            <>
              <li>
                <a href={`${at}/annotated?against=event`}>Marked against its event</a>
              </li>
              <li>
                <a href={`${eventAddress(report.eventId)}/comparison`}>Event side by side</a>
              </li>
            </>
          ) : null}
          <li>
            <a href={`${at}/similar`}>Reports like it</a>
          </li>
          <li>
            <a href={`${at}/attribution`}>Who speaks in it</a>
          </li>
          <li>
            <a href={`${at}/revisions`}>
              {report.revisionCount === 1 ? 'One revision' : `${report.revisionCount} revisions`}
            </a>
          </li>
          {report.url ? (
            <li>
              <OutsideLink url={report.url}>Original</OutsideLink>
            </li>
          ) : null}
        </ul>
        <div dir="ltr" lang="en">
          <GroupingNote grouping={report.grouping} />
        </div>
        <RunningText text={report.text} />
      </article>
      {report.captions.length > 0 ? (
        <section>
          <h2>Captions</h2>
          {report.captions.map((caption) => (
            <p {...languageAttributes(report.language)}>{caption}</p>
          ))}
        </section>
      ) : null}
      <dl class="facts">
        <dt>Address</dt>
        <dd>{report.url ? <OutsideLink url={report.url}>{report.url}</OutsideLink> : 'none known'}</dd>
        <dt>Language</dt>
        <dd>{report.language ?? 'not known'}</dd>
        {report.tags.length > 0 ? (
          <>
            <dt>Tags</dt>
            <dd dir="auto">{report.tags.join(', ')}</dd>
          </>
        ) : null}
        <dt>Revision</dt>
        <dd>
          {report.revisionNumber} of {report.revisionCount}, <code>{report.revisionId}</code>
        </dd>
        <dt>Added</dt>
        <dd>
          <When at={report.addedAt} />
        </dd>
      </dl>
    </Page>
  );
}
