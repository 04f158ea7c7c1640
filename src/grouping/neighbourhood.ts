/**
 * The reports around one: what most of them have tells nothing of which event it is (two fights of one boxer share his
 * name; the opponents tell them apart). So many are looked at, the report itself with them.
 */
export const SIZE = 30;
/** Added so that a few neighbours do not make every shared word worthless. */
const SMOOTHING = 4;

/** How much a term tells, by in how many of `size` reports it stands; one that stands in none is as rare as in one. */
export function rarities(size: number): Float64Array {
  return Float64Array.from({ length: size + 1 }, (_, reportsWith) =>
    Math.max(0, Math.log((size + 1 + SMOOTHING) / (Math.max(1, reportsWith) + SMOOTHING / 4))),
  );
}
