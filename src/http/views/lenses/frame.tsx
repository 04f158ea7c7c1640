import type { Child } from 'hono/jsx';
import type { ComparedReport } from '../../../comparison/compare.ts';
import type { Tier } from '../../../lenses/lens.ts';
import type { EventComparison } from '../../../services/dto/comparison.ts';
import type { ReportSpan } from '../../../text/span.ts';
import { Page } from '../layout.tsx';
import { eventAddress } from '../store/report-item.tsx';
import { outletName } from '../synopsis/evidence.tsx';
import { languageAttributes } from '../text-direction.ts';

export type Reports = readonly ComparedReport[];

/** Lenses that have a page, in the order of their links. */
const LENSES: readonly [path: string, label: string][] = [
  ['comparison', 'Side by side'],
  ['coverage', 'Coverage'],
  ['figures', 'Figures'],
  ['quotes', 'Quotations'],
  ['sources', 'Sources'],
  ['origins', 'Origins'],
];

/** The frame of a lens over an event: what it shows, the way to the others, the findings. */
export function LensPage({
  comparison,
  title,
  path,
  lead,
  children,
}: {
  comparison: EventComparison;
  title: string;
  path: string;
  lead: string;
  children: Child;
}) {
  const at = eventAddress(comparison.eventId);
  return (
    <Page
      title={title}
      section="events"
      crumbs={[
        { label: 'Events', href: '/v1/events' },
        { label: 'This event', href: at },
      ]}
    >
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <nav class="lenses" aria-label="Ways of looking at this event">
        <ul>
          {LENSES.map(([own, label]) => (
            <li>
              <a href={`${at}/${own}`} aria-current={own === path ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
      <p class="quiet">
        Engine {comparison.engineVersion}. Characters, offsets and revisions of every finding stand in the
        JSON at this address.
      </p>
    </Page>
  );
}

/** The exact words of a report, in its language. */
export function Words({ span, reports }: { span: ReportSpan; reports: Reports }) {
  return (
    <q class="words" {...languageAttributes(reports[span.report]?.language ?? null)}>
      {span.exact}
    </q>
  );
}

/** An outlet's name, linked to its report where that is stored. */
export function Outlet({ report, reports }: { report: number; reports: Reports }) {
  const { reportId } = reports[report] as ComparedReport & { reportId?: string };
  const name = <bdi>{outletName(reports, report)}</bdi>;
  return reportId === undefined ? name : <a href={`/v1/reports/${encodeURIComponent(reportId)}`}>{name}</a>;
}

const TIERS: Record<Tier, string> = {
  exact: 'exact: the same characters',
  pattern: 'pattern: a rule with a measured precision of .95 or more',
  likely: 'likely: a rule whose measured figures are published',
  model: 'model: added by an optional provider',
};

export function TierNote({ tier }: { tier: Tier }) {
  return <small class="tier">{TIERS[tier]}</small>;
}
