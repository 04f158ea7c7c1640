import { outletName } from './evidence.tsx';
import type { ShownReport } from './shown-report.ts';

/** Which revisions, by which engine: what makes the page citable. */
export function Provenance({
  reports,
  engineVersion,
}: {
  reports: readonly ShownReport[];
  engineVersion: string;
}) {
  return (
    <section class="provenance" aria-label="What this page rests on">
      <h2>What this page rests on</h2>
      <ul>
        {reports.map((report) => (
          <li>
            <bdi>{outletName(reports, report.index)}</bdi>
            {report.revisionId ? (
              <>
                , revision {report.revisionNumber} <code>{report.revisionId}</code>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <p class="quiet">
        Engine {engineVersion}: the same revisions and the same engine give the same result. Offsets count
        UTF-16 code units.
      </p>
    </section>
  );
}
