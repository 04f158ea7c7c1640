import { lowerBoundBy } from '../../text/lower-bound.ts';
import type { Paragraph } from './paragraph.ts';
import { QUOTE } from './quote-states.ts';
import type { Stretch } from './roles.ts';
import { classId } from './word-facts.ts';

/** Weights of the linker, by feature name. */
export type LinkWeights = Readonly<Record<string, number>>;

/** One attribution as stretches of one paragraph. */
export interface Linked {
  cue: Stretch;
  source: Stretch | null;
  content: Stretch[];
}

const COMMA = classId('comma');

/**
 * What speaks for a source or content stretch belonging to a cue: side, distance, what stands between, whether they
 * share a sentence. Names of binary features.
 */
export function linkFeatures(
  p: Paragraph,
  stretches: readonly Stretch[],
  cue: Stretch,
  part: Stretch,
): string[] {
  const left = part.from < cue.from;
  const [first, second] = left ? [part, cue] : [cue, part];
  const between = stretches.filter(
    (s) => s !== cue && s !== part && s.from >= first.to && s.to <= second.from,
  );
  const cues = Math.min(2, between.filter((s) => s.role === 'cue').length);
  const sources = Math.min(2, between.filter((s) => s.role === 'source').length);
  const contents = Math.min(2, between.filter((s) => s.role === 'content').length);
  const sentences = Math.min(3, p.sentence[second.from]! - p.sentence[first.to - 1]!);
  const gap = second.from - first.to;
  const bin = gap <= 2 ? gap : gap <= 4 ? 3 : gap <= 8 ? 4 : gap <= 16 ? 5 : 6;
  let commas = 0;
  for (let i = first.to; i < second.from; i++) if (p.wordClass[i] === COMMA) commas++;
  const side = `${part.role[0]}${left ? 'L' : 'R'}`;
  const quoted = p.quote[part.from] === QUOTE.outside ? 'p' : 'q';
  const family = (p.verb[cue.from]! + 3) >> 2;
  const form = p.verb[cue.to - 1]! % 4;
  return [
    side,
    `${side}s${sentences}`,
    `${side}g${bin}`,
    `${side}c${cues}${sources}${contents}`,
    `${side}s${sentences}c${cues}`,
    `${side}s${sentences}${quoted}`,
    `${side}k${Math.min(commas, 2)}c${cues}`,
    `${side}v${family}`,
    `${side}f${form}c${cues}`,
    `${side}a${nextStretchRole(stretches, second)}${nextStretchRole(stretches, cue)}`,
  ];
}

/** Initial of the role that follows a stretch, or `-`. */
function nextStretchRole(stretches: readonly Stretch[], of: Stretch): string {
  const next = stretches[stretches.indexOf(of) + 1];
  return next === undefined ? '-' : next.role[0]!;
}

/** Features of a cue that has no source in the text. */
export function noSourceFeatures(p: Paragraph, cue: Stretch): string[] {
  return [
    'none',
    `none:${(p.verb[cue.from]! + 3) >> 2}`,
    `none:${p.verb[cue.to - 1]! % 4}`,
    `none:t${p.title ? 1 : 0}`,
  ];
}

export function score(features: readonly string[], weights: LinkWeights): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

/**
 * So many stretches on either side are looked at: more than any written paragraph needs, and few enough that a text
 * made of nothing else costs no more than its length.
 */
const REACH = 24;

/** The items that stand within reach of a stretch, by their order in the paragraph. */
function withinReach<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
  at: number,
  reach = REACH,
): readonly Item[] {
  if (items.length <= 2 * reach) return items;
  const low = lowerBoundBy(items, at, placeOf);
  return items.slice(Math.max(0, low - reach), low + reach);
}

/** Gives every content stretch its best cue, and every cue its best source or none. */
export function link(p: Paragraph, stretches: readonly Stretch[], weights: LinkWeights): Linked[] {
  const cues = stretches.filter((s) => s.role === 'cue');
  const sources = stretches.filter((s) => s.role === 'source');
  const candidates = cues.map((cue) => {
    const near = withinReach(stretches, (one) => one.from, cue.from, 3 * REACH);
    let best: Stretch | null = null;
    let bestScore = score(noSourceFeatures(p, cue), weights);
    for (const source of withinReach(sources, (one) => one.from, cue.from)) {
      const s = score(linkFeatures(p, near, cue, source), weights);
      if (s > bestScore) {
        bestScore = s;
        best = source;
      }
    }
    const linked: Linked = { cue, source: best, content: [] };
    return { linked, near };
  });
  for (const content of stretches) {
    if (content.role !== 'content' || candidates.length === 0) continue;
    const inReach = withinReach(candidates, (one) => one.linked.cue.from, content.from);
    let best = inReach[0]!.linked;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const { linked, near } of inReach) {
      const s = score(linkFeatures(p, near, linked.cue, content), weights);
      if (s > bestScore) {
        bestScore = s;
        best = linked;
      }
    }
    best.content.push(content);
  }
  return candidates.map(({ linked }) => linked);
}
