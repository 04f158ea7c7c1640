import type { ReportAttribution } from '../../../services/dto/attribution.ts';
import type { Span } from '../../../text/span.ts';
import { Page } from '../layout.tsx';
import { reportAddress } from '../store/report-item.tsx';
import { Provenance } from '../synopsis/provenance.tsx';
import type { ShownReport } from '../synopsis/shown-report.ts';
import { type FindingView, lensView, quoted } from './finding.ts';
import { LensSection } from './lens-section.tsx';

/** Who speaks in one report, and through whom the words came. */
export function AttributionPage({ view }: { view: ReportAttribution }) {
  const { reportId, revisionId, revisionNumber, engineVersion, outlet, headline, subheadline, text } = view;
  const report: ShownReport = {
    index: 0,
    outlet,
    publishedAt: null,
    language: null,
    fullText: true,
    headline,
    subheadline,
    text,
    reportId,
    revisionId,
    revisionNumber,
  };
  return (
    <Page
      title="Who speaks"
      section="reports"
      description={`Who speaks in a report of ${outlet}, and through whom`}
      crumbs={[
        { label: 'Reports', href: '/v1/reports' },
        { label: 'This report', href: reportAddress(reportId) },
      ]}
    >
      <h1>Who speaks</h1>
      <p class="lead" dir="auto">
        {headline}
      </p>
      <p>Every statement that is given to somebody, and through whom it came: nearest to the reader first.</p>
      <LensSection lens="attribution" view={ledgerView(view)} reports={[report]} />
      <Provenance reports={[report]} engineVersion={engineVersion} />
    </Page>
  );
}

function ledgerView({ attributions, chains, unattributed, notApplicable }: ReportAttribution) {
  const steps = new Map(chains.map((chain) => [chain.attribution, chain.steps]));
  const here = (...spans: readonly (Span | null)[]) =>
    spans.filter((span) => span !== null).map((span) => ({ ...span, report: 0 }));
  const findings = attributions.map(
    ({ source, speaker, cue, content, form, inferred, mode, tier }, index): FindingView => {
      const said = speaker ?? source;
      const way = steps.get(index)?.map(({ label }) => label) ?? [];
      const who = way.length > 0 ? way.join(' → ') : (said?.exact ?? 'Nobody named');
      const known = said === null ? '' : `; source ${quoted(said.exact)}${inferred ? ', inferred' : ''}`;
      return {
        statement: who,
        tier,
        rows: [
          {
            report: 0,
            spans: here(source, cue, ...content),
            note: `${mode === 'stance' ? 'a stance' : form}${known}`,
          },
        ],
      };
    },
  );
  return lensView(
    [
      { title: 'Statements and their sources', differs: false, findings },
      {
        title: 'In quotation marks, given to nobody',
        differs: false,
        findings: unattributed.map(({ span, scare }) => ({
          statement: quoted(span.exact),
          tier: null,
          rows: [{ report: 0, spans: here(span), note: scare ? 'a few words in marks' : 'a quotation' }],
        })),
      },
    ],
    [],
    notApplicable.length > 0 ? [0] : [],
  );
}
