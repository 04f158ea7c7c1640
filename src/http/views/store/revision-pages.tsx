import type { Page as ListPage } from '../../../services/dto/page.ts';
import type { Revision, RevisionSummary } from '../../../services/dto/revision.ts';
import { Page } from '../layout.tsx';
import { When } from '../when.tsx';
import { NextPage } from './next-page.tsx';
import { reportAddress } from './report-item.tsx';
import { RunningText } from './running-text.tsx';

/** Every captured text of a report, each beside the one before it. */
export function RevisionListPage({
  list,
  reportId,
  url,
}: {
  list: ListPage<RevisionSummary>;
  reportId: string;
  url: URL;
}) {
  const at = reportAddress(reportId);
  return (
    <Page title="Revisions" section="reports" crumbs={crumbsOf(reportId)}>
      <h1>Revisions</h1>
      <ol class="items" reversed>
        {list.items.map((revision) => (
          <li>
            <h2 dir="auto">
              <a href={`${at}/revisions/${revision.number}`}>
                {revision.headline ?? `Revision ${revision.number}`}
              </a>
            </h2>
            <p class="quiet">
              Revision {revision.number}, seen <When at={revision.capturedAt} />
              {revision.current ? ' · what the outlet publishes now' : ''}
            </p>
            {revision.number > 1 ? (
              <p>
                <a href={`${at}/revisions/diff?from=${revision.number - 1}&to=${revision.number}`}>
                  What changed since revision {revision.number - 1}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      <NextPage url={url} cursor={list.nextCursor} />
    </Page>
  );
}

/** One captured text of a report. */
export function RevisionPage({ revision }: { revision: Revision }) {
  return (
    <Page
      title={revision.headline ?? 'Revision'}
      section="reports"
      crumbs={[...crumbsOf(revision.reportId), revisionsOf(revision.reportId)]}
    >
      <article class="report" dir="auto">
        <h1 dir="auto">{revision.headline ?? 'Without a headline'}</h1>
        {revision.subheadline ? (
          <p class="lead" dir="auto">
            {revision.subheadline}
          </p>
        ) : null}
        <p class="quiet" dir="ltr">
          {revision.bylines.length > 0 ? (
            <>
              <bdi>{revision.bylines.join(', ')}</bdi> ·{' '}
            </>
          ) : null}
          Revision {revision.number}, seen <When at={revision.capturedAt} />
          {revision.current ? '' : ' · not what the outlet publishes now'}
        </p>
        <RunningText text={revision.text} />
      </article>
      <p class="quiet">
        Content hash <code>{revision.contentHash}</code>
      </p>
    </Page>
  );
}

export function crumbsOf(reportId: string) {
  return [
    { label: 'Reports', href: '/v1/reports' },
    { label: 'This report', href: reportAddress(reportId) },
  ];
}

export function revisionsOf(reportId: string) {
  return { label: 'Revisions', href: `${reportAddress(reportId)}/revisions` };
}
