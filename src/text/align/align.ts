import type { RevisionText } from '../span.ts';
import { type Candidates, COSINE_UNIT, findCandidates } from './candidates.ts';
import { type Chances, estimateChances } from './chances.ts';
import { type EventIndex, indexEvent } from './event-index.ts';
import type { Link, SegmentRef } from './link.ts';
import { markPlaces } from './link-places.ts';
import { becauseOf, relationOf, sameWords } from './link-reasons.ts';
import { SharedTerms } from './shared-terms.ts';
import { SurfaceScores } from './surface.ts';
import type { TextReading } from './text-reading.ts';

/** Links are drawn from this score on: where the share of right links and of found links balance (F1) on read events. */
export const LEAST_SCORE = 0.32;

/**
 * Links the segments of all reports of an event: order-free and many to many, headlines included. `readings` are
 * those of `readText`, in the order of `texts`. Sorted by report a, report b, segment a, segment b. The same links
 * come out whatever the order of the reports or of their paragraphs (`moved` apart, which is about order).
 */
export function alignReports(texts: readonly RevisionText[], readings: readonly TextReading[]): Link[] {
  const index = indexEvent(readings);
  const candidates = findCandidates(index);
  const chances = estimateChances(index, candidates);
  const sources = {
    texts,
    index,
    candidates,
    chances,
    terms: new SharedTerms(index),
    surface: new SurfaceScores(index),
  };
  const links: Link[] = [];
  for (let pair = 0; pair < candidates.size; pair++) {
    const link = linkOf(sources, pair);
    if (link !== null) links.push(link);
  }
  links.sort(compareLinks);
  markPlaces(links);
  return links;
}

/** Orders links by report a, report b, segment a, segment b. */
export function compareLinks(x: Link, y: Link): number {
  return (
    x.a.report - y.a.report ||
    x.b.report - y.b.report ||
    x.a.segment - y.a.segment ||
    x.b.segment - y.b.segment
  );
}

interface LinkSources {
  texts: readonly RevisionText[];
  index: EventIndex;
  candidates: Candidates;
  chances: Chances;
  terms: SharedTerms;
  surface: SurfaceScores;
}

function linkOf(sources: LinkSources, pair: number): Link | null {
  const { texts, index, candidates, chances, terms, surface } = sources;
  const a = candidates.a[pair]!;
  const b = candidates.b[pair]!;
  if (index.reportOf[a] === index.reportOf[b]) return null;
  const same = sameWords(texts, index, a, b);
  const score = same
    ? 1
    : Math.max(chances.score[pair]!, closeEnough(candidates, pair) ? surface.of(a, b) : 0);
  if (score < LEAST_SCORE) return null;
  const shared = terms.between(a, b);
  return {
    a: refOf(index, a),
    b: refOf(index, b),
    relation: same ? 'equal' : relationOf(index, shared, a, b),
    score: Math.round(score * 1000) / 1000,
    primary: false,
    moved: false,
    because: same ? ['same words'] : becauseOf(index, shared, chances.company[pair]!, a, b),
  };
}

// Pairs that have most words in common lie far above this; the count of all words is spared for the others.
function closeEnough(candidates: Candidates, pair: number): boolean {
  return candidates.cosine[pair]! >= 0.2 * COSINE_UNIT;
}

function refOf(index: EventIndex, g: number): SegmentRef {
  const report = index.reportOf[g]!;
  return { report, segment: g - index.firstOf[report]! };
}
