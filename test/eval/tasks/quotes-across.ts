import { compareRevisions, readRevision } from '../../../src/comparison/compare.ts';
import type { AttributionReading } from '../../../src/lenses/attribution/reading.ts';
import type { QuotedUtterance } from '../../../src/lenses/quotes/reading.ts';
import type { QuoteDifferenceKind, QuoteRendering } from '../../../src/lenses/quotes/result.ts';
import type { RevisionText } from '../../../src/text/span.ts';
import { readGoldEvents } from '../side-by-side.ts';
import type { EvalRow, EvalTask } from '../task.ts';

const PLANTED = ['none', 'trimmed', 'spliced', 'reworded', 'otherSpeaker'] as const;
type Planted = (typeof PLANTED)[number];

/** Events whose quotations were read by eye while the rules were written. */
const READ = new Set(['dev1', 'dev3', 'dev5', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's11']);
const LEAST_WORDS = 14;
/** A name that no report has, and words that seldom stand in speech. */
const OTHER_NAME = 'Orla Venning';
const OTHER_WORDS = ['ledgers', 'harvested', 'orchard', 'marble', 'lanterns', 'woven', 'copper', 'ferried'];

interface Edit {
  start: number;
  end: number;
  text: string;
}

interface Counts {
  planted: Record<Planted, number>;
  hit: Record<Planted, number>;
  claimed: Record<QuoteDifferenceKind | 'none', number>;
  found: number;
}

/** Known edits made to the real quotations of a report, which is then compared with itself. */
export const quotesAcrossTask: EvalTask = {
  id: 'quotes-across',
  title: 'planted edits of quotations, recognised by kind (basil)',
  data: 'BASIL, quotations with planted edits',
  run(dataDir) {
    const counts: Counts = {
      planted: { none: 0, trimmed: 0, spliced: 0, reworded: 0, otherSpeaker: 0 },
      hit: { none: 0, trimmed: 0, spliced: 0, reworded: 0, otherSpeaker: 0 },
      claimed: {
        none: 0,
        trimmed: 0,
        spliced: 0,
        reworded: 0,
        otherSpeaker: 0,
        otherVerb: 0,
        paraphrased: 0,
      },
      found: 0,
    };
    let turn = 0;
    for (const event of readGoldEvents(dataDir)) {
      if (READ.has(event.id)) continue;
      for (const text of event.texts) turn = measure(text, turn, counts);
    }
    const total = PLANTED.reduce((sum, kind) => sum + counts.planted[kind], 0);
    const row = (metric: string, ours: number, protocol: string): EvalRow => ({
      metric,
      ours,
      anchor: '-',
      must: null,
      aim: null,
      protocol,
    });
    return [
      row(
        'found as the same utterance',
        counts.found / total,
        `${total} quotations of ${LEAST_WORDS} words or more; 30 events not read by eye`,
      ),
      ...PLANTED.flatMap((kind) => [
        row(`${kind}: recall`, counts.hit[kind] / counts.planted[kind], `${counts.planted[kind]} planted`),
        row(`${kind}: precision`, counts.hit[kind] / counts.claimed[kind], `${counts.claimed[kind]} claimed`),
      ]),
    ];
  },
};

/** Edits each long quotation of a report in turn, each in a copy of its own paragraph beside the whole report. */
function measure(text: RevisionText, turn: number, counts: Counts): number {
  const reading = readRevision(text);
  const ledger = reading['sources'] as AttributionReading;
  let at = turn;
  for (const utterance of reading['quotes'] as QuotedUtterance[]) {
    if (utterance.field !== 'body' || utterance.pieces.length !== 2) continue;
    const [start, end] = [utterance.pieces[0]!, utterance.pieces[1]!];
    if (text.body.slice(start, end).split(/\s+/).length < LEAST_WORDS) continue;
    const kind = PLANTED[at % PLANTED.length]!;
    const edit = editOf(kind, text.body, start, end, ledger.attributions[utterance.attribution ?? -1], at);
    at++;
    if (edit === null) continue;
    const gap = text.body.lastIndexOf('\n\n', start);
    const from = gap < 0 ? 0 : gap + 2;
    const next = text.body.indexOf('\n\n', end);
    const to = next < 0 ? text.body.length : next;
    const body = text.body.slice(from, edit.start) + edit.text + text.body.slice(edit.end, to);
    const copy = { ...text, headline: '', body };
    const moved = edit.end <= start ? edit.text.length - (edit.end - edit.start) : 0;
    const inCopy = start - from + moved;
    score(kind, renderingAt([text, copy], inCopy), counts);
  }
  return at;
}

function editOf(
  kind: Planted,
  body: string,
  start: number,
  end: number,
  attribution: AttributionReading['attributions'][number] | undefined,
  at: number,
): Edit | null {
  if (kind === 'none') return { start, end: start, text: '' };
  if (kind === 'otherSpeaker') {
    const { source = null, speaker = null, sourceKind } = attribution ?? {};
    if (source === null || speaker !== null || sourceKind !== 'person') return null;
    return { start: source.start, end: source.end, text: OTHER_NAME };
  }
  const words = [...body.slice(start, end).matchAll(/\S+/g)];
  const middle = words.length >> 1;
  if (kind === 'trimmed') return { start: start + words.at(-5)!.index - 1, end, text: '' };
  if (kind === 'spliced') {
    const last = words[Math.min(middle + 4, words.length - 3)]!;
    return { start: start + words[middle - 1]!.index, end: start + last.index, text: '' };
  }
  const word = words.slice(3, -3).find(([form]) => /^\p{Ll}{5,}$/u.test(form));
  if (word === undefined) return null;
  const from = start + word.index;
  return { start: from, end: from + word[0].length, text: OTHER_WORDS[at % OTHER_WORDS.length]! };
}

function renderingAt(texts: RevisionText[], start: number): QuoteRendering | null {
  const { utterances } = compareRevisions(texts, undefined, { lenses: ['quotes'] }).quotes!;
  const covers = ({ report, pieces }: QuoteRendering) =>
    report === 1 && pieces.some((piece) => piece.start <= start && piece.end > start);
  for (const { renderings } of utterances) {
    const found = renderings.find(covers);
    if (found === undefined) continue;
    // Where the edited copy is the fuller side, the difference stands with the other rendering.
    if (found.comparedWith !== null) return found;
    return renderings.find(({ report, relation }) => report === 0 && relation !== 'paraphrased') ?? found;
  }
  return null;
}

function score(kind: Planted, rendering: QuoteRendering | null, counts: Counts): void {
  counts.planted[kind]++;
  if (rendering === null) return;
  counts.found++;
  const kinds = rendering.differences.map((difference) => difference.kind);
  for (const claimed of kinds.length === 0 ? (['none'] as const) : kinds) counts.claimed[claimed]++;
  if (kind === 'none' ? kinds.length === 0 : kinds.includes(kind)) counts.hit[kind]++;
}
