import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { MarkedWordsReading, Term } from './reading.ts';
import type { TermDifference } from './result.ts';

/** Things that two reports call by different names, neither using the other's; in the order of the lists. */
export function termDifferences(
  texts: readonly RevisionText[],
  readings: readonly MarkedWordsReading[],
): TermDifference[] {
  const lines = new Map<number, Map<number, Term[]>>();
  readings.forEach((reading, report) => {
    for (const term of reading?.terms ?? []) {
      const byReport = lines.get(term.line) ?? new Map<number, Term[]>();
      lines.set(term.line, byReport);
      byReport.set(report, [...(byReport.get(report) ?? []), term]);
    }
  });
  return [...lines]
    .sort(([x], [y]) => x - y)
    .flatMap(([, byReport]) => {
      const apart = [...byReport].filter(([report, terms]) =>
        [...byReport].some(([other, others]) => other !== report && shareNothing(terms, others)),
      );
      return apart.length < 2 ? [] : [differenceOf(texts, apart)];
    });
}

function shareNothing(a: readonly Term[], b: readonly Term[]): boolean {
  return !a.some(({ term }) => b.some((other) => other.term === term));
}

function differenceOf(texts: readonly RevisionText[], apart: readonly [number, Term[]][]): TermDifference {
  const cells = apart.map(([report, terms]) => ({
    report,
    spans: terms.map((term): ReportSpan => reportSpanOf(report, texts[report]!, term)),
  }));
  const name = (report: number) => texts[report]!.outlet ?? `Report ${report + 1}`;
  const statement = cells
    .map(({ report, spans }) => {
      const used = [...new Set(spans.map(({ exact }) => `“${exact}”`))];
      return `${name(report)}: ${used.join(', ')} (${spans.length})`;
    })
    .join('; ');
  return { statement: `${statement}.`, tier: 'likely', cells };
}
