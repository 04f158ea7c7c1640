import { contentStems } from '../../text/content-stems.ts';
import type { Field, ReportSpan, RevisionText, Span } from '../../text/span.ts';
import type { TextReading } from '../../text/text-reading.ts';
import type { Attribution, AttributionReading } from '../attribution/reading.ts';
import type { WordingLink } from '../wording/result.ts';
import { type ClassedCue, classOfCue } from './cue-class.ts';

/** Links below this score are too often about something else. */
const LEAST_SCORE = 0.5;

/** A statement that one report introduces with a listed cue. */
export interface Introduced {
  report: number;
  segment: number;
  cue: Span;
  classed: ClassedCue;
  source: Span | null;
  content: Span;
  /** Stems of the content words that are introduced. */
  stems: ReadonlySet<string>;
  /** The stem of the source's last word. */
  speaker: string | null;
  /** True where the source is given by what it is ("the director") and not by name. */
  role: boolean;
}

/** Statements of one report under listed cues, by segment. */
export function introducedIn(
  report: number,
  text: RevisionText,
  ledger: AttributionReading,
  wording: TextReading,
): Introduced[] {
  return ledger.attributions.flatMap((attribution): Introduced[] => {
    const { cue, content, mode } = attribution;
    if (mode !== 'speech' || cue === null || content.length === 0) return [];
    const classed = classOfCue(cue.exact);
    if (classed === null) return [];
    const segment = segmentAt(wording, cue.field, cue.start);
    if (segment < 0) return [];
    const source = attribution.speaker ?? attribution.source;
    return [
      {
        report,
        segment,
        cue,
        classed,
        source,
        content: content[0]!,
        stems: new Set(content.flatMap((span) => contentStems(text[span.field], span))),
        speaker: speakerOf(text, attribution),
        role: attribution.sourceKind === 'role' && attribution.speaker === null,
      },
    ];
  });
}

function segmentAt({ segments }: TextReading, field: Field, at: number): number {
  return segments.findIndex((segment) => segment.field === field && segment.start <= at && at < segment.end);
}

/** The stem of the speaker's last word, which is a surname in most names; null where there is only a pronoun. */
function speakerOf(text: RevisionText, { speaker, source, shownBy }: Attribution): string | null {
  const name = speaker ?? shownBy ?? source;
  return name === null ? null : (contentStems(text[name.field], name).at(-1) ?? null);
}

/** Groups of statements that several reports introduce, each in the order of the reports. */
export function sameStatements(
  introduced: readonly (readonly Introduced[])[],
  wording: readonly TextReading[],
  links: readonly WordingLink[],
): Introduced[][] {
  const bySegment = introduced.map((list, report) => {
    const found = new Map<string, Introduced[]>();
    for (const one of list) {
      const { field, start } = wording[report]!.segments[one.segment]!;
      found.set(`${field}${start}`, [...(found.get(`${field}${start}`) ?? []), one]);
    }
    return found;
  });
  const at = (span: ReportSpan) => bySegment[span.report]!.get(`${span.field}${span.start}`) ?? [];
  const groupOf = new Map<Introduced, Introduced[]>();
  for (const link of links) {
    if (link.score < LEAST_SCORE) continue;
    for (const a of at(link.a)) for (const b of at(link.b)) if (isSame(a, b)) join(groupOf, a, b);
  }
  return [...new Set(groupOf.values())]
    .map((group) => group.toSorted(inOrder))
    .sort((x, y) => inOrder(x[0]!, y[0]!));
}

function inOrder(x: Introduced, y: Introduced): number {
  return x.report - y.report || x.segment - y.segment || x.cue.start - y.cue.start;
}

/** The same speaker and much the same words; where one is not named, nearly the same words. */
function isSame(a: Introduced, b: Introduced): boolean {
  const [fewer, more] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  let shared = 0;
  for (const stem of fewer) if (more.has(stem)) shared++;
  if (a.speaker !== null && a.speaker === b.speaker)
    return shared >= Math.min(3, more.size) && shared >= 0.5 * fewer.size;
  const open = a.speaker === null || b.speaker === null || a.role !== b.role;
  return open && shared >= 4 && shared >= 0.6 * fewer.size;
}

function join(groupOf: Map<Introduced, Introduced[]>, a: Introduced, b: Introduced): void {
  const ofA = groupOf.get(a);
  const ofB = groupOf.get(b);
  if (ofA !== undefined && ofA === ofB) return;
  const merged = [...(ofA ?? [a]), ...(ofB ?? [b])];
  for (const one of merged) groupOf.set(one, merged);
}
