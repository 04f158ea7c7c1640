import type { Child } from 'hono/jsx';
import type { Comparison } from '../../../comparison/compare.ts';
import { type Crumb, Page } from '../layout.tsx';
import { outletName } from './evidence.tsx';
import { Headlines } from './headlines.tsx';
import { Legend } from './legend.tsx';
import { Provenance } from './provenance.tsx';
import { RowsTable } from './rows-table.tsx';
import { SharedWording } from './shared-wording.tsx';
import type { ShownReport } from './shown-report.ts';
import { type RowView, rowViews, type Standing } from './synopsis.ts';
import { quotedMarks } from './voices.ts';

export interface ComparisonView extends Omit<Comparison, 'reports'> {
  reports: readonly ShownReport[];
}

interface Props {
  title: string;
  comparison: ComparisonView;
  crumbs?: readonly Crumb[];
  section?: 'events' | 'compare';
  /** Address at which the reader can narrow the comparison to some reports (`report=` takes their ids). */
  narrowAt?: string;
  /** Ways to other lenses, before the results. */
  ways?: Child;
  /** What the other lenses see, before the sentences. */
  digest?: Child;
}

/** Reports side by side: headlines, shared wording, then sentence by sentence. */
export function ComparisonPage({ title, comparison, crumbs, section, narrowAt, ways, digest }: Props) {
  const { reports, headlines, wording, engineVersion } = comparison;
  const rows = wording ? rowViews(reports, wording, reports.map(quotedMarks)) : [];
  return (
    <Page
      title={title}
      wide
      crumbs={crumbs}
      section={section}
      description={`${reports.length} reports side by side`}
    >
      <h1 dir="auto">{title}</h1>
      {ways ?? <p class="quiet">{reports.length} reports</p>}
      {narrowAt && reports.length > 2 ? <Narrow reports={reports} at={narrowAt} /> : null}
      {headlines ? <Headlines result={headlines} reports={reports} /> : null}
      {digest}
      {wording ? (
        <>
          <SharedWording
            containment={wording.containment}
            directions={wording.directions}
            reports={reports}
          />
          <div class="filtered">
            <Legend counts={countByStanding(rows)} />
            <RowsTable rows={rows} reports={reports} hrefOf={(index) => pageOf(reports[index])} />
          </div>
        </>
      ) : null}
      <Provenance reports={reports} engineVersion={engineVersion} />
    </Page>
  );
}

function Narrow({ reports, at }: { reports: readonly ShownReport[]; at: string }) {
  return (
    <details class="narrow">
      <summary>Compare only some of them</summary>
      <form method="get" action={at}>
        {reports.map((report) => (
          <label>
            <input type="checkbox" name="report" value={report.reportId} />{' '}
            <bdi>{outletName(reports, report.index)}</bdi>
          </label>
        ))}
        <button type="submit">Compare these</button>
      </form>
    </details>
  );
}

function pageOf(report: ShownReport | undefined): string | null {
  return report?.reportId ? `/v1/reports/${encodeURIComponent(report.reportId)}` : null;
}

function countByStanding(rows: readonly RowView[]): Record<Standing, number> {
  const counts: Record<Standing, number> = { equal: 0, reworded: 0, overlap: 0, only: 0 };
  for (const row of rows) counts[row.standing] += 1;
  return counts;
}
