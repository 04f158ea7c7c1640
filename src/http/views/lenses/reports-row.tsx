import { reportAddress } from '../store/report-item.tsx';
import { outletName } from '../synopsis/evidence.tsx';
import type { ShownReport } from '../synopsis/shown-report.ts';
import { languageAttributes } from '../text-direction.ts';
import { When } from '../when.tsx';

/** The reports that a page speaks of: outlet, time, the report and its marked text. */
export function ReportsRow({ reports }: { reports: readonly ShownReport[] }) {
  return (
    <details class="reports-row" open={reports.length <= 8}>
      <summary>{reports.length} reports, in order of publication</summary>
      <ol>
        {reports.map((report) => (
          <li>
            <strong>
              <bdi>{outletName(reports, report.index)}</bdi>
            </strong>{' '}
            <small>
              <When at={report.publishedAt} />
              {report.fullText ? '' : ' · excerpt only'}
            </small>
            {report.reportId ? (
              <>
                <a href={reportAddress(report.reportId)} {...languageAttributes(report.language)}>
                  {report.headline || 'Without a headline'}
                </a>
                <small>
                  <a href={`${reportAddress(report.reportId)}/annotated?against=event`}>
                    Marked<span class="unseen"> text of {outletName(reports, report.index)}</span>
                  </a>
                  {' · '}
                  <a href={`${reportAddress(report.reportId)}/attribution`}>
                    Who speaks<span class="unseen"> in {outletName(reports, report.index)}</span>
                  </a>
                </small>
              </>
            ) : (
              <span {...languageAttributes(report.language)}>{report.headline}</span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
