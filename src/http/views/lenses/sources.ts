import type { SourcesResult } from '../../../lenses/attribution/sources-matrix.ts';
import type { UnnamedSource } from '../../../lenses/attribution/unnamed-sources.ts';
import { counted, type FindingView, lensView, percent, quoted } from './finding.ts';

/** Who speaks, and in which report somebody is left without the name that another report gives. */
export function sourcesView({ sources, unnamed, reports }: SourcesResult) {
  const rows = sources.map(
    ({ label, tier, cells }): FindingView => ({
      statement: `${label}: ${counted(cells.length, 'report')}`,
      tier,
      rows: cells.map(({ report, spans, words, share, attributions }) => ({
        report,
        spans,
        note: `${counted(attributions.length, 'statement')}, ${counted(words, 'word')}: ${percent(share)} of all attributed words`,
      })),
    }),
  );
  return lensView(
    [
      {
        title: 'Without a name here, with one elsewhere',
        differs: true,
        findings: unnamed.filter(({ namedIn }) => namedIn.length > 0).map(namedElsewhere),
      },
      {
        title: 'Who speaks in several reports',
        differs: false,
        findings: rows.filter((finding) => finding.rows.length > 1),
      },
      {
        title: 'Who speaks in one report',
        differs: false,
        findings: rows.filter((finding) => finding.rows.length === 1),
      },
    ],
    [
      {
        caption: 'Attributed words',
        columns: ['Words', 'Attributed', 'Share', 'Statements', 'With quotation'],
        rows: reports.map(({ report, words, attributedWords, attributions, quotedAttributions }) => ({
          report,
          cells: [
            String(words),
            orUnread(attributedWords),
            attributedWords === null ? 'not read' : percent(attributedWords / Math.max(words, 1)),
            orUnread(attributions),
            orUnread(quotedAttributions),
          ],
        })),
      },
    ],
    reports.filter(({ attributions }) => attributions === null).map(({ report }) => report),
  );
}

const orUnread = (count: number | null): string => (count === null ? 'not read' : String(count));

function namedElsewhere({ report, source, words, namedIn }: UnnamedSource): FindingView {
  const names = namedIn.map((other) => quoted(other.source.exact)).join(', ');
  return {
    statement: `${quoted(source.exact)} has no name here; an aligned statement is given to ${names}`,
    tier: null,
    rows: [
      { report, spans: [source], note: `without a name, ${counted(words, 'word')}` },
      ...namedIn.map((other) => ({
        report: other.report,
        spans: [other.source],
        note: `with a name; statements aligned at ${percent(other.score)}`,
      })),
    ],
  };
}
