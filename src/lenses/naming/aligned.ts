import { DisjointSets } from '../../text/disjoint-sets.ts';
import { lowerBoundBy } from '../../text/lower-bound.ts';
import { FIELDS, type Field, type Range, type ReportSpan } from '../../text/span.ts';
import type { Variant, WordingLink } from '../wording/result.ts';
import { SYNONYM } from './noun-synonyms.data.ts';
import type { Description } from './reading.ts';
import type { LabelIn, ReferentDraft } from './referent-drafts.ts';

/** Links of a lower score do not show that two places say the same. */
const LEAST_SCORE = 0.6;
/** The same where the nouns are listed as synonyms besides. */
const LEAST_FOR_SYNONYMS = 0.4;
/** A longer stretch of other words is another statement, not another name. */
const LONGEST = 60;

/** A label with the number of its draft. */
type Placed = { label: LabelIn; draft: number };

/** Labels of one report by place, for looking up what stands in a stretch. */
export class LabelIndex {
  private readonly byReport: Record<Field, Placed[]>[] = [];

  constructor(drafts: readonly ReferentDraft[]) {
    drafts.forEach(({ labels }, draft) => {
      for (const label of labels) {
        this.byReport[label.report] ??= { headline: [], subheadline: [], body: [] };
        this.byReport[label.report]![label.field].push({ label, draft });
      }
    });
    for (const fields of this.byReport)
      for (const field of FIELDS)
        fields?.[field].sort((a, b) => a.label.start - b.label.start || b.label.end - a.label.end);
  }

  /** Labels that lie inside a stretch of a report, in reading order. */
  inside(report: number, { field, start, end }: Range): Placed[] {
    const list = this.byReport[report]?.[field] ?? [];
    const low = lowerBoundBy(list, start, ({ label }) => label.start);
    const found: Placed[] = [];
    for (let i = low; i < list.length && list[i]!.label.start < end; i++)
      if (list[i]!.label.end <= end) found.push(list[i]!);
    return found;
  }
}

/**
 * Joins by aligned places: where two linked sentences differ in one noun alone ("the measure" / "the bill"), the two
 * nouns name one thing; where one has a name and the other an open description of a person, the description is theirs.
 */
export function joinByPlace(
  drafts: ReferentDraft[],
  links: readonly WordingLink[],
  open: readonly (readonly Description[])[],
): ReferentDraft[] {
  const index = new LabelIndex(drafts);
  const sets = new DisjointSets(drafts.length);
  for (const link of links) {
    if (link.primary && link.score >= LEAST_FOR_SYNONYMS)
      joinSynonyms(index, link, drafts, (x, y) => sets.join(x, y));
    if (link.score < LEAST_SCORE) continue;
    const places = link.variants.filter(isPlace);
    // Where more than two places differ the sentences may speak of different things.
    if (places.length === 0 || places.length > 2) continue;
    for (const { a, b } of places) {
      const left = only(index.inside(a.report, a), a);
      const right = only(index.inside(b.report, b), b);
      if (left !== null && right !== null) {
        const [x, y] = [sets.rootOf(left.draft), sets.rootOf(right.draft)];
        if (x !== y && areOneThing(drafts[x]!, drafts[y]!)) sets.join(x, y);
      } else if (left === null && right !== null) lend(drafts[right.draft]!, open[a.report]!, a);
      else if (right === null && left !== null) lend(drafts[left.draft]!, open[b.report]!, b);
    }
  }
  return merged(drafts, sets);
}

/** One draft for each set, with the labels of all that are in it. */
export function merged(drafts: readonly ReferentDraft[], sets: DisjointSets): ReferentDraft[] {
  const joined = new Map<number, ReferentDraft>();
  drafts.forEach((draft, i) => {
    const root = sets.rootOf(i);
    const target = joined.get(root);
    if (target === undefined) joined.set(root, root === i ? draft : { ...draft });
    else {
      target.labels.push(...draft.labels);
      for (const reason of draft.reasons) target.reasons.add(reason);
      target.reasons.add('place');
    }
  });
  return [...joined.values()];
}

/** Linked sentences of which one has a noun where the other has its synonym: "the accord" and "the deal". */
function joinSynonyms(
  index: LabelIndex,
  { a, b }: WordingLink,
  drafts: readonly ReferentDraft[],
  join: (x: number, y: number) => void,
): void {
  const nouns = (span: ReportSpan) => {
    const found = new Set<number>();
    for (const { draft } of index.inside(span.report, span)) if (!drafts[draft]!.named) found.add(draft);
    return found;
  };
  const left = nouns(a);
  if (left.size === 0) return;
  const right = nouns(b);
  for (const x of left) {
    if (right.has(x)) continue;
    for (const y of right) {
      if (left.has(y) || drafts[x]!.kind !== drafts[y]!.kind) continue;
      if (groupOf(drafts[x]!.canonical) === groupOf(drafts[y]!.canonical)) join(x, y);
    }
  }
}

function groupOf(noun: string): string {
  return SYNONYM.get(noun) ?? SYNONYM.get(noun.replace(/s$/, '')) ?? noun;
}

type Place = Variant & { a: ReportSpan; b: ReportSpan };

function isPlace(variant: Variant): variant is Place {
  const { kind, a, b, typographic, moved } = variant;
  return (
    kind === 'replaced' &&
    a !== null &&
    b !== null &&
    !typographic &&
    !moved &&
    a.exact.length <= LONGEST &&
    b.exact.length <= LONGEST
  );
}

/** The one label of a stretch that ends it; null where there is none or several stand there. */
function only(
  found: readonly { label: LabelIn; draft: number }[],
  { end }: Range,
): { label: LabelIn; draft: number } | null {
  const outer = found.filter(
    ({ label }) =>
      !found.some(
        ({ label: other }) => other !== label && other.start <= label.start && other.end >= label.end,
      ),
  );
  return outer.length === 1 && outer[0]!.label.end === end ? outer[0]! : null;
}

/** Common nouns of one kind; names stay apart, since two names at one place are mostly two people. */
function areOneThing(a: ReferentDraft, b: ReferentDraft): boolean {
  if (a.named || b.named || a.kind !== b.kind) return false;
  return a.kind === 'group' || groupOf(a.canonical) === groupOf(b.canonical);
}

/** Gives an open singular description that fills a stretch to the person who is named at the aligned place. */
function lend(draft: ReferentDraft, open: readonly Description[], span: ReportSpan): void {
  if (draft.kind !== 'person' || !draft.named) return;
  const fits = open.filter(
    ({ field, start, end, plural }) =>
      !plural && field === span.field && start >= span.start && end === span.end,
  );
  const [found] = fits;
  if (
    fits.length !== 1 ||
    draft.labels.some(
      ({ report, start, field }) => report === span.report && field === span.field && start === found!.start,
    )
  )
    return;
  const { field, start, end } = found!;
  draft.labels.push({ report: span.report, field, start, end, type: 'description' });
  draft.reasons.add('place');
}
