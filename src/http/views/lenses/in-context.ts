import type { ComparedReport } from '../../../comparison/compare.ts';
import { segment } from '../../../text/segment/segment.ts';
import type { Range } from '../../../text/span.ts';

/** Characters kept on each side of the words, where their sentence is longer. */
const AROUND = 160;

export interface ContextPiece {
  text: string;
  /** True for the words of the finding. */
  shown: boolean;
}

/** A sentence, or what stands around the words in a long one. */
export interface Context {
  pieces: ContextPiece[];
  cutBefore: boolean;
  cutAfter: boolean;
}

type Texts = Pick<ComparedReport, 'headline' | 'subheadline' | 'text'>;

/** Sentences of the reports of one page, cut once and only for the reports that are shown. */
export function contextsOf(
  reports: readonly Texts[],
): (report: number, ranges: readonly Range[]) => Context[] {
  const sentences = new Map<number, readonly Range[]>();
  return (index, ranges) => {
    const report = reports[index];
    if (report === undefined) return [];
    let cut = sentences.get(index);
    if (cut === undefined) {
      cut = segment({ headline: report.headline, subheadline: report.subheadline, body: report.text });
      sentences.set(index, cut);
    }
    return inSentences(report, cut, ranges);
  };
}

function inSentences(report: Texts, sentences: readonly Range[], ranges: readonly Range[]): Context[] {
  const stretches: { around: Range; inside: Range[] }[] = [];
  for (const range of ranges) {
    const around = stretchAround(sentences, range);
    const same = stretches.find(
      (stretch) =>
        stretch.around.field === around.field &&
        stretch.around.start < around.end &&
        around.start < stretch.around.end,
    );
    if (same === undefined) {
      stretches.push({ around, inside: [range] });
      continue;
    }
    same.inside.push(range);
    same.around = {
      field: around.field,
      start: Math.min(same.around.start, around.start),
      end: Math.max(same.around.end, around.end),
    };
  }
  return stretches.map(({ around, inside }) => cutAround(textOf(report, around), around, inside));
}

function stretchAround(sentences: readonly Range[], range: Range): Range {
  const touched = sentences.filter(
    ({ field, start, end }) => field === range.field && start < range.end && end > range.start,
  );
  return {
    field: range.field,
    start: Math.min(range.start, touched[0]?.start ?? range.start),
    end: Math.max(range.end, touched.at(-1)?.end ?? range.end),
  };
}

function cutAround(text: string, around: Range, inside: readonly Range[]): Context {
  const marks = [...inside].sort((a, b) => a.start - b.start || b.end - a.end);
  const last = Math.max(...marks.map(({ end }) => end));
  const start = atSpace(
    text,
    Math.max(around.start, marks[0]!.start - AROUND),
    around.start,
    marks[0]!.start,
  );
  const end = last + AROUND < around.end ? Math.max(last, text.lastIndexOf(' ', last + AROUND)) : around.end;
  const pieces: ContextPiece[] = [];
  let at = start;
  for (const mark of marks) {
    const from = Math.max(mark.start, at);
    if (from >= mark.end) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), shown: false });
    pieces.push({ text: text.slice(from, mark.end), shown: true });
    at = mark.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), shown: false });
  return { pieces, cutBefore: start > around.start, cutAfter: end < around.end };
}

/** The first place after a space from `wanted` on; no cut is needed at `first`, and none is made after `limit`. */
function atSpace(text: string, wanted: number, first: number, limit: number): number {
  if (wanted === first) return wanted;
  const space = text.indexOf(' ', wanted);
  return space === -1 || space + 1 > limit ? limit : space + 1;
}

function textOf(report: Texts, { field }: Range): string {
  return field === 'body' ? report.text : report[field];
}
