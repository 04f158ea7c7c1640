import type { Draft } from './drafts.ts';
import type { Attribution } from './reading.ts';

/** How the content stands: all in quotation marks, none, or some. */
export function formOf(draft: Draft): Attribution['form'] {
  const p = draft.paragraph;
  let inside = 0;
  let outside = 0;
  for (let i = 0; i < p.size; i++) {
    if (!draft.content.some(([start, end]) => p.start[i]! >= start && p.end[i]! <= end)) continue;
    if (!/[\p{L}\p{N}]/u.test(p.raw[i]!)) continue;
    if (p.quote[i] === 0) outside++;
    else inside++;
  }
  if (inside === 0) return 'paraphrased';
  return outside === 0 ? 'quoted' : 'mixed';
}
