import { readAttributions } from '../../../src/lenses/attribution/attribution.ts';
import type { Attribution, AttributionReading } from '../../../src/lenses/attribution/reading.ts';
import { tokenise } from '../../../src/lenses/attribution/tokens.ts';
import type { RevisionText, Span } from '../../../src/text/span.ts';
import type { GoldAttribution, GoldDocument } from '../train/attribution-corpus.ts';

/** What reads a text. */
type Reader = (text: RevisionText) => AttributionReading;

export interface Count {
  right: number;
  predicted: number;
  gold: number;
}

/** Tallies over documents; `linked` counts a token only inside an attribution whose cue was found. */
export interface AttributionScore {
  detection: Count;
  pattern: Count;
  content: Count;
  source: Count;
  linkedContent: Count;
  linkedSource: Count;
}

type Chars = [number, number][];

export function f1(count: Count): number {
  return (2 * count.right) / Math.max(1, count.predicted + count.gold);
}

/** Reads every document as the API would (its first paragraph is the headline) and compares with the annotation. */
export function scoreDocuments(
  documents: readonly GoldDocument[],
  read: Reader = readAttributions,
): AttributionScore {
  const zero = (): Count => ({ right: 0, predicted: 0, gold: 0 });
  const score: AttributionScore = {
    detection: zero(),
    pattern: zero(),
    content: zero(),
    source: zero(),
    linkedContent: zero(),
    linkedSource: zero(),
  };
  for (const document of documents) scoreDocument(document, score, read);
  return score;
}

function scoreDocument(
  { text, attributions: gold }: GoldDocument,
  score: AttributionScore,
  read: Reader,
): void {
  const cut = Math.max(0, text.indexOf('\n\n'));
  const body = text.slice(cut);
  const reading = read({
    headline: text.slice(0, cut),
    subheadline: '',
    body,
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
  });
  const at = (span: Span): [number, number] =>
    span.field === 'headline' ? [span.start, span.end] : [span.start + cut, span.end + cut];
  const predicted = reading.attributions.map((a) => ({
    attribution: a,
    cue: a.cue === null ? [] : [at(a.cue)],
    source: a.source === null ? [] : [at(a.source)],
    content: a.content.map(at),
  }));
  const starts = tokenise(text, 0, text.length).start;
  const tokensIn = (spans: Chars): Set<number> =>
    new Set(starts.flatMap((start, i) => (spans.some(([a, b]) => start >= a && start < b) ? [i] : [])));

  const matched = new Map<GoldAttribution, (typeof predicted)[number]>();
  for (const one of predicted) {
    if (one.cue.length === 0) continue;
    const [start, end] = one.cue[0]!;
    const hit = gold.find((g) => !matched.has(g) && g.cue.some(([a, b]) => a < end && start < b));
    if (hit !== undefined) matched.set(hit, one);
    score.detection.predicted++;
    if (isPattern(one.attribution)) {
      score.pattern.predicted++;
      if (hit !== undefined) score.pattern.right++;
    }
  }
  score.detection.right += matched.size;
  score.detection.gold += gold.length;
  score.pattern.gold += gold.length;

  for (const role of ['content', 'source'] as const) {
    tally(
      score[role],
      tokensIn(predicted.flatMap((one) => one[role])),
      tokensIn(gold.flatMap((g) => g[role])),
    );
    const linked = role === 'content' ? score.linkedContent : score.linkedSource;
    for (const g of gold) tally(linked, tokensIn(matched.get(g)?.[role] ?? []), tokensIn(g[role]));
    const kept = new Set(matched.values());
    for (const one of predicted) if (!kept.has(one)) tally(linked, tokensIn(one[role]), new Set());
  }
}

function isPattern(attribution: Attribution): boolean {
  return attribution.tier === 'pattern';
}

function tally(count: Count, predicted: ReadonlySet<number>, gold: ReadonlySet<number>): void {
  for (const token of predicted) if (gold.has(token)) count.right++;
  count.predicted += predicted.size;
  count.gold += gold.size;
}
