import type { TextReading } from '../../text/align/text-reading.ts';
import type { Attribution, AttributionReading } from '../attribution/reading.ts';
import type { SegmentLinks } from './alignment.ts';
import { compareSpeakers, speakerKey } from './speaker.ts';
import type { EventUtterance } from './utterances.ts';

/** A place where a report gives, without marks, what another quotes. */
export interface Paraphrase {
  report: number;
  attribution: number;
}

/** Score of a link from which on its sentences say the same more often than not. */
const LINKED = 0.6;
/** Weight of the content words of the quotation that the other sentence must have, and their share of them all. */
const SHARED_WEIGHT = 150;
const SHARED_PART = 0.3;

/**
 * Finds, in reports that do not quote an utterance, the attribution that gives it in other words: its sentence is linked
 * to the quotation's, it names the same speaker, and it has content words of the quotation.
 */
export class ParaphraseFinder {
  private readonly bySegment: Map<number, number[]>[];
  private readonly ledgers: readonly AttributionReading[];
  private readonly links: SegmentLinks;
  private readonly termsOf: (report: number, segment: number) => ReadonlySet<number>;
  private readonly weights: readonly number[];

  constructor(
    ledgers: readonly AttributionReading[],
    readings: readonly TextReading[],
    links: SegmentLinks,
    termsOf: (report: number, segment: number) => ReadonlySet<number>,
    weights: readonly number[],
  ) {
    this.ledgers = ledgers;
    this.links = links;
    this.termsOf = termsOf;
    this.weights = weights;
    this.bySegment = ledgers.map((ledger, report) => attributionsBySegment(ledger, readings[report]!));
  }

  /** At most one place a report, the surest; reports in `without` are left out. */
  find(utterance: EventUtterance, without: ReadonlySet<number>): Paraphrase[] {
    const best = new Map<number, { attribution: number; score: number }>();
    for (const segment of utterance.segments) {
      for (const { report, segment: other, score } of this.links.of(utterance.report, segment)) {
        if (score < LINKED || without.has(report) || score <= (best.get(report)?.score ?? 0)) continue;
        if (!this.sharesContent(utterance, report, other)) continue;
        const attribution = this.bySegment[report]!.get(other)?.find((index) =>
          gives(this.ledgers[report]!.attributions[index]!, utterance),
        );
        if (attribution !== undefined) best.set(report, { attribution, score });
      }
    }
    return [...best].map(([report, { attribution }]) => ({ report, attribution }));
  }

  private sharesContent({ words }: EventUtterance, report: number, segment: number): boolean {
    const terms = this.termsOf(report, segment);
    let all = 0;
    let shared = 0;
    for (const word of new Set(words)) {
      all += this.weights[word]!;
      if (terms.has(word)) shared += this.weights[word]!;
    }
    return shared >= SHARED_WEIGHT && shared >= SHARED_PART * all;
  }
}

function gives(attribution: Attribution, utterance: EventUtterance): boolean {
  return (
    attribution.mode === 'speech' &&
    attribution.form === 'paraphrased' &&
    attribution.content.length > 0 &&
    compareSpeakers(utterance.speaker, speakerKey(attribution)) === 'same'
  );
}

function attributionsBySegment(ledger: AttributionReading, { segments }: TextReading): Map<number, number[]> {
  const found = new Map<number, number[]>();
  let at = 0;
  const order = ledger.attributions
    .flatMap(({ content }, index) => content.slice(0, 1).map((span) => ({ span, index })))
    .map((one) => ({ ...one, field: ['headline', 'subheadline', 'body'].indexOf(one.span.field) }))
    .sort((x, y) => x.field - y.field || x.span.start - y.span.start);
  for (const { span, index, field } of order) {
    while (at < segments.length) {
      const segment = segments[at]!;
      const here = ['headline', 'subheadline', 'body'].indexOf(segment.field);
      if (here > field || (here === field && segment.end > span.start)) break;
      at++;
    }
    if (at < segments.length) found.set(at, [...(found.get(at) ?? []), index]);
  }
  return found;
}
