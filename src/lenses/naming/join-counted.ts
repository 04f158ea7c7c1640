import { DisjointSets } from '../../text/disjoint-sets.ts';
import { placeKey, type ReportSpan, type RevisionText } from '../../text/span.ts';
import type { WordingLink } from '../wording/result.ts';
import { LabelIndex, merged } from './aligned.ts';
import { type Counted, countedIn, sameCounted } from './counted.ts';
import type { ReferentDraft } from './referent-drafts.ts';

/** Links below this score do not show that two sentences count the same people. */
const LEAST_FOR_COUNTED = 0.8;

/** Joins by aligned places: {@link sameCounted} people, who may be named once, are labels of one referent. */
export function joinCounted(
  drafts: readonly ReferentDraft[],
  links: readonly WordingLink[],
  texts: readonly RevisionText[],
): ReferentDraft[] {
  const all = [...drafts];
  const index = new LabelIndex(drafts);
  const own = new Map<string, number>();
  const sets = new DisjointSets(drafts.length);
  const draftOf = ({ label, noun }: Counted): number => {
    const known = index.inside(label.report, label).find((placed) => placed.label.end === label.end);
    const key = `${label.report} ${label.field} ${label.end}`;
    const at = known?.draft ?? own.get(key);
    if (at !== undefined) return at;
    all.push({ kind: 'group', canonical: noun, named: false, labels: [label], reasons: new Set() });
    const added = sets.add();
    own.set(key, added);
    return added;
  };
  const known = new Map<string, Counted[]>();
  const counted = (span: ReportSpan): Counted[] => {
    const key = `${span.report} ${placeKey(span)}`;
    const found = known.get(key) ?? countedIn(span);
    known.set(key, found);
    return found;
  };
  for (const { a, b, score, primary } of links) {
    if (!primary || score < LEAST_FOR_COUNTED) continue;
    for (const [x, y] of sameCounted(counted(a), counted(b), texts)) {
      const [left, right] = [sets.rootOf(draftOf(x)), sets.rootOf(draftOf(y))];
      if (!all[left]!.named && !all[right]!.named) sets.join(left, right);
    }
  }
  return merged(all, sets);
}
