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
  const home = new Map<number, number>();
  const find = (i: number): number => (home.has(i) ? find(home.get(i)!) : i);
  const draftOf = ({ label, noun }: Counted): number => {
    const known = index.inside(label.report, label).find((placed) => placed.label.end === label.end);
    const key = `${label.report} ${label.field} ${label.end}`;
    const at = known?.draft ?? own.get(key);
    if (at !== undefined) return at;
    all.push({ kind: 'group', canonical: noun, named: false, labels: [label], reasons: new Set() });
    own.set(key, all.length - 1);
    return all.length - 1;
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
      const [left, right] = [find(draftOf(x)), find(draftOf(y))];
      if (left !== right && !all[left]!.named && !all[right]!.named)
        home.set(Math.max(left, right), Math.min(left, right));
    }
  }
  return merged(all, find);
}
