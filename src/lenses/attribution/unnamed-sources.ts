import { overlapOf, type ReportSpan, type RevisionText, reportSpanOf, type Span } from '../../text/span.ts';
import type { WordingLink } from '../wording/result.ts';
import type { Attribution, AttributionReading } from './reading.ts';

/** A statement given to somebody without a name, with the words that show it. */
export interface UnnamedSource {
  report: number;
  /** Index in the report's ledger. */
  attribution: number;
  source: ReportSpan;
  /** The words that leave it without a name. */
  shownBy: ReportSpan;
  words: number;
  /** Reports that give an aligned statement to a source with a name. */
  namedIn: NamedElsewhere[];
}

export interface NamedElsewhere {
  report: number;
  attribution: number;
  source: ReportSpan;
  /** The two aligned statements. */
  statement: ReportSpan;
  counterpart: ReportSpan;
  score: number;
}

/** Links of a lower score are as often a shared subject as a shared statement. */
const SAME_STATEMENT = 0.9;
/** Long words that the two contents share, in number and as a share of the shorter one's. */
const SHARED_WORDS = 4;
const SHARED_SHARE = 0.5;

/** Every attribution of speech to a source without a name, and who names one for the same statement. */
export function unnamedSources(
  texts: readonly RevisionText[],
  ledgers: readonly (AttributionReading & { attributedWords: readonly number[] })[],
  links: readonly WordingLink[],
): UnnamedSource[] {
  const found = ledgers.flatMap((ledger, report) =>
    ledger.attributions.flatMap((one, attribution): UnnamedSource[] => {
      const shown = one.shownBy ?? one.source;
      if (one.mode !== 'speech' || one.sourceKind !== 'unnamed' || one.source === null || shown === null)
        return [];
      const span = (at: Span) => reportSpanOf(report, texts[report]!, at);
      const words = ledger.attributedWords[attribution]!;
      return [{ report, attribution, source: span(one.source), shownBy: span(shown), words, namedIn: [] }];
    }),
  );
  const byReport = Map.groupBy(found, ({ report }) => report);
  for (const link of links) {
    if (link.score < SAME_STATEMENT) continue;
    addNamed(link.a, link.b, link.score);
    addNamed(link.b, link.a, link.score);
  }
  return found;

  function addNamed(own: ReportSpan, other: ReportSpan, score: number): void {
    for (const unnamed of byReport.get(own.report) ?? []) {
      const { content } = ledgers[own.report]!.attributions[unnamed.attribution]!;
      if (!content.some((span) => overlapOf(span, own) > 0)) continue;
      ledgers[other.report]!.attributions.forEach((one, attribution) => {
        const name = namedBy(one);
        if (name === null || !one.content.some((span) => overlapOf(span, other) > 0)) return;
        if (!saysTheSame(content, one.content)) return;
        if (unnamed.namedIn.some((it) => it.report === other.report && it.attribution === attribution))
          return;
        unnamed.namedIn.push({
          report: other.report,
          attribution,
          source: reportSpanOf(other.report, texts[other.report]!, name),
          statement: own,
          counterpart: other,
          score,
        });
      });
    }
  }
}

function namedBy({ mode, sourceKind, speaker, source }: Attribution): Span | null {
  return mode === 'speech' && (sourceKind === 'person' || sourceKind === 'organisation')
    ? (speaker ?? source)
    : null;
}

/** Linked sentences may share what stands outside of the two contents: the contents must share words of their own. */
function saysTheSame(a: readonly Span[], b: readonly Span[]): boolean {
  const [x, y] = [longWords(a), longWords(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= SHARED_WORDS && shared >= SHARED_SHARE * Math.min(x.size, y.size);
}

function longWords(spans: readonly Span[]): Set<string> {
  return new Set(spans.flatMap(({ exact }) => exact.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []));
}
