import type { Comparison } from '../../comparison/compare.ts';
import { overlapOf, type ReportSpan } from '../../text/span.ts';
import type { ModelFinding } from '../dto/model.ts';

/** The lenses whose results may hold what a model names. */
export const LENSES_BESIDE_MODEL = ['wording', 'naming', 'eventVoice'];

type Places = readonly ReportSpan[];

/**
 * Whether the deterministic lenses have drawn the same line: a link of two sentences, two variants at one place of linked
 * sentences, two labels of one referent, two tellings of one act.
 */
export function isAlreadyFound(
  { kind, a, b }: ModelFinding,
  { wording, naming, eventVoice }: Partial<Comparison>,
): boolean {
  const joins = (places: Places) =>
    places.some((each) => covers(each, a)) && places.some((each) => covers(each, b));
  const links = wording?.links ?? [];
  if (kind === 'sameStatement') return links.some((link) => joins([link.a, link.b]));
  const isVariant = links.some(
    (link) =>
      link.a.report === a.report &&
      link.b.report === b.report &&
      link.variants.some((each) => each.a !== null && each.b !== null && joins([each.a, each.b])),
  );
  if (isVariant) return true;
  if (kind === 'sameReferent') {
    return (naming?.referents ?? []).some(({ cells }) =>
      joins(cells.flatMap(({ labels }) => labels.flatMap(({ spans }) => spans))),
    );
  }
  const acts: Places[] = [
    ...(naming?.acts ?? []).map((act) => [act.a, act.b]),
    ...(eventVoice?.findings ?? []).map(({ cells }) => cells.map(({ span }) => span)),
  ];
  return acts.some(joins);
}

/** Whether a place of the lenses holds at least half of what the model quotes. */
function covers(place: ReportSpan, quoted: ReportSpan): boolean {
  return place.report === quoted.report && 2 * overlapOf(place, quoted) >= quoted.end - quoted.start;
}
