import { DisjointSets } from '../../text/disjoint-sets.ts';
import type { RevisionText } from '../../text/span.ts';
import { readPhrase } from './phrase.ts';
import { unreadPlaces } from './pinned-places.ts';
import { PinClasses, pinKey, type ReferentPin } from './pins.ts';
import type { Label, NamingReading } from './reading.ts';
import type { LabelIn, ReferentDraft } from './referent-drafts.ts';
import { splitReferent } from './split-referent.ts';

/**
 * Referents as people have pinned them. A pin speaks of every place so worded in the event: `same` joins the referents of
 * two wordings (a name speaks for titles with it, too; of a wording that several referents have, its places alone move), then `different` takes apart. A pin
 * of which a wording is not found changes nothing; the pins must not contradict one another.
 */
export function curate(
  texts: readonly RevisionText[],
  readings: readonly NamingReading[],
  drafts: ReferentDraft[],
  pins: readonly ReferentPin[],
): ReferentDraft[] {
  if (pins.length === 0) return drafts;
  const keyOf = keysOfLabels(texts, pins);
  const unread = unreadPlaces(texts, readings, drafts, pins, keyOf);
  const present = new Set([...drafts, ...unread].flatMap(({ labels }) => labels.map(keyOf)));
  const effective = pins.filter(({ a, b }) => present.has(pinKey(a)) && present.has(pinKey(b)));
  if (effective.length === 0) return drafts;

  const pinned = new Set(effective.flatMap(({ a, b }) => [pinKey(a), pinKey(b)]));
  const isPinned = (label: LabelIn) => pinned.has(keyOf(label));
  const classes = new PinClasses(effective);
  const classOf = (label: LabelIn) => (isPinned(label) ? classes.classOf(keyOf(label)) : null);
  const entities = entityIndex(readings);
  const found = unread.filter(({ labels }) => isPinned(labels[0]!));
  const curated = joined([...drafts, ...found], effective, keyOf, classOf).flatMap((draft) =>
    splitReferent(draft, texts, {
      classOf,
      areApart: (x, y) => classes.areApart(x, y),
      entityOf: (label) => entities.get(placeKey(label.report, label)) ?? null,
    }),
  );
  for (const draft of curated) if (draft.labels.some(isPinned)) draft.reasons.add('curated');
  return curated;
}

/** The wording that a label is pinned by: its own, or that of the name after its title; its own where neither is pinned. */
function keysOfLabels(
  texts: readonly RevisionText[],
  pins: readonly ReferentPin[],
): (label: LabelIn) => string {
  const wanted = new Set(pins.flatMap(({ a, b }) => [pinKey(a), pinKey(b)]));
  const known = new Map<string, string>();
  return ({ report, field, start, end, type }) => {
    const text = texts[report]![field].slice(start, end);
    let key = known.get(text);
    if (key !== undefined) return key;
    key = pinKey(text);
    if (type === 'title' && !wanted.has(key)) {
      const name = pinKey(readPhrase(text).name);
      if (wanted.has(name)) key = name;
    }
    known.set(text, key);
    return key;
  };
}

/** Joins what `same` pins make one; where a wording stands in several referents, its places leave them for this. */
function joined(
  drafts: readonly ReferentDraft[],
  pins: readonly ReferentPin[],
  keyOf: (label: LabelIn) => string,
  classOf: (label: LabelIn) => string | null,
): ReferentDraft[] {
  const keys = new Set(
    pins.flatMap(({ relation, a, b }) => (relation === 'same' ? [pinKey(a), pinKey(b)] : [])),
  );
  const holders = new Map<string, Set<ReferentDraft>>();
  for (const draft of drafts)
    for (const key of draft.labels.map(keyOf))
      if (keys.has(key)) holders.set(key, (holders.get(key) ?? new Set()).add(draft));
  const leaves = (label: LabelIn) => (holders.get(keyOf(label))?.size ?? 0) > 1;
  const pieces = drafts.flatMap((draft) => withoutLeaving(draft, leaves, classOf));

  const sets = new DisjointSets(pieces.length);
  const firstOf = new Map<string, number>();
  pieces.forEach(({ labels }, i) => {
    for (const label of labels) {
      if (!keys.has(keyOf(label))) continue;
      const name = classOf(label)!;
      const first = firstOf.get(name);
      if (first === undefined) firstOf.set(name, i);
      else sets.join(first, i);
    }
  });
  const groups = new Map<number, ReferentDraft[]>();
  pieces.forEach((piece, i) => {
    const root = sets.rootOf(i);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [piece]);
    else group.push(piece);
  });
  return [...groups.values()].map(oneOf);
}

/** A referent without the labels that leave it, and these, by what they are pinned to; itself where all or none leave. */
function withoutLeaving(
  draft: ReferentDraft,
  leaves: (label: LabelIn) => boolean,
  classOf: (label: LabelIn) => string | null,
): ReferentDraft[] {
  const leaving = draft.labels.filter(leaves);
  if (leaving.length === 0 || leaving.length === draft.labels.length) return [draft];
  const names = new Set(leaving.map((label) => classOf(label)!));
  return [
    { ...draft, labels: draft.labels.filter((label) => !leaves(label)) },
    ...[...names].map((name) => ({
      ...draft,
      canonical: name,
      named: false,
      labels: leaving.filter((label) => classOf(label) === name),
      reasons: new Set(draft.reasons),
    })),
  ];
}

/** One referent of several: of the kind and name of the one with the fullest name. */
function oneOf(group: readonly ReferentDraft[]): ReferentDraft {
  if (group.length === 1) return group[0]!;
  const words = ({ canonical }: ReferentDraft) => canonical.split(/\s+/).length;
  const [first] = [...group].sort(
    (a, b) => Number(b.named) - Number(a.named) || words(b) - words(a) || b.labels.length - a.labels.length,
  );
  return {
    ...first!,
    labels: group.flatMap(({ labels }) => labels),
    reasons: new Set(group.flatMap(({ reasons }) => [...reasons])),
  };
}

function entityIndex(readings: readonly NamingReading[]): Map<string, string> {
  const index = new Map<string, string>();
  readings.forEach(({ entities }, report) => {
    for (const { id, labels } of entities)
      for (const label of labels) index.set(placeKey(report, label), `${report}:${id}`);
  });
  return index;
}

function placeKey(report: number, { field, start, end }: Omit<Label, 'type'>): string {
  return `${report}:${field}:${start}:${end}`;
}
