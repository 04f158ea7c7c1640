import type { Annotation, MissingHere } from '../../../comparison/annotate.ts';
import type { ReportSpan } from '../../../text/span.ts';
import { Page } from '../layout.tsx';
import { eventAddress, reportAddress } from '../store/report-item.tsx';
import { outletName } from '../synopsis/evidence.tsx';
import type { ShownReport } from '../synopsis/shown-report.ts';
import { quotedMarks } from '../synopsis/voices.ts';
import { languageAttributes } from '../text-direction.ts';
import { When } from '../when.tsx';
import { AnnotatedLegend } from './annotated-legend.tsx';
import { Sentence } from './sentence.tsx';
import { type Paragraph, paragraphsOf } from './sentences.ts';

export interface AnnotatedView extends Annotation {
  engineVersion: string;
  reports: readonly ShownReport[];
  /** Where the others come from, when it is an event. */
  eventId?: string | null;
}

/** One report in full, each sentence marked by what the others share of it, and what they say that it does not. */
export function AnnotatedPage({ view }: { view: AnnotatedView }) {
  const { report, reports, marks, notHere } = view;
  const own = reports[report]!;
  const language = languageAttributes(own.language);
  const quoted = quotedMarks(own);
  const parts = (field: 'headline' | 'subheadline' | 'body', text: string) =>
    paragraphsOf(field, text, marks, notHere, quoted);
  const others = reports.filter((other) => other.index !== report);
  return (
    <Page
      title={`Marked: ${own.headline || outletName(reports, report)}`}
      section="reports"
      crumbs={[
        { label: 'Reports', href: '/v1/reports' },
        ...(own.reportId ? [{ label: 'This report', href: reportAddress(own.reportId) }] : []),
        ...(view.eventId ? [{ label: 'Its event', href: eventAddress(view.eventId) }] : []),
      ]}
    >
      <article class="annotated">
        <p class="outlet">
          <bdi>{outletName(reports, report)}</bdi>, marked against {others.length}{' '}
          {others.length === 1 ? 'other report' : 'other reports'}
        </p>
        <h1 {...language}>
          {parts('headline', own.headline).map((paragraph) => (
            <Stretches paragraph={paragraph} view={view} />
          ))}
        </h1>
        <p class="quiet">
          <When at={own.publishedAt} />
        </p>
        <AnnotatedLegend marks={marks} />
        {parts('subheadline', own.subheadline).map((paragraph) => (
          <div class="lead" {...language}>
            <Stretches paragraph={paragraph} view={view} />
          </div>
        ))}
        <Missing missing={notHere.filter(({ after }) => after === null)} view={view} />
        <div class="running">
          {parts('body', own.text).map((paragraph) => (
            <>
              <div class="paragraph" {...language}>
                <Stretches paragraph={paragraph} view={view} />
              </div>
              <Missing missing={paragraph.missing} view={view} />
            </>
          ))}
        </div>
      </article>
      <section class="provenance" aria-label="What this page rests on">
        <h2>Marked against</h2>
        <ul>
          {others.map((other) => (
            <li>
              {other.reportId ? (
                <a
                  href={`${reportAddress(own.reportId ?? '')}/annotated?against=${encodeURIComponent(other.reportId)}`}
                  dir="auto"
                >
                  {outletName(reports, other.index)}
                </a>
              ) : (
                <bdi>{outletName(reports, other.index)}</bdi>
              )}{' '}
              <When at={other.publishedAt} />
            </li>
          ))}
        </ul>
        <p class="quiet">Engine {view.engineVersion}. Offsets count UTF-16 code units.</p>
      </section>
    </Page>
  );
}

function Stretches({ paragraph, view }: { paragraph: Paragraph; view: AnnotatedView }) {
  return (
    <>
      {paragraph.stretches.map((stretch) => (
        <Sentence stretch={stretch} reports={view.reports} />
      ))}
    </>
  );
}

function Missing({ missing, view }: { missing: readonly MissingHere[]; view: AnnotatedView }) {
  if (missing.length === 0) return null;
  const unknown = missing[0]!.state === 'unknown';
  return (
    <details class="missing">
      <summary>
        {missing.length} {missing.length === 1 ? 'statement' : 'statements'} of others{' '}
        {unknown ? 'that may stand in the part not held' : 'not found here'}
      </summary>
      <ul>
        {missing.map(({ spans }) => (
          <li>
            {spans.map((span) => (
              <Quoted span={span} view={view} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Quoted({ span, view }: { span: ReportSpan; view: AnnotatedView }) {
  return (
    <div>
      <small dir="auto">{outletName(view.reports, span.report)}</small>{' '}
      <span {...languageAttributes(view.reports[span.report]?.language ?? null)}>{span.exact}</span>
    </div>
  );
}
