import { FIELDS, type Field, type Range, type RevisionText } from '../../text/span.ts';
import { pinKey, type ReferentPin } from './pins.ts';
import type { NamingReading } from './reading.ts';
import type { LabelIn, ReferentDraft } from './referent-drafts.ts';

/** Unread places of one pinned wording in one report that are looked for. */
const MOST_PLACES = 100;

/**
 * Places of pinned wordings that stand in no referent yet, as one new referent a wording: descriptions that no name
 * explained, and, in reports that have neither label nor description so worded, the very words in the text.
 */
export function unreadPlaces(
  texts: readonly RevisionText[],
  readings: readonly NamingReading[],
  drafts: readonly ReferentDraft[],
  pins: readonly ReferentPin[],
  keyOf: (label: LabelIn) => string,
): ReferentDraft[] {
  const wanted = new Map<string, Set<string>>();
  for (const label of pins.flatMap(({ a, b }) => [a, b]))
    wanted.set(pinKey(label), (wanted.get(pinKey(label)) ?? new Set()).add(label));
  const found = new Map<string, LabelIn[]>();
  const described = new Set<string>();
  const covers = texts.map((text) => new Covered(text));
  const known = texts.map(() => new Set<string>());
  for (const { labels } of drafts) {
    for (const label of labels) {
      covers[label.report]!.add(label);
      known[label.report]!.add(keyOf(label));
    }
  }
  const add = (key: string, label: LabelIn) => {
    covers[label.report]!.add(label);
    const list = found.get(key);
    if (list === undefined) found.set(key, [label]);
    else list.push(label);
  };
  readings.forEach(({ descriptions, notApplicable }, report) => {
    if (notApplicable) return;
    const text = texts[report]!;
    const covered = covers[report]!;
    for (const { field, start, end } of descriptions) {
      const key = pinKey(text[field].slice(start, end));
      const range = { field, start, end };
      if (!wanted.has(key) || !covered.isFree(range)) continue;
      add(key, { report, ...range, type: 'description' });
      described.add(key);
      known[report]!.add(key);
    }
    for (const [key, wordings] of wanted) {
      if (known[report]!.has(key)) continue;
      for (const range of [...wordings].flatMap((wording) => occurrences(text, wording))) {
        if (!covered.isFree(range)) continue;
        const words = text[range.field].slice(range.start, range.end);
        const isName = /^\p{Lu}/u.test(words.replace(/^(?:the|an?) /i, ''));
        add(key, { report, ...range, type: isName ? 'name' : 'description' });
      }
    }
  });
  return [...found].map(([key, labels]) => {
    const [{ report, field, start, end }] = labels as [LabelIn];
    return {
      kind: described.has(key) ? 'person' : 'other',
      canonical: texts[report]![field].slice(start, end),
      named: labels.some(({ type }) => type === 'name'),
      labels,
      reasons: new Set(),
    };
  });
}

/** The labels of one report. */
class Covered {
  private readonly whole = new Set<string>();
  private readonly inner: Record<Field, Uint8Array>;

  constructor(text: RevisionText) {
    const empty = (field: Field) => new Uint8Array(text[field].length + 1);
    this.inner = { headline: empty('headline'), subheadline: empty('subheadline'), body: empty('body') };
  }

  add({ field, start, end }: Range): void {
    this.whole.add(`${field}:${start}:${end}`);
    this.inner[field].fill(1, start + 1, end);
  }

  /** Whether no label is these very characters, holds them or is cut by them; it may lie inside. */
  isFree({ field, start, end }: Range): boolean {
    const inner = this.inner[field];
    return inner[start] === 0 && inner[end] === 0 && !this.whole.has(`${field}:${start}:${end}`);
  }
}

/** Where the very words stand, as whole words; a small first letter may be a capital there, never the reverse. */
function occurrences(text: RevisionText, wording: string): Range[] {
  const plain = wording.replaceAll('’', "'");
  const forms = new Set([plain, plain.replaceAll("'", '’')].flatMap((form) => [form, capitalised(form)]));
  const places: Range[] = [];
  for (const field of FIELDS) {
    const source = text[field];
    for (const form of forms) {
      for (let start = source.indexOf(form); start >= 0; start = source.indexOf(form, start + form.length)) {
        if (places.length === MOST_PLACES) return places;
        const end = start + form.length;
        if (/[\p{L}\p{N}]$/u.test(source.slice(Math.max(0, start - 2), start))) continue;
        if (/^[\p{L}\p{N}]/u.test(source.slice(end, end + 2))) continue;
        places.push({ field, start, end });
      }
    }
  }
  return places;
}

function capitalised(words: string): string {
  const first = String.fromCodePoint(words.codePointAt(0)!);
  return first.toUpperCase() + words.slice(first.length);
}
