import { lowerBound } from '../../text/lower-bound.ts';
import type { Draft } from './draft.ts';
import type { Attribution } from './reading.ts';

/** How the content stands: all in quotation marks, none, or some. */
export function formOf(draft: Draft): Attribution['form'] {
  const p = draft.paragraph;
  let inside = 0;
  let outside = 0;
  for (const [start, end] of draft.content) {
    for (let i = lowerBound(p.start, start); i < p.size && p.end[i]! <= end; i++) {
      if (!/[\p{L}\p{N}]/u.test(p.raw[i]!)) continue;
      if (p.quote[i] === 0) outside++;
      else inside++;
    }
  }
  if (inside === 0) return 'paraphrased';
  return outside === 0 ? 'quoted' : 'mixed';
}
